import type { SendEmailOptions } from 'payload'

/** A mail as it waits in the queue: what JSON can hold. */
export type MailMessage = {
  to: string[]
  subject: string
  text?: string
  html?: string
  from?: string
  replyTo?: string
}

/** The message cannot be sent as a mail; says which part and why. */
export class MailRefused extends Error {
  override name = 'MailRefused'
}

/**
 * The mail that Payload or we ask to be sent, checked.
 *
 * @throws MailRefused when a header would break out of its line, nobody is addressed, or a part
 *   is asked for that does not pass through the queue (attachments)
 */
export const toMailMessage = (options: SendEmailOptions): MailMessage => {
  if (options.attachments)
    throw new MailRefused('A mail with attachments cannot be queued: link to the file.')
  const message: MailMessage = {
    to: addresses(options.to),
    subject: options.subject ?? '',
    ...(options.text !== undefined && { text: String(options.text) }),
    ...(options.html !== undefined && { html: String(options.html) }),
    ...(options.from && { from: addresses(options.from)[0] }),
    ...(options.replyTo && { replyTo: addresses(options.replyTo)[0] }),
  }
  if (message.to.length === 0) throw new MailRefused('The mail has no recipient: give one in "to".')
  for (const [name, value] of Object.entries({ ...message, text: '', html: '' })) {
    if ([value].flat().some(breaksLine)) {
      throw new MailRefused(
        `The mail header "${name}" contains a line break, which would start another header: remove it.`,
      )
    }
  }
  return message
}

type Addresses = SendEmailOptions['to'] | SendEmailOptions['from']

const addresses = (given: Addresses): string[] =>
  [given].flat().flatMap((one) => {
    if (!one) return []
    if (typeof one === 'string') return [one]
    return [one.name ? `"${one.name.replace(/["\\]/g, '')}" <${one.address}>` : one.address]
  })

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const breaksLine = (value: string | undefined) => /[\r\n\u0000\u2028\u2029]/.test(value ?? '')
