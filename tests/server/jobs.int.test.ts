import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { FULL_COUNTS } from '../setup/counts'
import { bootPayload } from '../setup/payload'
import { argumentsOf } from '../setup/programs'

const JOBS = FULL_COUNTS ? 500 : 20
const WAIT = { timeout: FULL_COUNTS ? 240_000 : 25_000, interval: 100 }

let payload: Payload
let database: pg.Client
const workers: ChildProcess[] = []

beforeAll(async () => {
  payload = await bootPayload()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  for (const type of ['enum_payload_jobs_task_slug', 'enum_payload_jobs_log_task_slug']) {
    await database.query(`alter type ${type} add value 'count'`)
  }
  await database.query('create table executions (job integer, pid integer)')
})

beforeEach(async () => {
  await database.query('truncate executions; truncate payload_jobs cascade')
})

afterAll(async () => {
  await Promise.all(workers.map(kill))
  await database.end()
})

const startWorker = async (): Promise<ChildProcess> => {
  const worker = spawn(process.execPath, argumentsOf('job-worker'), {
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.push(worker)
  if (worker.stdout) await once(worker.stdout, 'data')
  return worker
}

const kill = async (worker: ChildProcess): Promise<void> => {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill('SIGKILL')
  await once(worker, 'exit')
}

const queue = async (jobs: number, pauseMs: number): Promise<void> => {
  // The task is known to the workers alone.
  const job = { task: 'count', input: { pauseMs } } as never
  for (let i = 0; i < jobs; i++) await payload.jobs.queue(job)
}

const executions = async () => {
  const { rows } = await database.query<{ job: number; pid: number }>('select * from executions')
  return rows
}

const left = async () => {
  const { rows } = await database.query<{ left: number }>(
    'select count(*)::int as left from payload_jobs',
  )
  return rows[0]?.left
}

describe('jobs with two instances', { timeout: 2 * WAIT.timeout + 10_000 }, () => {
  it(`are each run exactly once (${JOBS} jobs)`, async () => {
    await Promise.all([startWorker(), startWorker()])
    await queue(JOBS, 10)
    await vi.waitFor(async () => expect(await left()).toBe(0), WAIT)
    const ran = await executions()
    expect(ran).toHaveLength(JOBS)
    expect(new Set(ran.map(({ job }) => job)).size).toBe(JOBS)
    expect(new Set(ran.map(({ pid }) => pid)).size).toBe(1)
  })

  it('go on at the other when the elected one is killed, and none stays behind', async () => {
    await queue(30, 1_000)
    await vi.waitFor(async () => expect((await executions()).length).toBeGreaterThan(0), WAIT)
    const elected = (await executions())[0]?.pid
    const underWay = await executions()
    const victim = workers.find(({ pid }) => pid === elected)
    expect(victim).toBeDefined()
    if (victim) await kill(victim)
    await vi.waitFor(async () => expect(await left()).toBe(0), WAIT)
    const ran = await executions()
    expect(new Set(ran.map(({ job }) => job)).size).toBe(30)
    expect(new Set(ran.map(({ pid }) => pid)).size).toBe(2)
    // Only what the killed one had under way was begun again.
    const twice = ran.length - 30
    expect(twice).toBeLessThanOrEqual(Math.max(10, underWay.length))
  })
})
