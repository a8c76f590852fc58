import type { IncomingMessage } from 'node:http'
import { Readable, Transform } from 'node:stream'

import { type BodyKind, bodyKind, sayBytes } from './body-limits'
import { canonicalTarget } from './canonical-target'
import { faultOfJson } from './json-body'
import { Refusal } from './refusal'

/** Time in which a body that is held whole must have arrived; uploads have the server's own. */
const BODY_TIMEOUT_MS = 30_000

/** The body to hand on, and a promise that rejects once a streamed one passes its limit. */
export type Body = { stream: ReadableStream | undefined; overflow: Promise<never> }

/**
 * Reads or opens the body of a request within the limit of its kind. JSON is checked here, because
 * Payload answers 500 to JSON that it cannot read.
 *
 * @throws Refusal 413 too large, 408 too slow, 400 unreadable JSON
 */
export const openBody = async (incoming: IncomingMessage, kind: BodyKind): Promise<Body> => {
  refuseAnnounced(incoming, kind)
  if (!kind.whole) return streamed(incoming, kind)
  const body = await readWhole(incoming, kind)
  const fault = kind.name === 'form' ? undefined : faultOfJson(body)
  if (fault) throw new Refusal(400, fault)
  return {
    stream: body.length > 0 ? (Readable.toWeb(Readable.from([body])) as ReadableStream) : undefined,
    overflow: never(),
  }
}

/** Refuses by the announced length, before a byte of the body is read. */
export const refuseAnnounced = (incoming: IncomingMessage, kind: BodyKind): void => {
  if (announcedLength(incoming) > kind.limit) throw tooLarge(kind)
}

/** Whether the announced length is over the limit of the address it is sent to. */
export const announcesTooMuch = (incoming: IncomingMessage): boolean => {
  const target = canonicalTarget(incoming.url ?? '/')
  if (target.kind !== 'serve') return true
  const { limit } = bodyKind(target.path, incoming.headers['content-type'])
  return announcedLength(incoming) > limit
}

const announcedLength = ({ headers }: IncomingMessage) => Number(headers['content-length'] ?? 0)

const tooLarge = ({ name, limit }: BodyKind) =>
  new Refusal(
    413,
    name === 'multipart'
      ? `The upload is larger than ${sayBytes(limit)}: make the file smaller, or link to where it is hosted.`
      : `The request body is larger than ${sayBytes(limit)}: send less at once.`,
    { Connection: 'close' },
  )

const readWhole = async (incoming: IncomingMessage, kind: BodyKind): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  const read = async () => {
    // Leaving a plain `for await` early would destroy the socket before it is answered.
    const stream: AsyncIterable<Buffer> = incoming.iterator({ destroyOnReturn: false })
    for await (const chunk of stream) {
      size += chunk.length
      if (size > kind.limit) throw tooLarge(kind)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), BODY_TIMEOUT_MS)
  })
  try {
    return await Promise.race([read(), timeout])
  } finally {
    clearTimeout(timer)
  }
}

const tooSlow = () =>
  new Refusal(408, 'The request body did not arrive within 30 seconds: send it again.', {
    Connection: 'close',
  })

const streamed = (incoming: IncomingMessage, kind: BodyKind): Body => {
  let reject: (refusal: Refusal) => void = () => {}
  const overflow = new Promise<never>((_, rejectOverflow) => {
    reject = rejectOverflow
  })
  // Whoever does not wait for it must not bring the process down.
  overflow.catch(() => {})
  let size = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size <= kind.limit) {
        done(null, chunk)
        return
      }
      const refusal = tooLarge(kind)
      reject(refusal)
      done(refusal)
    },
  })
  incoming.on('error', (error) => counted.destroy(error))
  counted.on('error', () => incoming.unpipe(counted))
  incoming.pipe(counted)
  return { stream: Readable.toWeb(counted) as ReadableStream, overflow }
}

const never = () => new Promise<never>(() => {})
