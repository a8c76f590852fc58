import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Session } from '@/platform/session'

import type { Entry } from '../core/entry'
import { configurationOf, preparedText } from '../core/stemming'
import { foldedWords } from '../core/words'

/** A document, by the collection it is of. */
export type Place = { collection: string; id: number }

export const placeOf = ({ collection, id }: Place): string => `${collection}/${id}`

/** Locales whose row of a document says something else now that others show: its title or address. */
export type Moved = { titles: string[]; paths: string[] }

/**
 * Makes the rows of a document those of its entries: no entry, no row. The names of related
 * documents come from their own rows in the same locale, so that no name is there that is not
 * public.
 */
export const storeEntries = async (
  run: Session,
  place: Place,
  entries: readonly Entry[],
): Promise<Moved> => {
  const before = await rowsOf(run, place)
  const locales = entries.map(({ locale }) => locale)
  if (before.some(({ locale }) => !locales.includes(locale))) await remove(run, place, locales)
  if (entries.length > 0) await upsert(run, place, entries)
  return moved(before, entries.map(toRow))
}

/**
 * Brings the names in the rows up to date that `which` holds for (of `entry`). Rows whose names are
 * right are left alone.
 */
export const refreshNames = async (run: Session, which: SQL): Promise<void> => {
  await run(sql`
    update search_entries entry
       set names = fresh.names,
           stems = ts_filter(entry.stems, '{a,b,d}')
             || setweight(to_tsvector(entry.configuration::regconfig, fresh.stems), 'C'),
           words = ts_filter(entry.words, '{a,b}')
             || setweight(to_tsvector('simple', fresh.names), 'C')
      from (
        select entry.id, named.* from search_entries entry cross join lateral (${NAMES}) named
         where ${which}
      ) fresh
     where entry.id = fresh.id and entry.names <> fresh.names`)
}

/** The row itself, and those of the same locale that point to it. */
export const pointingTo = (place: string, locales: readonly string[]): SQL =>
  sql`entry.related @> array[${place}]::text[] and entry.locale = any(${list(locales)})`

export const list = (values: readonly string[]): SQL =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`

/** The names of the public documents that `entry` points to, and what their stems are made of. */
const NAMES = sql`
  select coalesce(string_agg(other.key, ' ' order by other.place), '') as names,
         coalesce(string_agg(other.key_stems, ' ' order by other.place), '') as stems
    from search_entries other
   where other.locale = entry.locale and other.place = any(entry.related)
     and other.place <> entry.place`

type Row = { locale: string; key: string; path: string | null }

const rowsOf = (run: Session, place: Place): Promise<Row[]> =>
  run<Row>(sql`select locale, key, path from search_entries where place = ${placeOf(place)}`)

const toRow = ({ locale, path, title }: Entry): Row => ({
  locale,
  key: foldedWords(title, locale),
  path,
})

const moved = (before: readonly Row[], after: readonly Row[]): Moved => {
  const locales = [...new Set([...before, ...after].map(({ locale }) => locale))]
  const differing = (property: 'key' | 'path') =>
    locales.filter(
      (locale) =>
        before.find((row) => row.locale === locale)?.[property] !==
        after.find((row) => row.locale === locale)?.[property],
    )
  return { titles: differing('key'), paths: differing('path') }
}

const remove = async (run: Session, place: Place, except: readonly string[]): Promise<void> => {
  await run(sql`delete from search_entries
                 where place = ${placeOf(place)} and locale <> all(${list(except)})`)
}

const upsert = async (run: Session, place: Place, entries: readonly Entry[]): Promise<void> => {
  const rows = entries.map((entry) => ({
    ...entry,
    configuration: configurationOf(entry.locale),
    text: [entry.summary, entry.body].filter(Boolean).join('\n').slice(0, MOST_TEXT),
    key: foldedWords(entry.title, entry.locale),
    words: foldedWords(entry.summary, entry.locale),
    key_stems: preparedText(entry.title, entry.locale),
    summary_stems: preparedText(entry.summary, entry.locale),
    body_stems: preparedText(entry.body, entry.locale),
  }))
  await run(sql`
    insert into search_entries as stored
      (collection, document, place, locale, title, path, date, kind, text, key, key_stems, related,
       names, configuration, stems, words)
    select ${place.collection}, ${place.id}, entry.place, entry.locale, entry.title, entry.path,
           entry.date, entry.kind, entry.text, entry.key, entry.key_stems, entry.related, named.names,
           entry.configuration,
           setweight(to_tsvector(entry.configuration::regconfig, entry.key_stems), 'A')
             || setweight(to_tsvector(entry.configuration::regconfig, entry.summary_stems), 'B')
             || setweight(to_tsvector(entry.configuration::regconfig, entry.body_stems), 'D')
             || setweight(to_tsvector(entry.configuration::regconfig, named.stems), 'C'),
           setweight(to_tsvector('simple', entry.key), 'A')
             || setweight(to_tsvector('simple', entry.words), 'B')
             || setweight(to_tsvector('simple', named.names), 'C')
      from (
        select ${placeOf(place)}::text as place, it.*
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as it(
            locale text, title text, path text, date timestamptz, kind text, text text, key text,
            words text, key_stems text, summary_stems text, body_stems text, related text[], configuration text)
      ) entry
      cross join lateral (${NAMES}) named
    on conflict (place, locale) do update set
      (title, path, date, kind, text, key, key_stems, related, names, configuration, stems, words)
      = (excluded.title, excluded.path, excluded.date, excluded.kind, excluded.text, excluded.key,
         excluded.key_stems, excluded.related, excluded.names, excluded.configuration, excluded.stems, excluded.words)
    where (stored.title, stored.path, stored.date, stored.kind, stored.text, stored.related,
           stored.names, stored.configuration, stored.stems)
      is distinct from
          (excluded.title, excluded.path, excluded.date, excluded.kind, excluded.text,
           excluded.related, excluded.names, excluded.configuration, excluded.stems)`)
}

/** What is further down is found, but no excerpt shows it. */
const MOST_TEXT = 20_000
