/** Adults read about this many words of prose in a minute. */
const WORDS_PER_MINUTE = 200

/**
 * How many minutes a text takes to read, at least 1. Words are found by `Intl.Segmenter`, so that
 * Arabic counts as Arabic and not as zero words.
 */
export const readingMinutes = (text: string, locale: string): number => {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1
  }
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/**
 * The words in a value of rich text or plain text: every `text` of its nodes, separated, whatever
 * the blocks between them.
 */
export const plainTextOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plainTextOf).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key, child]) => key === 'text' || (typeof child === 'object' && child !== null))
    .map(([, child]) => plainTextOf(child))
    .join(' ')
}
