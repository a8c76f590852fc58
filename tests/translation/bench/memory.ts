import { parseArgs } from 'node:util'

import { createLocalReq, getPayload } from 'payload'
import pg from 'pg'

import { importEntries } from '@/features/translation/payload/memory/import-entries'
import { migrateUnderLock } from '@/platform/migrate'
import { createProgress } from '@/startup/progress.mjs'
import { startTemporaryPostgres } from '../../bench/postgres'
import { type MemoryMeasurement, measureLookups } from './measure'
import { LANGUAGES, memoryOf, queriesOf } from './workload'

// `npm run bench:memory`: how fast and how surely the translation memory finds what is alike.
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '200000' },
    queries: { type: 'string', default: '1000' },
  },
})
const [entries, queries] = [Number(values.entries), Number(values.queries)]

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const progress = createProgress()
const postgres = await progress.step('Starting a temporary Postgres', startTemporaryPostgres)
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
  const req = await createLocalReq({}, payload)
  // The pool of the server ends statements that take as long as making an index does.
  const database = new pg.Client({ connectionString: postgres.url })
  await database.connect()

  const memories = LANGUAGES.map((language) => ({
    language,
    texts: memoryOf(language, entries / LANGUAGES.length),
  }))
  const before = performance.now()
  await progress.step(`Loading ${entries} entries`, async () => {
    // As an operator restores a large memory: an index is made faster than it grows.
    await database.query('drop index translation_memory_keys')
    for (const { texts } of memories) await importEntries(req, texts)
    await database.query(`set maintenance_work_mem = '512MB'`)
    await database.query(
      'create index translation_memory_keys on translation_memory using gin (keys)',
    )
    await database.query('vacuum analyze translation_memory')
  })
  const loading = (performance.now() - before) / 1000

  const measurements: MemoryMeasurement[] = []
  for (const { language, texts } of memories) {
    const all = await progress.step(`Reading all of ${language} for the best matches`, async () =>
      queriesOf(texts, language, queries),
    )
    await measureLookups(req, language, all.slice(0, 20))
    measurements.push(
      await progress.step(`Looking up in ${language}`, () => measureLookups(req, language, all)),
    )
  }
  process.stdout.write(`\n${entries} entries, loaded in ${loading.toFixed(1)} s\n`)
  for (const { language, recall, recallShort, p50, p95, max } of measurements) {
    process.stdout.write(
      `${language}: best match found ${percent(recall)} (under five words ${percent(recallShort)}), ` +
        `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, slowest ${max.toFixed(1)} ms\n`,
    )
  }
  await database.end()
  await payload.destroy()
} finally {
  await postgres.stop()
}
process.exit(0)
