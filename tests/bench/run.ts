import { parseArgs } from 'node:util'

import { createProgress } from '@/startup/progress.mjs'

import { expectationsOf } from './expectations'
import { fillDatabase } from './fill'
import { type Measurement, measure, measureFloor } from './measure'
import { startTemporaryPostgres } from './postgres'
import { startOurServer, startPlainServer } from './processes'
import { queriesFor } from './queries'
import { printReport } from './report'
import { generateWorkload, type Workload } from './workload'
import { measureTitleWrites } from './writes'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const SECONDS = values.quick ? { warmUp: 1, load: 3 } : { warmUp: 5, load: 15 }

const ADMIN = { email: 'bench@example.org', password: 'a password for one benchmark' }

const ENVIRONMENT = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret that lives as long as one benchmark',
  LOG_LEVEL: 'info',
  PORT: '0',
}

const progress = createProgress()

const measureServer = async (workload: Workload): Promise<void> => {
  const expected = expectationsOf(workload)
  const queries = queriesFor(expected)
  const server = await progress.step('Starting the server', () => startOurServer(ENVIRONMENT))
  running.unshift(server.close)
  const idle = await server.memory()
  const answer = await (await fetch(server.url + queries[0]?.path)).text()
  const before = await progress.step('The plain answer, before', () => measurePlain(answer))
  const measurements: Measurement[] = []
  for (const query of queries) {
    const measuring = () => measure(server.url, query, SECONDS)
    measurements.push(await progress.step(`${query.name} ${query.what}`, measuring))
  }
  const writes = await progress.step('Q6 200 writes', () =>
    measureTitleWrites({ origin: server.url, admin: ADMIN, slug: expected.written.slug }),
  )
  const { peak } = await server.memory()
  const after = await progress.step('The plain answer, after', () => measurePlain(answer))
  printReport({ measurements, writes, floors: [before, after], memory: { idle: idle.rss, peak } })
}

const measurePlain = async (answer: string): Promise<Measurement> => {
  const plain = await startPlainServer(answer)
  running.unshift(plain.close)
  const measured = await measureFloor(plain.url, SECONDS)
  await running.shift()?.()
  return measured
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

const postgres = await progress.step('Starting a temporary Postgres', startTemporaryPostgres)
running.unshift(postgres.stop)
try {
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: postgres.url })
  const workload = generateWorkload()
  await fillDatabase({ databaseUrl: postgres.url, admin: ADMIN, workload, progress })
  await measureServer(workload)
} finally {
  await stopAll()
}
process.exit(0)
