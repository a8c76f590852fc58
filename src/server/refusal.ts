import type { ServerResponse } from 'node:http'

import type { Word } from '@/content/fault'
import type { MessageKey } from '@/messages/catalogue'
import { type Listener, listenerOf } from '@/messages/listener'
import { say } from '@/messages/say'

/** Why a request is turned down: a message of the catalogue and what to fill in. */
export type Reason = { message: MessageKey; parameters?: Record<string, Word> }

/** A request that the server itself turns down, with what its sender can do about it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly reason: Reason,
    readonly headers: Record<string, string> = {},
  ) {
    super(say(undefined, reason.message, reason.parameters))
    this.name = 'Refusal'
  }
}

/**
 * The shape in which Payload's REST API says errors, so that clients read one shape. The message is
 * for people, in their language; `data.code` is for programs.
 */
export const errorBody = (listener: Listener, { message, parameters }: Reason): string =>
  JSON.stringify({
    errors: [{ message: say(listener, message, parameters), data: { code: message } }],
  })

/** Says why, in the language of whom it answers; nothing when an answer is already under way. */
export const sendRefusal = (outgoing: ServerResponse, refusal: Refusal): void => {
  if (outgoing.headersSent) {
    outgoing.destroy()
    return
  }
  const body = errorBody(listenerTo(outgoing), refusal.reason)
  outgoing.writeHead(refusal.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...refusal.headers,
  })
  outgoing.end(body)
}

/** Who waits for this answer. */
export const listenerTo = ({ req }: ServerResponse): Listener =>
  listenerOf((name) => req.headers[name]?.toString())

/** What is said when something failed that the caller cannot mend; the log has the rest. */
export const unexpected = (requestId: string): Reason => ({
  message: 'unexpectedFailure',
  parameters: { requestId },
})
