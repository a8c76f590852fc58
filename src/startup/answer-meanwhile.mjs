// Plain JavaScript: the server proper is among what is being installed.
import { createServer } from 'node:http'

import { listenAt } from './address.mjs'

const WAITING = 'citynet-cms is being installed. Come again in a minute.\n'

/**
 * Answers the probes of load balancers and container platforms until there is more: `/healthz` that
 * the process runs, `/readyz` with 503 and the step it is at, and all else with 503.
 *
 * @param {import('./address.mjs').Address} address
 * @param {string} step
 * @returns {Promise<{ close: () => Promise<void> }>} gives the port back
 * @throws {StartError} when the port cannot be had.
 */
export const answerMeanwhile = async (address, step) => {
  const server = createServer({ maxHeaderSize: 16 * 1024 }, (incoming, outgoing) => {
    const isHealth = incoming.url === '/healthz'
    const probed = isHealth ? { status: 'up' } : { status: 'not ready', reason: step }
    const isProbe = isHealth || incoming.url === '/readyz'
    outgoing.writeHead(isHealth ? 200 : 503, {
      'Content-Type': isProbe ? 'application/json' : 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '10',
      // Nobody waits on a connection of this server for what the next one says.
      Connection: 'close',
    })
    outgoing.end(isProbe ? JSON.stringify(probed) : WAITING)
  })
  await listenAt(server, address)
  return {
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
