import type { IncomingMessage } from 'node:http'
import { Readable, Transform } from 'node:stream'

import { type BodyKind, bodyKind, sayBytes } from './body-limits'
import { canonicalTarget } from './canonical-target'
import { faultOfJson } from './json-body'
import { Refusal } from './refusal'

/** Time in which a body that is held whole must have arrived; uploads have the server's own. */
const BODY_TIMEOUT_MS = 30_000

/** The body to hand on, and a promise that rejects once a streamed one passes its limit. */
export type Body = {
  content: ReadableStream | Uint8Array<ArrayBuffer> | undefined
  overflow: Promise<never>
}

/**
 * Reads or opens the body of a request within the limit of its kind. JSON is checked here, because
 * Payload answers 500 to JSON that it cannot read.
 *
 * @throws Refusal 413 too large, 408 too slow, 400 unreadable JSON
 */
export const openBody = async (incoming: IncomingMessage, kind: BodyKind): Promise<Body> => {
  if (kind.whole) return wholeBody(await readWhole(incoming, kind), kind)
  refuseAnnounced(incoming, kind)
  return streamed(incoming, kind)
}

/**
 * A body that has been read, checked.
 *
 * @throws Refusal 400 unreadable JSON
 */
export const wholeBody = (body: Buffer, kind: BodyKind): Body => {
  const fault = kind.name === 'form' ? undefined : faultOfJson(body)
  if (fault) throw new Refusal(400, fault)
  return {
    content: body.length > 0 ? new Uint8Array(body) : undefined,
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
    {
      message: name === 'multipart' ? 'uploadTooLarge' : 'bodyTooLarge',
      parameters: { max: sayBytes(limit) },
    },
    { Connection: 'close' },
  )

/**
 * Reads a body to its end.
 *
 * @throws Refusal 413 too large, 408 too slow
 */
export const readWhole = (incoming: IncomingMessage, kind: BodyKind): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    refuseAnnounced(incoming, kind)
    const chunks: Buffer[] = []
    let size = 0
    const settle = (end: () => void) => {
      clearTimeout(timer)
      incoming.off('data', onData).off('end', onEnd).off('error', onError)
      end()
    }
    const refuse = (refusal: Refusal) => {
      // Whoever refuses lets the rest run out.
      incoming.pause()
      settle(() => reject(refusal))
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > kind.limit) refuse(tooLarge(kind))
    }
    const onEnd = () =>
      settle(() => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    const onError = (error: Error) => settle(() => reject(error))
    const timer = setTimeout(() => refuse(tooSlow()), BODY_TIMEOUT_MS)
    incoming.on('data', onData).on('end', onEnd).on('error', onError)
  })

const tooSlow = () =>
  new Refusal(
    408,
    { message: 'bodyTooSlow', parameters: { seconds: BODY_TIMEOUT_MS / 1_000 } },
    { Connection: 'close' },
  )

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
  return { content: Readable.toWeb(counted) as ReadableStream, overflow }
}

const never = () => new Promise<never>(() => {})
