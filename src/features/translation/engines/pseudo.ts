import type { Engine, EngineAnswer } from '../core/machine/port'
import { changeWords, visibleWords } from './tagged-words'

/** Locales that nobody reads: they show where a layout breaks before a translator is paid. */
export const PSEUDO_LOCALES = ['qps-ploc', 'qps-rtl'] as const

/**
 * Pseudo-translation. `qps-ploc` has accents on every letter, stands in brackets and is 35 % longer
 * (text that is cut off or not translatable shows at once); `qps-rtl` runs from right to left.
 * Text that is pseudo already is given back unchanged.
 */
export const pseudoEngine = (): Engine => ({
  name: 'pseudo',
  limits: { units: 100, characters: 100_000 },
  pricePerMillion: 0,
  translate: async (request): Promise<EngineAnswer[]> =>
    request.units.map(({ id, text }) => {
      if (request.to === 'qps-ploc') return { id, text: lengthened(text) }
      if (request.to === 'qps-rtl') return { id, text: mirrored(text) }
      const message = `The pseudo engine has "${PSEUDO_LOCALES.join('", "')}", not "${request.to}".`
      return { id, failure: { kind: 'unusable', message } }
    }),
})

const GROWTH = 1.35
const [OPEN, CLOSE] = ['⟦', '⟧']

const lengthened = (line: string): string => {
  const words = visibleWords(line)
  if (words.startsWith(OPEN) && words.endsWith(CLOSE)) return line
  const missing = Math.max(0, Math.ceil(words.length * GROWTH) - words.length - 2)
  // In short pieces, because a single long one would not be wrapped as text is.
  const padding = ' ~~~~'.repeat(Math.ceil(missing / 5)).slice(0, missing)
  return `${OPEN}${changeWords(line, accented)}${padding}${CLOSE}`
}

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'

const accented = (words: string): string =>
  words.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)

const RIGHT_TO_LEFT_MARK = '\u200F'
const RIGHT_TO_LEFT_OVERRIDE = '\u202E'
const POP = '\u202C'

const mirrored = (line: string): string => {
  const words = visibleWords(line)
  if (words.startsWith(RIGHT_TO_LEFT_MARK) && words.endsWith(RIGHT_TO_LEFT_MARK)) return line
  const turned = changeWords(line, (text) =>
    text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => `${RIGHT_TO_LEFT_OVERRIDE}${word}${POP}`),
  )
  return `${RIGHT_TO_LEFT_MARK}${turned}${RIGHT_TO_LEFT_MARK}`
}
