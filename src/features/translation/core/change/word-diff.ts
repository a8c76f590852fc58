import { diffArrays, diffWordsWithSpace } from 'diff'

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * What changed between two texts, word by word; parts joined in order without the added ones are
 * `before`, without the removed ones `after`. Scripts without spaces are split by `locale`.
 */
export const wordDiff = (before: string, after: string, locale: string): DiffPart[] => {
  const changes = WITHOUT_SPACES.has(new Intl.Locale(locale).language)
    ? diffArrays(segments(before, locale), segments(after, locale)).map((change) => ({
        ...change,
        value: change.value.join(''),
      }))
    : diffWordsWithSpace(before, after)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** Languages written without spaces between words. */
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

const segments = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map((it) => it.segment)
