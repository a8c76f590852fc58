import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { type JobRunner, startJobRunner } from '@/jobs/runner'
import { addressesOfEnv, env } from '@/platform/env'
import { quickAnswererOf } from '@/platform/quick-answer'

import { createReadiness, type Phase } from './health'
import { openNextPages } from './next-pages'
import { announcesTooMuch } from './read-body'
import { createRequestListener, type Doors } from './request-listener'

export type RunningServer = {
  /** Where it listens, as one opens it on this machine. */
  url: string
  /** Stops in order: not ready, no new connections, drain, jobs, Payload. At most ten seconds. */
  close: () => Promise<void>
}

export type ServerOptions = {
  port: number
  host: string
  logger: Logger
  /** What must be done before Payload can boot, the database included; says its steps. */
  prepare: (progress: (step: string) => void) => Promise<void>
  /** Opens the compiled pages; tests of the API do without. */
  openPages?: typeof openNextPages
}

/** The port is in use. */
export class PortInUse extends Error {
  constructor(readonly port: number) {
    super(
      `Port ${port} is already taken. Stop the program that listens there, or choose another port: PORT=${port + 1} npm start`,
    )
    this.name = 'PortInUse'
  }
}

/** What requests that are under way get before their connections are cut. */
const DRAIN_MS = 8_000

/**
 * Listens at once, so that probes and browsers are answered from the first second; then prepares,
 * boots Payload and Next, starts the job runner and opens the doors.
 *
 * @throws PortInUse, or whatever `prepare` and the boot throw; nothing listens then
 */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { logger } = options
  const { PREVIEW_URL, TRUSTED_PROXIES, serverUrl, siteUrl } = addressesOfEnv()
  let phase: Phase = { ready: false, reason: 'starting' }
  let doors: Doors | undefined
  let readiness: ReturnType<typeof createReadiness> | undefined
  const server = createHttpServer(
    createRequestListener({
      logger,
      serverUrl,
      frames: [...new Set([siteUrl, PREVIEW_URL ?? siteUrl].map((url) => new URL(url).origin))],
      trustedProxies: TRUSTED_PROXIES,
      phase: () => phase,
      readiness: async () => readiness?.check() ?? phase,
      doors: () => doors,
    }),
  )
  await listen(server, options)
  const closers: (() => Promise<void>)[] = []
  const close = once(async () => {
    phase = { ready: false, reason: 'stopping' }
    await drain(server)
    // In the order opposite to opening.
    for (const closeOne of closers.reverse()) await closeOne()
  })
  try {
    await options.prepare((step) => {
      phase = { ready: false, reason: step }
    })
    phase = { ready: false, reason: 'booting' }
    const databaseUrl = env().DATABASE_URL
    const { payload, api, own, quick, migrations } = await bootPayload()
    readiness = createReadiness({ databaseUrl, migrations, phase: () => phase })
    closers.push(readiness.close)
    closers.push(() => payload.destroy())
    const next = await (options.openPages ?? openNextPages)(server)
    closers.push(next.close)
    const jobs: JobRunner = startJobRunner({ payload, databaseUrl, logger })
    closers.push(jobs.stop)
    doors = { api, own, quick, pages: next.pages }
    phase = { ready: true, reason: 'ready' }
  } catch (error) {
    await close()
    throw error
  }
  return { url: urlOf(server), close }
}

/** Loaded here and not above: half of Payload takes two seconds to load, and we listen before. */
const bootPayload = async (): Promise<{
  payload: Payload
  api: Doors['api']
  own: Doors['own']
  quick: Doors['quick']
  migrations: string[]
}> => {
  const [
    { getPayload },
    { default: config },
    { createApiHandler },
    { createOwnPages },
    { migrations },
  ] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./api'),
    import('./own-pages'),
    import('../../migrations'),
  ])
  const payload = await getPayload({ config, cron: false })
  return {
    payload,
    api: createApiHandler(payload.config),
    own: createOwnPages(payload),
    quick: quickAnswererOf(payload.config),
    migrations: migrations.map(({ name }) => name),
  }
}

const createHttpServer = (listener: ReturnType<typeof createRequestListener>): Server => {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1_024,
      headersTimeout: 15_000,
      // An upload of 55 MB over a slow line; other bodies have 30 seconds (read-body.ts).
      requestTimeout: 300_000,
      // Longer than the minute after which load balancers drop an idle connection.
      keepAliveTimeout: 65_000,
    },
    listener,
  )
  server.on('checkContinue', (incoming, outgoing) => {
    // A body that is going to be refused is not even asked for.
    if (!announcesTooMuch(incoming)) outgoing.writeContinue()
    listener(incoming, outgoing)
  })
  return server
}

const listen = (server: Server, { port, host }: { port: number; host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error)
    })
    server.listen({ port, host }, resolve)
  })

const drain = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })

const once = (run: () => Promise<void>) => {
  let running: Promise<void> | undefined
  return () => {
    running ??= run()
    return running
  }
}

const urlOf = (server: Server) => {
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  return `http://localhost:${port}`
}
