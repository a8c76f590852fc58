import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig } from 'payload'

import { type MailMessage, toMailMessage } from './message'
import type { MailTransport } from './transport'

const SEND_MAIL = 'sendMail'

type SendMail = { input: { message: MailMessage }; output: object }

/** Waits of 10 s, 20 s, 40 s … 1.4 h between tries: three hours in which a mail server may be away. */
const RETRIES = { attempts: 10, backoff: { type: 'exponential', delay: 10_000 } } as const

/**
 * Puts a mail into the outbox. With `req` it becomes part of that request's transaction: it is
 * sent after the commit, and never when the write is rolled back.
 *
 * @throws MailRefused when it cannot be a mail (message.ts)
 */
export const queueMail = async (
  payload: Payload,
  options: SendEmailOptions,
  req?: PayloadRequest,
): Promise<void> => {
  const input: SendMail['input'] = { message: toMailMessage(options) }
  // The task's slug is only known to Payload's types once they have been generated with it.
  await payload.jobs.queue({ task: SEND_MAIL, input, req } as never)
}

/** The task that empties the outbox, one mail at a time; a sent mail leaves no trace in it. */
export const sendMailTask = (transport: () => MailTransport): TaskConfig<SendMail> => ({
  slug: SEND_MAIL,
  retries: RETRIES,
  inputSchema: [{ name: 'message', type: 'json' }],
  handler: async ({ input }) => {
    await transport()(input.message)
    return { output: {} }
  },
})
