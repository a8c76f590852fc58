import { fold } from './fold'
import { isWordEnd } from './word-boundary'

/**
 * A term or pattern ready to be compared. Between two pieces, and after the last one if the
 * pattern ends so, a word may go on with any letters. There is no backtracking: matching one form
 * at one place reads each character once, whatever people wrote into the pattern.
 */
export type Form = { pieces: readonly string[]; keepCase: boolean }

export const compiledForm = (form: string, keepCase: boolean): Form => ({
  pieces: fold(form.normalize('NFC').trim(), keepCase).text.split('*').map(withoutArticle),
  keepCase,
})

/**
 * The Arabic article merges with the preposition li- before it (المدن, للمدن): it is no part of
 * what is compared, the boundary of the word knows it.
 */
const withoutArticle = (piece: string, index: number): string =>
  index === 0 ? piece.replace(/^ال(?=\p{L}{2})/u, '') : piece

/** A `*` that does not end a word, which no form may have; undefined where all are well placed. */
export const misplacedStar = (pattern: string): number | undefined => {
  const at = pattern.search(/(?<![\p{L}\p{N}])\*|\*(?!\s|$)/u)
  return at < 0 ? undefined : at
}

/** Where the form ends in the text if it stands at `start`, else undefined. */
export const formEnd = (
  { pieces }: Form,
  text: string,
  start: number,
  locale: string,
): number | undefined => {
  let end = start
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) while (LETTER.test(text[end] ?? '')) end++
    if (!text.startsWith(piece, end)) return undefined
    end += piece.length
  }
  return isWordEnd(text, end, locale) ? end : undefined
}

const LETTER = /[\p{L}\p{M}]/u
