import { type Reading, spanOf } from '../inline/flat'
import type { Check, Observation } from './check'

/**
 * Invisible marks of direction come in pairs (Unicode Standard Annex 9, section 2): an opened one
 * that is not closed turns round the text behind it, and overrides hide what a text says.
 */
export const bidi = {
  id: 'bidi',
  severity: 'blocking',
  run: ({ target }) => {
    const open: { at: number; isolate: boolean }[] = []
    const found: Observation[] = []
    for (const { 0: mark, index } of target.text.matchAll(MARK)) {
      if (OVERRIDES.has(mark)) found.push(stray(target, index))
      else if (INITIATORS.has(mark)) open.push({ at: index, isolate: ISOLATES.has(mark) })
      else if (mark === '\n') found.push(...open.splice(0).map(({ at }) => stray(target, at)))
      else if (open.at(-1)?.isolate === (mark === PDI)) open.pop()
      else found.push(stray(target, index))
    }
    return [...found, ...open.map(({ at }) => stray(target, at))]
  },
} as const satisfies Check

const stray = (target: Reading, offset: number): Observation => {
  const span = spanOf(target, offset, offset + 1)
  const mark = target.text.codePointAt(offset)?.toString(16).toUpperCase() ?? ''
  return {
    message: { fault: 'directionMarkStray', parameters: { mark: `U+${mark}` } },
    ...span,
    fixes: [{ ...span, replacement: '', label: 'fixRemoveMark' }],
  }
}

/** LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI; the end of a paragraph closes all. */
const MARK = /[\u202A-\u202E\u2066-\u2069\n]/g
const OVERRIDES = new Set(['\u202D', '\u202E'])
const INITIATORS = new Set(['\u202A', '\u202B', '\u2066', '\u2067', '\u2068'])
const ISOLATES = new Set(['\u2066', '\u2067', '\u2068'])
const PDI = '\u2069'
