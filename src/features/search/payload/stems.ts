import { sql } from '@payloadcms/db-postgres'

import type { Session } from '@/platform/session'

import { configurationOf, prepareWord } from '../core/stemming'

/** What the words of each configuration are to it; the same for good, so it is asked once. */
const known = new Map<string, Map<string, string>>()

/** A large vocabulary of one language; beyond it one starts anew. */
const MOST_WORDS = 100_000

/**
 * The stems of folded words, as the configuration of the locale makes them; none for a word that
 * carries no meaning to it.
 */
export const stemsOf = async (
  run: Session,
  words: Iterable<string>,
  locale: string,
): Promise<ReadonlyMap<string, string>> => {
  const configuration = configurationOf(locale)
  let stems = known.get(configuration) ?? new Map<string, string>()
  if (stems.size > MOST_WORDS) stems = new Map()
  known.set(configuration, stems)
  const asked = [...new Set(words)].filter((word) => !stems.has(word))
  if (asked.length === 0) return stems
  const prepared = asked.map((word) => ({ word, prepared: prepareWord(word, locale) ?? '' }))
  const rows = await run<{ word: string; stem: string | null }>(sql`
    select word, (tsvector_to_array(to_tsvector(${configuration}::regconfig, prepared)))[1] as stem
      from jsonb_to_recordset(${JSON.stringify(prepared)}::jsonb)
        as it(word text, prepared text)`)
  for (const { stem, word } of rows) stems.set(word, stem ?? '')
  return stems
}
