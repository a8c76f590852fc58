import { parseArgs } from 'node:util'

import { createProgress } from '@/startup/progress.mjs'

import { copyDatabase, copyForStock, isFilled } from './databases'
import { expectationsOf } from './expectations'
import { fillDatabase } from './fill'
import { BASE, growEvents, growLocales } from './growth'
import { type Hit, type Measured, type Measurement, measure, measureHit } from './measure'
import { startKeptPostgres, startTemporaryPostgres } from './postgres'
import {
  type Process,
  startOurServer,
  startPlainServer,
  startServerWithoutTranslation,
  startStockServer,
} from './processes'
import { inAddress, type Query, queriesFor } from './queries'
import { printGrowth, printReport, printWrites, type Stage } from './report'
import { type Comparison, measureTranslationCost } from './translation-cost'
import { generateWorkload, type Workload } from './workload'
import { compareTitleWrites, type WriteComparison } from './writes'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** With more of one or both, only how the cost of misses grows with them is measured. */
    events: { type: 'string', default: String(BASE.events) },
    locales: { type: 'string', default: String(BASE.locales) },
    /** `Q6` measures nothing but saves. */
    only: { type: 'string' },
    /** A folder in which the filled database stays, so that the next run need not fill one. */
    keep: { type: 'string' },
  },
})
if (values.only !== undefined && values.only !== 'Q6') {
  throw new Error(`--only ${values.only}: nothing but Q6 can be measured alone.`)
}
const GROWN = { events: Number(values.events), locales: Number(values.locales) }
const SECONDS = values.quick ? { warmUp: 1, load: 3 } : { warmUp: 5, load: 15 }
const SAVES = values.quick ? 20 : 100
const WRITES = values.quick ? 60 : 200

const ADMIN = { email: 'bench@example.org', password: 'a password for one benchmark' }

const ENVIRONMENT = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret that lives as long as one benchmark',
  LOG_LEVEL: 'info',
  PORT: '0',
}

const progress = createProgress()

const measureServer = async (workload: Workload, stockUrl: string): Promise<void> => {
  const expected = expectationsOf(workload)
  const queries = queriesFor(expected)
  const misses = await measureMisses(queries)
  const server = await progress.step('Starting the server', () => startOurServer(ENVIRONMENT))
  running.unshift(server.close)
  const idle = await server.usage()
  const hits = await measureHits(server, queries)
  const writes = await progress.step(`Q6 ${WRITES} writes, and as many of stock Payload`, () =>
    compareWrites(server, stockUrl, expected.written.slug),
  )
  const { peak } = await server.usage()
  const comparisons = await progress.step('With and without the translation feature', () =>
    compareWithout(server.url),
  )
  printReport({ hits, misses, writes, memory: { idle: idle.rss, peak }, comparisons })
}

const measureWrites = async (workload: Workload, stockUrl: string): Promise<void> => {
  const { slug } = expectationsOf(workload).written
  const server = await progress.step('Starting the server', () => startOurServer(ENVIRONMENT))
  running.unshift(server.close)
  const what = `Q6 ${WRITES} writes, and as many of stock Payload`
  printWrites(await progress.step(what, () => compareWrites(server, stockUrl, slug)))
}

/** How the cost of misses grows, first with the events and then with the languages. */
const measureGrowth = async (workload: Workload, databaseUrl: string): Promise<void> => {
  const queries = queriesFor(expectationsOf(workload))
  const { events, locales } = GROWN
  const what = (size: typeof GROWN) => `${size.events} events, ${size.locales} languages`
  const stages: [Stage, ...Stage[]] = [{ what: what(BASE), misses: await measureMisses(queries) }]
  if (events > BASE.events) {
    await progress.step(`Growing to ${events} events`, (say) =>
      growEvents(databaseUrl, events, say),
    )
    const misses = await measureMisses(queries)
    stages.push({ what: what({ ...BASE, events }), misses })
  }
  if (locales > BASE.locales) {
    await progress.step(`Growing to ${locales} languages`, (say) =>
      growLocales(databaseUrl, locales, say),
    )
    stages.push({ what: what(GROWN), misses: await measureMisses(queries) })
  }
  printGrowth(stages)
}

/** A server that keeps no answers: every request goes to the database. */
const measureMisses = async (queries: readonly Query[]): Promise<Measurement[]> => {
  const server = await startOurServer({ ...ENVIRONMENT, RESPONSE_CACHE_MB: '0' })
  running.unshift(server.close)
  const misses: Measurement[] = []
  for (const query of queries) {
    const measuring = () => measure(withDatabase(server), query, SECONDS, false)
    misses.push(await progress.step(`${query.name} ${query.what}, made anew`, measuring))
  }
  await running.shift()?.()
  return misses
}

/** Each question from what is kept, beside a plain server that says the same. */
const measureHits = async (server: Process, queries: readonly Query[]): Promise<Hit[]> => {
  const hits: Hit[] = []
  for (const query of queries.flatMap((it) => [it, inAddress(it) ?? []].flat())) {
    const { body, method, path } = query
    const init = { method, headers: JSON_BODY, ...(body !== undefined && { body }) }
    const answer = await (await fetch(server.url + path, init)).text()
    const plain = await startPlainServer(answer)
    running.unshift(plain.close)
    const servers = { ours: withDatabase(server), plain: alone(plain) }
    const measuring = () => measureHit(servers, query, SECONDS)
    hits.push(await progress.step(`${query.name} ${query.what}, kept`, measuring))
    await running.shift()?.()
  }
  return hits
}

const JSON_BODY = { 'content-type': 'application/json' }

const withDatabase = ({ url, usage }: Process): Measured => ({
  url,
  cpuMs: async () => (await usage()).cpuMs + (postgres.cpuMs() ?? 0),
})

const alone = ({ url, usage }: Process): Measured => ({
  url,
  cpuMs: async () => (await usage()).cpuMs,
})

const compareWrites = async (
  server: Process,
  stockUrl: string,
  slug: string,
): Promise<WriteComparison> => {
  const stock = await startStockServer({ ...ENVIRONMENT, DATABASE_URL: stockUrl })
  running.unshift(stock.close)
  const servers = { ours: withDatabase(server), stock: withDatabase(stock) }
  const writes = await compareTitleWrites({ servers, admin: ADMIN, slug, count: WRITES })
  await running.shift()?.()
  return writes
}

const compareWithout = async (origin: string): Promise<Comparison[]> => {
  const without = await startServerWithoutTranslation(ENVIRONMENT)
  running.unshift(without.close)
  const servers = { with: origin, without: without.url }
  const comparisons = await measureTranslationCost({ servers, admin: ADMIN, count: SAVES })
  await running.shift()?.()
  return comparisons
}

/** What runs and must not outlive us, the last started first. */
const running: (() => Promise<void>)[] = []

const stopAll = async (): Promise<void> => {
  for (const stop of running.splice(0)) await stop()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // What is under way loses its server; that is not news.
    process.on('uncaughtException', () => {})
    void stopAll().finally(() => process.exit(130))
  })
}

const postgres = await progress.step('Starting a Postgres', () =>
  values.keep === undefined ? startTemporaryPostgres() : startKeptPostgres(values.keep),
)
running.unshift(postgres.stop)
try {
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: postgres.url })
  const workload = generateWorkload()
  if (!(await isFilled(postgres.url, workload.events.length))) {
    await fillDatabase({ databaseUrl: postgres.url, admin: ADMIN, workload, progress })
  }
  const databaseUrl = await copyDatabase(postgres.url, 'bench')
  process.env.DATABASE_URL = databaseUrl
  const isToGrow = GROWN.events > BASE.events || GROWN.locales > BASE.locales
  if (isToGrow) await measureGrowth(workload, databaseUrl)
  else if (values.only === 'Q6') await measureWrites(workload, await copyForStock(postgres.url))
  else await measureServer(workload, await copyForStock(postgres.url))
} finally {
  await stopAll()
}
process.exit(0)
