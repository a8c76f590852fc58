import type { TaskConfig } from 'payload'

import { type DeliverOptions, deliver } from './deliver'
import { queuePruning } from './prune-task'
import { SEND, type SendInput } from './queue-delivery'

/**
 * Tries one delivery. Failures of the receiver are no failures of the job: the next try is a job
 * of its own. The job itself is repeated only when our database was away.
 */
export const sendTask = (options: DeliverOptions): TaskConfig => ({
  slug: SEND,
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 5_000 } },
  inputSchema: [{ name: 'delivery', type: 'number', required: true }],
  handler: async ({ input, req }) => {
    // What `queueDelivery` put there; Payload types the input of tasks it generated types for.
    const { delivery } = input as SendInput
    await deliver(req.payload, delivery, options)
    await queuePruning(req.payload, options.now())
    return { output: {} }
  },
})
