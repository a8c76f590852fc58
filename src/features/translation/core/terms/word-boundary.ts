/**
 * Whether a term may begin here. In Arabic, conjunctions and prepositions of one letter and the
 * article are written together with the word (والمدن, للمدن); in French and its neighbours an
 * elided word ends with an apostrophe; Chinese, Japanese and Thai have no spaces at all.
 */
export const isWordStart = (folded: string, start: number, locale: string): boolean => {
  if (isWrittenWithoutSpaces(locale)) return true
  const before = wordBefore(folded, start)
  return before === '' || CLITICS.test(before)
}

/** Whether a term may end here. */
export const isWordEnd = (folded: string, end: number, locale: string): boolean =>
  isWrittenWithoutSpaces(locale) || !LETTER_OR_DIGIT.test(characterAt(folded, end))

/** Languages whose words are not divided by spaces: a term is found wherever its letters are. */
export const isWrittenWithoutSpaces = (locale: string): boolean =>
  /^(zh|ja|th|lo|km|my)\b/.test(locale)

/**
 * What Arabic writes before a word and together with it: and/so, with/like/for, the article. A
 * letter alone that is followed by a Latin word (وSCN) counts as well.
 */
export const CLITICS = /^[وف]?[بكلس]?(?:ال|ل)?$/

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u

const characterAt = (text: string, offset: number): string =>
  offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : ''

const wordBefore = (text: string, start: number): string =>
  /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - LONGEST_CLITICS), start))?.[0] ?? ''

/** One more than the longest of them, so that a longer word is never mistaken for one. */
const LONGEST_CLITICS = 6
