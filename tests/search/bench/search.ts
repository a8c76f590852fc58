import { parseArgs } from 'node:util'

import {
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  type Payload,
} from 'payload'
import pg from 'pg'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { find } from '@/features/search/payload/find'
import { storeEntries } from '@/features/search/payload/store-entries'
import { noteWords } from '@/features/search/payload/vocabulary'
import { migrateUnderLock } from '@/platform/migrate'
import { sessionOf } from '@/platform/session'
import { createProgress } from '@/startup/progress.mjs'

import { startTemporaryPostgres } from '../../bench/postgres'
import { CITIES, entryOf, randomFrom, vocabularyOf, writerOf } from './workload'

// `npm run bench:search`: how long a search takes, and how long a document takes to be filed.
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '300' },
  },
})
const [documents, queries] = [Number(values.documents), Number(values.queries)]

const progress = createProgress()
const postgres = await progress.step('Starting a temporary Postgres', startTemporaryPostgres)

const vocabularies = new Map(LOCALE_CODES.map((locale) => [locale, vocabularyOf(locale)]))

/** Files documents, so many in a transaction. */
const file = async (
  payload: Payload,
  { from, to, together }: { from: number; to: number; together: number },
  say: (message: string) => void = () => {},
) => {
  const random = randomFrom(from)
  const writers = LOCALE_CODES.map(
    (locale) => [locale, writerOf(vocabularies.get(locale) ?? [], random)] as const,
  )
  for (let start = from; start < to; start += together) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const run = await sessionOf(req)
    for (let at = start; at < Math.min(start + together, to); at++) {
      const entries = writers.map(([locale, write]) => entryOf(at, locale, write))
      const place = { collection: at < CITIES ? 'cities' : 'articles', id: at + 1 }
      await storeEntries(run, place, entries)
      await noteWords(run, entries)
    }
    await commitTransaction(req)
    say(`${Math.min(start + together, to)} of ${to}`)
  }
}

/** Documents that are filed one by one to see how long that takes. */
const FILED = 100

const KINDS = ['one word', 'a frequent word', 'two words', 'mistyped', 'prefix', 'facets'] as const

const requestOf = (kind: (typeof KINDS)[number], locale: Locale, random: () => number) => {
  const vocabulary = vocabularies.get(locale) ?? []
  const word = (from: number, to: number) =>
    vocabulary[from + Math.floor(random() * (to - from))] ?? ''
  const q = {
    'one word': () => word(100, 10_000),
    'a frequent word': () => word(0, 10),
    'two words': () => `${word(0, 300)} ${word(0, 300)}`,
    mistyped: () => mistyped(word(500, 10_000)),
    prefix: () => word(100, 10_000).slice(0, 4),
    facets: () => word(20, 300),
  }[kind]()
  return {
    ...{ q, locale, types: [], kinds: [], years: [], related: {}, page: 1, limit: 10 },
    ...{ prefix: kind === 'prefix', count: kind === 'facets' },
    facets: kind === 'facets' ? ['types', 'kinds', 'years', 'cities'] : [],
  }
}

const mistyped = (word: string): string => `${word.slice(0, 3)}x${word.slice(4)}`

const measure = async (payload: Payload, kind: (typeof KINDS)[number]) => {
  const random = randomFrom(7)
  const run = await sessionOf({ payload })
  const times: number[] = []
  let found = 0
  for (let at = 0; at < queries; at++) {
    const locale = LOCALE_CODES[at % LOCALE_CODES.length] as Locale
    const request = requestOf(kind, locale, random)
    const before = performance.now()
    const { docs } = await find(run, request)
    if (at >= 20) times.push(performance.now() - before)
    if (docs.length > 0) found++
  }
  times.sort((one, other) => one - other)
  const quantile = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return `${kind.padEnd(16)} p50 ${quantile(0.5).padStart(7)} ms   p95 ${quantile(0.95).padStart(7)} ms   found ${found} of ${queries}`
}

try {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'a secret that lives as long as one benchmark',
    DATABASE_URL: postgres.url,
  })
  // The configuration reads the environment when it is loaded.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  await progress.step('Migrating the database', () => migrateUnderLock(payload, postgres.url))
  const database = new pg.Client({ connectionString: postgres.url })
  await database.connect()
  await progress.step(`Filing ${documents} documents in four locales`, async (say) => {
    // As when a database is restored: an index is made faster than it grows.
    const { rows } = await database.query<{ name: string; statement: string }>(
      `select indexname as name, indexdef as statement from pg_indexes
        where tablename in ('search_entries', 'search_words') and indexdef like '%gin%'`,
    )
    for (const { name } of rows) await database.query(`drop index ${name}`)
    await file(payload, { from: 0, to: documents, together: 500 }, say)
    for (const { statement } of rows) await database.query(statement)
    await database.query('vacuum analyze search_entries')
    await database.query('vacuum analyze search_words')
  })
  const before = performance.now()
  await file(payload, { from: documents, to: documents + FILED, together: 1 })
  const perDocument = (performance.now() - before) / FILED
  const { rows } = await database.query<{ size: string; words: string }>(
    `select pg_size_pretty(pg_total_relation_size('search_entries')) as size,
            (select count(*) from search_words) as words`,
  )
  await database.end()
  process.stdout.write(
    `\n${documents} documents in four locales: ${rows[0]?.size}, ${rows[0]?.words} words, ` +
      `${perDocument.toFixed(1)} ms to file one in all of them\n`,
  )
  for (const kind of KINDS) process.stdout.write(`${await measure(payload, kind)}\n`)
  await payload.destroy()
} finally {
  await postgres.stop()
}
process.exit(0)
