import { type Misprint, noSpaceBefore, type PunctuationRule } from './punctuation-rule'

/** Questions and exclamations open with an inverted mark (Ortografía de la lengua española, 3.4.9). */
const pairs =
  (opening: '¿' | '¡', closing: '?' | '!'): PunctuationRule =>
  (text) => {
    const found: Misprint[] = []
    let open: number | undefined
    let sentence = 0
    for (let index = 0; index < text.length; index++) {
      const character = text[index] ?? ''
      if (character === opening) open = index
      if (character === closing) {
        if (
          open === undefined &&
          text[index - 1] !== closing &&
          /\p{L}/u.test(text.slice(sentence, index))
        ) {
          found.push({ ...insert(beginning(text, sentence), opening), mark: closing })
        }
        open = undefined
      }
      if (SENTENCE_END.test(character)) sentence = index + 1
    }
    return open === undefined
      ? found
      : [...found, { ...insert(text.length, closing), mark: opening }]
  }

const insert = (at: number, replacement: string) => ({
  start: at,
  end: at,
  replacement,
  fault: 'markPairMissing' as const,
})

const beginning = (text: string, from: number): number =>
  from + (/^[\s"“«(¿¡—-]*/u.exec(text.slice(from))?.[0].length ?? 0)

const SENTENCE_END = /[.?!…\n]/

export const spanishRules: readonly PunctuationRule[] = [
  pairs('¿', '?'),
  pairs('¡', '!'),
  noSpaceBefore(/[.,;:!?]/),
]
