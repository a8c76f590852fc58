import type { Payload } from 'payload'
import pg from 'pg'
import type { Logger } from 'pino'

import { claimDueJobs, freeAbandonedJobs, renewLeases } from './claims'
import { roundsGoer } from './go-rounds'

/** Names the session lock that the one elected runner holds (any fixed number would do). */
const RUNNER_LOCK = 7_233_002

export type JobRunner = {
  /** Whether this instance is the elected one at the moment. */
  isElected: () => boolean
  /** Takes no more jobs, waits for those under way, gives the office up. */
  stop: () => Promise<void>
}

export type JobRunnerOptions = {
  payload: Payload
  databaseUrl: string
  logger: Logger
  /** How often due jobs are looked for, and by the others whether the office is free. */
  pollMs?: number
  /** After how long a job whose runner gives no sign of life is due again. */
  leaseMs?: number
  /** Jobs under way at once. */
  batch?: number
}

/**
 * Runs Payload's job queue on exactly one of several instances. The queue itself runs jobs twice
 * with several runners, and leaves those of a killed runner in `processing` for ever.
 *
 * The office is a session advisory lock on a connection of its own: a runner that dies loses it,
 * and another takes over. Jobs are claimed over that same connection, so who has lost the office
 * can claim nothing, and what it left is due again when its lease ends. Between them it goes the
 * rounds that plugins have added (`src/platform/rounds.ts`).
 */
export const startJobRunner = (options: JobRunnerOptions): JobRunner => {
  const { pollMs = 2_000, logger } = options
  const stopping = new AbortController()
  let elected = false

  const serve = async () => {
    while (!stopping.signal.aborted) {
      try {
        await holdOffice(options, stopping.signal, (now) => {
          elected = now
        })
      } catch (error) {
        if (!stopping.signal.aborted) logger.warn({ err: error }, 'job runner: connection lost')
      }
      elected = false
      await pause(pollMs, stopping.signal)
    }
  }
  const served = serve()
  return {
    isElected: () => elected,
    stop: async () => {
      stopping.abort()
      await served
    },
  }
}

/** One term: connects, runs for office, and works until stopped or until the connection breaks. */
const holdOffice = async (
  options: JobRunnerOptions,
  stopping: AbortSignal,
  setElected: (elected: boolean) => void,
): Promise<void> => {
  const { payload, databaseUrl, logger, pollMs = 2_000, leaseMs = 30_000, batch = 10 } = options
  const office = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'citynet-cms jobs',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  })
  // Without a listener a lost connection would end the process; the next query notices it.
  office.on('error', () => {})
  await office.connect()
  try {
    while (!(await isElected(office))) {
      await pause(pollMs, stopping)
      if (stopping.aborted) return
    }
    setElected(true)
    logger.info('job runner: elected')
    const goRounds = roundsGoer(payload, logger)
    while (!stopping.aborted) {
      await goRounds()
      await freeAbandonedJobs(office, leaseMs)
      const ids = await claimDueJobs(office, batch)
      if (ids.length === 0) await pause(pollMs, stopping)
      else await runClaimed({ payload, ids, leaseMs, logger })
    }
  } finally {
    setElected(false)
    await office.end()
  }
}

const isElected = async (office: pg.Client): Promise<boolean> => {
  const { rows } = await office.query<{ elected: boolean }>(
    'select pg_try_advisory_lock($1) as elected',
    [RUNNER_LOCK],
  )
  return rows[0]?.elected === true
}

const runClaimed = async (args: {
  payload: Payload
  ids: readonly number[]
  leaseMs: number
  logger: Logger
}): Promise<void> => {
  const { payload, ids, leaseMs, logger } = args
  const renewal = setInterval(() => {
    // Over Payload's pool: work goes on, and is signed for, even when the office is lost.
    renewLeases(payload.db.pool, ids).catch((error: unknown) => {
      logger.warn({ err: error }, 'job runner: leases not renewed')
    })
  }, leaseMs / 3)
  try {
    await Promise.all(
      ids.map(async (id) => {
        try {
          await payload.jobs.runByID({ id, silent: { info: true, error: false } })
        } catch (error) {
          logger.error({ err: error, job: id }, 'job runner: a job could not be run')
        }
      }),
    )
  } finally {
    clearInterval(renewal)
  }
}

const pause = (ms: number, stopping: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stopping.aborted) {
      resolve()
      return
    }
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', done)
      resolve()
    }
    stopping.addEventListener('abort', done)
  })
