import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getPayload, handleEndpoints } from 'payload'

import { sendFetchResponse, toFetchRequest } from '@/server/fetch-bridge'

import { stockConfig as config } from './stock-config'
import { usage } from './usage'

// Stock Payload behind a plain node:http server, in a process of its own like ours.
process.once('disconnect', () => process.exit(0))
process.on('message', () => process.send?.(usage()))

await getPayload({ config })
const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
  const request = toFetchRequest(incoming, 'http://127.0.0.1')
  await sendFetchResponse(await handleEndpoints({ config, request }), outgoing)
}
const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: Error) => outgoing.destroy(error))
}).listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on TCP has an address with a port.
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
