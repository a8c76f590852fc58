import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Logger } from 'pino'

/** Parameters whose values open doors; their names are enough for a log. */
const SECRET = /^(token|password|key|secret|code|signature|.*-token)$/i

/** Logs one line when the answer is out, or when the client left before. */
export const logRequest = (args: {
  incoming: IncomingMessage
  outgoing: ServerResponse
  requestId: string
  logger: Logger
}): void => {
  const { incoming, outgoing, requestId, logger } = args
  const start = performance.now()
  const sentBefore = incoming.socket.bytesWritten
  outgoing.once('close', () => {
    const line = {
      requestId,
      method: incoming.method,
      path: withoutSecrets(incoming.url ?? '/'),
      status: outgoing.statusCode,
      ms: Math.round(performance.now() - start),
      bytes: incoming.socket.bytesWritten - sentBefore,
      ...(!outgoing.writableFinished && { aborted: true }),
    }
    if (outgoing.statusCode >= 500) logger.error(line, 'request')
    else logger.info(line, 'request')
  })
}

/** The target of a request line, values of secret parameters replaced by a star. */
export const withoutSecrets = (target: string): string => {
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

/** Reset and verification links of Payload carry their token in the path. */
const maskPath = (path: string) => path.replace(/(\/(?:reset|verify)\/)[^/]+/, '$1*')
