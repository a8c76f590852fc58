import type { ServerResponse } from 'node:http'

/** A request that the server itself turns down, with what its sender can do about it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

/** The shape in which Payload's REST API says errors, so that clients read one shape. */
export const errorBody = (message: string): string => JSON.stringify({ errors: [{ message }] })

/** Says `{errors: [{message}]}`; nothing when an answer is already under way. */
export const sendRefusal = (outgoing: ServerResponse, refusal: Refusal): void => {
  if (outgoing.headersSent) {
    outgoing.destroy()
    return
  }
  const body = errorBody(refusal.message)
  outgoing.writeHead(refusal.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...refusal.headers,
  })
  outgoing.end(body)
}

/** What is said when something failed that the caller cannot mend; the log has the rest. */
export const unexpected = (requestId: string): Refusal =>
  new Refusal(
    500,
    `Something went wrong on our side. Try again; if it stays, tell the operators the request id ${requestId}.`,
  )
