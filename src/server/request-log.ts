import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Logger } from 'pino'

/** Parameters whose values open doors; their names are enough for a log. */
const PARAMETERS = ['token', 'password', 'key', 'secret', 'code', 'signature']
const SECRET = new RegExp(`^(${PARAMETERS.join('|')}|.*-token)$`, 'i')

/** What stands in a path before a token that resets, verifies or lets somebody review. */
const PLACES = ['reset', 'verify', 'review']

/**
 * Logs one line when the answer is out, or when the client left before. While the server starts or
 * stops, "not ready" is no error.
 */
export const logRequest = (args: {
  incoming: IncomingMessage
  outgoing: ServerResponse
  requestId: string
  logger: Logger
  /** Whether the server is meant to answer now. */
  open: boolean
}): void => {
  const { incoming, outgoing, requestId, logger, open } = args
  const start = performance.now()
  const sentBefore = incoming.socket.bytesWritten
  // It closes once; "once" would only wrap the listener.
  outgoing.on('close', () => {
    const line = {
      requestId,
      method: incoming.method,
      path: withoutSecrets(incoming.url ?? '/'),
      status: outgoing.statusCode,
      ms: Math.round(performance.now() - start),
      bytes: incoming.socket.bytesWritten - sentBefore,
      aborted: outgoing.writableFinished ? undefined : true,
    }
    const isExpected = outgoing.statusCode < 500 || (outgoing.statusCode === 503 && !open)
    logger[isExpected ? 'info' : 'error'](line, 'request')
  })
}

/** The target of a request line, values of secret parameters replaced by a star. */
export const withoutSecrets = (target: string): string =>
  SUSPICIOUS.test(target) ? masked(target) : target

/** In every target that has something to hide; most have none of it, and need no closer look. */
const SUSPICIOUS = new RegExp([...PARAMETERS, ...PLACES].join('|'), 'i')

const masked = (target: string): string => {
  const [path = '', query] = target.split(/\?(.*)/s, 2)
  if (!query) return maskPath(path)
  const shown = query
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1)
      return SECRET.test(name) ? `${name}=*` : pair
    })
    .join('&')
  return `${maskPath(path)}?${shown}`
}

const TOKEN_IN_PATH = new RegExp(`(/(?:${PLACES.join('|')})/)[^/]+`)

const maskPath = (path: string) => path.replace(TOKEN_IN_PATH, '$1*')
