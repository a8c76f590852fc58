import { type Reading, spanOf } from '../inline/flat'
import { ADDRESS } from './addresses'
import { type Check, languageOf, type Observation } from './check'
import { arabicRules } from './punctuation-ar'
import { spanishRules } from './punctuation-es'
import { canadianFrenchRules, frenchRules } from './punctuation-fr'
import { noSpaceBefore, type PunctuationRule } from './punctuation-rule'

/** Marks and the spaces around them as each language has them; every finding has its fix. */
export const punctuation = {
  id: 'punctuation',
  severity: 'warning',
  run: ({ target, locale }) => rulesOf(locale).flatMap((rule) => broken(rule, target)),
} as const satisfies Check

const rulesOf = (locale: string): readonly PunctuationRule[] => {
  if (/^fr-ca$/i.test(locale)) return canadianFrenchRules
  const language = languageOf(locale)
  return RULES[language] ?? [noSpaceBefore(/[.,;:!?]/)]
}

const RULES: Readonly<Record<string, readonly PunctuationRule[]>> = {
  fr: frenchRules,
  es: spanishRules,
  ar: arabicRules,
}

const broken = (rule: PunctuationRule, target: Reading): Observation[] => {
  const addresses = [...target.text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.replace(/[.,;:!?]+$/, '').length,
  }))
  return rule(target.text)
    .filter(({ start }) => !addresses.some((one) => start >= one.start && start < one.end))
    .map(({ start, end, replacement, mark, fault }) => ({
      message: { fault, parameters: { mark } },
      ...spanOf(target, start, end),
      fixes: [{ ...spanOf(target, start, end), replacement, label: 'fixPunctuation' as const }],
    }))
}
