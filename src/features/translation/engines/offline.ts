import type { Engine, EngineAnswer } from '../core/machine/port'
import { changeWords } from './tagged-words'

/**
 * An engine for tests and demonstrations that needs no network and knows no language: every word
 * is marked with the locale (`cities` becomes `cities·fr`), numbers, names and tags stay. The same
 * text always has the same answer.
 */
export const offlineEngine = (): Engine => ({
  name: 'offline',
  limits: { units: 100, characters: 100_000 },
  pricePerMillion: 0,
  translate: async ({ to, units }): Promise<EngineAnswer[]> =>
    units.map(({ id, text }) => ({ id, text: changeWords(text, marked(to)) })),
})

const marked =
  (locale: string) =>
  (words: string): string =>
    words.replaceAll(LONG_WORD, (word) => `${word}·${locale}`)

/** Single letters stay, so that a text of many of them does not grow beyond belief. */
const LONG_WORD = /[\p{L}\p{M}]{2,}/gu
