import { type CheckId, type Finding, runChecks } from '@/features/translation/core/checks'
import { applyFixes } from '@/features/translation/core/checks/apply-fix'
import type { Code } from '@/features/translation/core/inline/inline'
import { codeIds } from '@/features/translation/core/inline/inline'
import { fromTagged, toTagged } from '@/features/translation/core/inline/tagged'
import type { UnitInLocale } from '@/features/translation/core/unit'

import { CONCEPTS } from './concepts'
import type { Defect, Pair } from './types'

/** A pair of texts as a unit; `g` are links and `x` are line breaks. */
export const unitOf = (
  [source, target]: Pair,
  locale: string,
  { ordinal = 0, maxLength }: { ordinal?: number; maxLength?: number } = {},
): UnitInLocale => {
  const content = fromTagged(source)
  return {
    unit: {
      key: `body#${ordinal}`,
      field: 'body',
      kind: 'rich',
      ordinal,
      content,
      codes: codeIds(content).map((id): Code => {
        const paired = source.includes(`<g${id}>`)
        return { id, type: paired ? 'link' : 'lb', paired, attributes: {} }
      }),
      policy: 'translate',
      maxLength,
      required: true,
    },
    locale,
    sourceLocale: 'en',
    state: 'translated',
    target: fromTagged(target),
    stale: false,
    codesChanged: false,
  }
}

/** What the checks find in a defective text and in what stands beside it. */
export const findingsOf = ({
  source,
  target,
  locale,
  maxLength,
  beside = [],
}: Defect): Finding[] => {
  const unit = unitOf([source, target], locale, { ordinal: beside.length, maxLength })
  const document = [...beside.map((pair, ordinal) => unitOf(pair, locale, { ordinal })), unit]
  return document.flatMap((each) => runChecks({ unit: each, document, concepts: CONCEPTS }))
}

/** What the checks find in texts that are right, taken as documents of ten texts each. */
export const findingsInDocuments = (pairs: readonly Pair[], locale: string): Finding[][] => {
  const units = pairs.map((pair, ordinal) => unitOf(pair, locale, { ordinal }))
  return units.map((unit, index): Finding[] => {
    const first = index - (index % 10)
    const document = units.slice(first, first + 10)
    return [...runChecks({ unit, document, concepts: CONCEPTS })]
  })
}

/** What one check says of one text, and the text once its fixes are applied. */
export const judgement = (
  check: CheckId,
  pair: Pair,
  locale: string,
  {
    document,
    ...options
  }: { ordinal?: number; maxLength?: number; document?: UnitInLocale[] } = {},
): { faults: string[]; mended: string } => {
  const unit = unitOf(pair, locale, { ordinal: 99, ...options })
  const findings = runChecks({ unit, document, concepts: CONCEPTS, only: [check] })
  return {
    faults: findings.map(({ message }) => message.fault),
    mended: toTagged(
      applyFixes(
        unit.target ?? [],
        findings.flatMap(({ fixes }) => fixes),
      ),
    ),
  }
}
