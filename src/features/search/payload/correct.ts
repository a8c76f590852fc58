import type { Session } from '@/platform/session'

import { readQuery, replaceWords } from '../core/query'
import { isCorrectable, nearest } from '../core/spelling'
import { publicWords, wordsLike } from './vocabulary'

/** More are no misspelling. */
const MOST_WORDS = 8

/**
 * The search with the words that no title, summary or name has replaced by the nearest that one
 * has; undefined where there is none, or nothing to correct.
 */
export const correct = async (
  run: Session,
  q: string,
  locale: string,
): Promise<string | undefined> => {
  const typed = readQuery(q, locale).words.filter(isCorrectable).slice(0, MOST_WORDS)
  const known = await publicWords(run, typed, locale)
  const replacements = new Map<string, string>()
  for (const word of typed) {
    if (known.has(word)) continue
    const like = await wordsLike(run, word, locale)
    const candidates = nearest(
      word,
      like.map((it) => it.word),
    )
    const isPublic = await publicWords(run, candidates, locale)
    const best = candidates.find((candidate) => isPublic.has(candidate))
    const written = like.find((it) => it.word === best)?.written
    if (written) replacements.set(word, written)
  }
  return replacements.size > 0 ? replaceWords(q, locale, replacements) : undefined
}
