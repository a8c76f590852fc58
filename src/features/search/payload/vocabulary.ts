import { sql } from '@payloadcms/db-postgres'

import type { Session } from '@/platform/session'

import type { Entry } from '../core/entry'
import { isCorrectable, trigramsOf } from '../core/spelling'
import { wordsOf } from '../core/words'
import { list } from './store-entries'

/** Notes the words of titles and summaries that are not known yet. */
export const noteWords = async (run: Session, entries: readonly Entry[]): Promise<void> => {
  const words = entries.flatMap(({ locale, summary, title }) => {
    const text = `${title}\n${summary}`
    const found = wordsOf(text, locale).filter(({ folded }) => isCorrectable(folded))
    return [...new Map(found.map((word) => [word.folded, word])).values()].map((word) => ({
      locale,
      word: word.folded,
      written: text.slice(word.start, word.end),
      trigrams: trigramsOf(word.folded),
    }))
  })
  if (words.length === 0) return
  await run(sql`
    insert into search_words (locale, word, written, trigrams)
    select it.locale, it.word, it.written, it.trigrams
      from jsonb_to_recordset(${JSON.stringify(words)}::jsonb)
        as it(locale text, word text, written text, trigrams text[])
     where not exists (
       select from search_words known where known.word = it.word and known.locale = it.locale)`)
}

/** Forgets the words of a locale that no title, summary or name has any more. */
export const forgetUnusedWords = async (run: Session, locale: string): Promise<void> => {
  // `ts_stat` takes its statement as text; a locale is one of the configured ones.
  const statement = `select words from search_entries where locale = '${locale.replaceAll("'", "''")}'`
  await run(sql`
    delete from search_words
     where locale = ${locale} and word not in (select word from ts_stat(${statement}))`)
}

/** The words that share the most with a mistyped one, with the spelling they were found in. */
export const wordsLike = (
  run: Session,
  word: string,
  locale: string,
): Promise<{ word: string; written: string }[]> =>
  run<{ word: string; written: string }>(sql`
    select word, min(written) as written
      from search_words
     where locale = ${locale} and trigrams && ${list(trigramsOf(word))}
       and char_length(word) between ${[...word].length - 2} and ${[...word].length + 2}
     group by word
     order by max(cardinality(array(
       select unnest(trigrams) intersect select unnest(${list(trigramsOf(word))})))) desc, word
     limit ${MOST_CANDIDATES}`)

/** Those of these words that a title, summary or name has that readers see now. */
export const publicWords = async (
  run: Session,
  words: readonly string[],
  locale: string,
): Promise<Set<string>> => {
  const found = await run<{ word: string }>(sql`
    select word from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as word
     where exists (
       select from search_entries
        where locale = ${locale} and words @@ plainto_tsquery('simple', word))`)
  return new Set(found.map(({ word }) => word))
}

const MOST_CANDIDATES = 40
