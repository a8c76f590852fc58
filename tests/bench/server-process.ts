import { createLogger } from '@/server/logger'
import { startServer } from '@/server/start-server'

import { usage } from './usage'

// The server that is measured, in a process of its own so that the load does not come from the
// event loop that answers it. Tells its parent what it uses when asked, and ends with it.
process.once('disconnect', () => {
  void server.close().finally(() => process.exit(0))
})
process.on('message', () => process.send?.(usage()))

const server = await startServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  logger: createLogger(process.env.LOG_LEVEL ?? 'info'),
  prepare: async () => {},
  // Nobody opens the panel here, and it would have to be built.
  openPages: async () => ({
    pages: async (_, outgoing) => void outgoing.end(),
    close: async () => {},
  }),
})
process.send?.({ url: server.url })
