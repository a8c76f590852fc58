/**
 * One instance with a job runner, as a process that a test starts and kills: its jobs write down
 * who ran them. Prints "ready" when it runs.
 */
import { getPayload, type TaskConfig } from 'payload'
import { pino } from 'pino'

import { startJobRunner } from '@/jobs/runner'
import { env } from '@/platform/env'

import config from '../../payload.config'

const sanitized = await config
const count: TaskConfig<{ input: { pauseMs: number }; output: object }> = {
  slug: 'count',
  handler: async ({ job, input, req }) => {
    await req.payload.db.pool.query('insert into executions values ($1, $2)', [job.id, process.pid])
    await new Promise((resolve) => setTimeout(resolve, input.pauseMs))
    return { output: {} }
  },
}
// Payload types its list by the tasks of the configuration alone.
sanitized.jobs.tasks?.push(count as never)
const payload = await getPayload({ config: sanitized })
startJobRunner({
  payload,
  databaseUrl: env().DATABASE_URL,
  logger: pino({ level: 'silent' }),
  pollMs: 200,
  leaseMs: 3_000,
})
process.stdout.write('ready\n')
