import { Webhook } from 'standardwebhooks'

/** What is delivered, as it is stored. */
export type Message = {
  /** The same at every try and replay, so that receivers can tell a repetition. */
  id: string
  /** Grows with each delivery: of two about the same document the higher one is newer. */
  sequence: number
  type: string
  /** When it happened. */
  at: string
  data: unknown
}

/** The bytes that are signed and sent; the same at every try. */
export const bodyOf = ({ type, at, sequence, data }: Message): string =>
  JSON.stringify({ type, timestamp: at, sequence, data })

/**
 * The headers of Standard Webhooks, signed with each secret that is valid.
 *
 * @param now the time of this try: receivers refuse what is older than five minutes
 */
export const headersOf = (
  { id }: Pick<Message, 'id'>,
  { body, secrets, now }: { body: string; secrets: readonly string[]; now: Date },
): Record<string, string> => ({
  'content-type': 'application/json',
  'user-agent': 'citynet-cms webhooks',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
})
