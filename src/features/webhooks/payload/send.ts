import { lookup as systemLookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

import { addressFault, isPrivateHost, isPublicAddress, type PrivateHosts } from '../core/address'
import type { Answer } from '../core/attempt'
import { excerptOf } from '../core/excerpt'

export type Outgoing = {
  url: string
  headers: Record<string, string>
  body: string
  privateHosts: PrivateHosts
}

/** Brings one message to its receiver; whatever goes wrong there is an answer, never an error. */
export type Send = (outgoing: Outgoing, limits?: Limits) => Promise<Answer>

type Limits = { timeoutMs?: number; lookup?: LookupFunction }

/** From looking the name up to the last byte of the answer. */
const TIMEOUT_MS = 15_000
const MOST_RESPONSE_BYTES = 64 * 1_024

/**
 * POSTs over https without following redirects. Where the name leads is checked when the
 * connection is made, so that a name which changes its address between check and use (DNS
 * rebinding) gains nothing.
 */
export const send: Send = (
  { url, headers, body, privateHosts },
  { timeoutMs = TIMEOUT_MS, lookup = systemLookup as LookupFunction } = {},
) => {
  const fault = addressFault(url, privateHosts)
  if (fault) return Promise.resolve({ kind: 'unanswered', fault: 'address', detail: fault })
  const target = new URL(url)
  return new Promise((resolve) => {
    const { request } = target.protocol === 'https:' ? https : http
    const outgoing = request(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // A connection of its own: one kept open would not be checked again.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(isPrivateHost(target, privateHosts) ? {} : { lookup: publicOnly(lookup) }),
    })
    let isAnswering = false
    outgoing.on('error', (error) => {
      // Once there is a status the answer counts, however its text ends.
      if (!isAnswering) resolve(unanswered(error))
    })
    outgoing.on('response', (incoming) => {
      isAnswering = true
      readBeginning(incoming, (beginning) => {
        resolve(answered(incoming, beginning))
        outgoing.destroy()
      })
    })
    outgoing.end(body)
  })
}

class AddressRefused extends Error {
  override name = 'AddressRefused'
}

/** Looks names up and refuses one that leads to anything but public addresses. */
const publicOnly =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(found) ? found : []
      const hidden = addresses.find(({ address }) => !isPublicAddress(address))
      const [first] = addresses
      if (hidden || !first) {
        return callback(new AddressRefused(`${hostname}: ${hidden?.address ?? 'nowhere'}`), [])
      }
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }

/** What arrives until the end, the limit, or the moment the connection breaks. */
const readBeginning = (incoming: http.IncomingMessage, done: (beginning: Buffer) => void) => {
  const chunks: Buffer[] = []
  let length = 0
  const finish = () => done(Buffer.concat(chunks).subarray(0, MOST_RESPONSE_BYTES))
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
    if (length >= MOST_RESPONSE_BYTES) finish()
  })
  incoming.once('end', finish)
  incoming.on('error', finish)
}

const answered = ({ headers, statusCode }: http.IncomingMessage, body: Buffer): Answer => {
  const seconds = Number(headers['retry-after'])
  return {
    kind: 'answered',
    status: statusCode ?? 0,
    text: excerptOf(body),
    ...(seconds > 0 && { retryAfter: seconds }),
  }
}

const unanswered = (error: NodeJS.ErrnoException): Answer => {
  const detail = error.code ?? error.message
  if (error instanceof AddressRefused) {
    return { kind: 'unanswered', fault: 'address', detail: error.message }
  }
  return { kind: 'unanswered', fault: error.name === 'AbortError' ? 'timeout' : 'network', detail }
}
