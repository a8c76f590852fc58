import { codeIds, type InlineText } from '../inline/inline'
import type { ExchangeFault } from './exchange-error'

/**
 * What became of the codes of a text on its way: missing, doubled or never there. Their order and
 * nesting are the translator's: another language puts the link elsewhere.
 */
export const codeFaults = (source: InlineText, target: InlineText): ExchangeFault[] => {
  const expected = tagsOf(source)
  const found = tagsOf(target)
  const faults: [ExchangeFault['fault'], string[]][] = [
    ['exchangeCodeMissing', expected.filter((tag) => !found.includes(tag))],
    ['exchangeCodeDoubled', found.filter((tag, at) => found.indexOf(tag) !== at)],
    ['exchangeCodeUnknown', found.filter((tag) => !expected.includes(tag))],
  ]
  return faults
    .filter(([, tags]) => tags.length > 0)
    .map(([fault, tags]) => ({ fault, parameters: { codes: [...new Set(tags)].join(' ') } }))
}

/** `g1` and `x1` are two different codes. */
const tagsOf = (text: InlineText): string[] => {
  const paired = new Set(pairs(text))
  return codeIds(text).map((id) => (paired.has(id) ? `<g${id}>` : `<x${id}/>`))
}

const pairs = (text: InlineText): number[] =>
  text.flatMap((part) =>
    typeof part === 'object' && 'g' in part ? [part.g, ...pairs(part.content)] : [],
  )
