import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { usage } from './usage'

// The least that answering costs: node:http saying one string, which the parent sends first. Tells
// what it uses when asked.
process.once('disconnect', () => process.exit(0))

const [answer] = (await once(process, 'message')) as [string]
process.on('message', () => process.send?.(usage()))
const server = createServer((_, outgoing) => {
  outgoing.setHeader('content-type', 'application/json')
  outgoing.end(answer)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on TCP has an address with a port.
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
