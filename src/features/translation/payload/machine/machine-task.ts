import type { PayloadRequest, TaskConfig } from 'payload'

import { type MachineOptions, runMachine } from './run-machine'
import { endRun } from './runs'

const SLUG = 'machineTranslation'

type Input = { run: number }

/** Works on a run of an engine, a slice of time for each job. */
export const machineTask = (options: MachineOptions): TaskConfig => ({
  slug: SLUG,
  retries: RETRIES,
  inputSchema: [{ name: 'run', type: 'number', required: true }],
  handler: async ({ input, req }) => {
    // What `queueMachine` put there; Payload types the input of tasks it generated types for.
    const { run } = input as Input
    if ((await runMachine(req.payload, run, options)) === 'continues') {
      // Without the request of the job, so that the next slice is there whatever becomes of this one.
      await queueMachine({ payload: req.payload }, run)
    }
    return { output: {} }
  },
  onFail: async ({ input, req, taskStatus }) => {
    const { run } = input as Input
    const hadAll = (taskStatus?.totalTried ?? 0) >= RETRIES.attempts
    if (run && hadAll) await endRun(req, run, 'failed', 'failed')
  },
})

/** A database that is away comes back; what a run has done by then is stored. Ten seconds to 40. */
const RETRIES = { attempts: 3, backoff: { type: 'exponential', delay: 10_000 } } as const

/** Queued in the transaction of `req`, where it has one. */
export const queueMachine = async (
  { payload, ...req }: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  run: number,
): Promise<void> => {
  const input: Input = { run }
  await payload.jobs.queue({
    task: SLUG as never,
    input: input as never,
    ...(req.transactionID ? { req: { payload, ...req } as PayloadRequest } : {}),
  })
}
