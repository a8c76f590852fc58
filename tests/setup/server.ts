import { pino } from 'pino'
import supertest from 'supertest'
import { afterAll } from 'vitest'

import type { RunningServer, ServerOptions } from '@/server/start-server'

import { cloneDatabase } from './payload'
import type { Template } from './templates'

/** The whole server over real HTTP on a database of this file's own, with nothing for pages. */
export const bootServer = async ({
  template,
  ...options
}: Partial<ServerOptions> & { template?: Template } = {}): Promise<{
  server: RunningServer
  http: ReturnType<typeof supertest>
}> => {
  process.env.DATABASE_URL = await cloneDatabase(template)
  const { startServer } = await import('@/server/start-server')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'silent' }),
    prepare: async () => {},
    openPages: noPages,
    ...options,
  })
  afterAll(server.close)
  return { server, http: supertest(server.url) }
}

/** Says "page" where Next would answer. */
export const noPages: NonNullable<ServerOptions['openPages']> = async () => ({
  pages: async (_incoming, outgoing) => {
    outgoing.end('page')
  },
  close: async () => {},
})
