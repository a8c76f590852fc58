import { withoutArticle } from './arabic'
import { fold } from './fold'

/** A word of a text: where it stands, and how it is compared. */
export type Word = { start: number; end: number; folded: string }

/**
 * The words of a text in reading order. Where words are not divided by spaces (Chinese, Japanese,
 * Thai, Khmer, Lao, Burmese) the rules of Unicode divide them, so that Postgres need not know how.
 */
export const wordsOf = (text: string, locale: string): Word[] => {
  const words: Word[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const { start, end } of WITHOUT_SPACES.test(run)
      ? segments(run, locale)
      : [{ start: 0, end: run.length }]) {
      const folded = withoutArticle(fold(run.slice(start, end)))
      if (folded !== '') words.push({ start: index + start, end: index + end, folded })
    }
  }
  return words
}

/** The words of a text divided by single spaces: what is given to Postgres to stem and to file. */
export const foldedWords = (text: string, locale: string): string =>
  wordsOf(text, locale)
    .map(({ folded }) => folded)
    .join(' ')

/** Letters, digits and the marks on them. Marks of direction and soft hyphens stand in words. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u0640]*/gu

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

function* segments(run: string, locale: string): Generator<{ start: number; end: number }> {
  for (const { index, segment, isWordLike } of segmenterFor(locale).segment(run)) {
    if (isWordLike) yield { start: index, end: index + segment.length }
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Making one costs more than dividing a paragraph. */
const segmenterFor = (locale: string): Intl.Segmenter => {
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return segmenter
}
