import { createLogger } from '@/server/logger'
import { startServer } from '@/server/start-server'

// A further instance of the server, without pages. It tells its address to the process that started
// it, and ends with it.
process.once('disconnect', () => {
  void server.close().finally(() => process.exit(0))
})

const server = await startServer({
  port: 0,
  host: '127.0.0.1',
  logger: createLogger('silent'),
  prepare: async () => {},
  openPages: async () => ({
    pages: async (_, outgoing) => void outgoing.end(),
    close: async () => {},
  }),
})
process.send?.({ url: server.url })
