import type { IncomingMessage, ServerResponse } from 'node:http'

import { getPayload } from 'payload'

import { createLogger } from '@/server/logger'
import { startServer } from '@/server/start-server'

import { ACCOUNTS, PASSWORD } from './accounts'

// The server that browser tests talk to: it says "listening" to the process that started it, and
// ends when that one lets go of it.
process.once('disconnect', () => {
  void server.close().finally(() => process.exit(0))
})

const noPage = async (_: IncomingMessage, outgoing: ServerResponse) => {
  outgoing.writeHead(404).end()
}

const server = await startServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  logger: createLogger('warn'),
  prepare: async () => {},
  ...(process.env.WITHOUT_PANEL && {
    openPages: async () => ({ pages: noPage, close: async () => {} }),
  }),
})
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
for (const account of Object.values(ACCOUNTS)) {
  const where = { email: { equals: account.email } }
  const { totalDocs } = await payload.count({ collection: 'users', where })
  if (totalDocs > 0) continue
  await payload.create({ collection: 'users', data: { ...account, password: PASSWORD } })
}
process.send?.('listening')
