/** Words as a reader of the language counts them: no punctuation, Chinese and Thai split too. */
export const countWords = (text: string, locale: string): number => {
  let count = 0
  for (const { isWordLike } of segmenterOf(locale).segment(text)) if (isWordLike) count += 1
  return count
}

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterOf = (locale: string): Intl.Segmenter => {
  const known = segmenters.get(locale)
  if (known) return known
  const made = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, made)
  return made
}
