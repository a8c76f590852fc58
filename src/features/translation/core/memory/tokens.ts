/**
 * A text as the memory compares it: without case, marks that only colour letters (Arabic vowel
 * signs, tatweel) and differences of white space.
 */
export const memoryForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\u064B-\u0652\u0670\u00AD\u200B-\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Words, numbers and punctuation marks in order, by the rules of the language. */
export const tokensOf = (form: string, locale: string): string[] => {
  const tokens: string[] = []
  for (const { segment } of segmenterOf(locale).segment(form)) {
    if (segment !== ' ') tokens.push(segment)
  }
  return tokens
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Making one costs more than segmenting a paragraph. */
const segmenterOf = (locale: string): Intl.Segmenter => {
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return segmenter
}
