import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a client may go on sending a body that was refused. */
const LINGER_MS = 2_000

/**
 * Lets a client that was answered before its body was read see the answer: closing a socket that still receives makes the kernel
 * reset it, and the answer is lost. So the rest is thrown away for a moment, then cut off.
 */
export const drainRefused = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  if (incoming.complete || !hasBody(incoming)) return
  const { socket } = incoming
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
  incoming.once('end', () => clearTimeout(timer))
  outgoing.shouldKeepAlive = false
  incoming.unpipe()
  incoming.resume()
}

const hasBody = ({ headers }: IncomingMessage) =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
