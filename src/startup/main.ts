import { adminIsBuilt, buildAdmin } from './admin-build'
import { prepareDatabase } from './database-content'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres'
import type { Login } from './first-admin'
import { type Installation, openInstallation } from './installation'
import { assertPortFree } from './port'
import type { Progress } from './progress.mjs'
import { reset } from './reset'
import { secretsFile } from './secrets'

type Options = {
  demo: boolean
  reset: number
  yes: boolean
  prepareOnly: boolean
}

/** Everything that runs and has to be ended, in the order in which it was started. */
type Running = {
  server?: { close(): Promise<void> }
  postgres?: EmbeddedPostgres
  readonly abort: AbortController
}

/** From an installed checkout to an open server: what `npm start` does after `npm ci`. */
export const main = async (args: {
  options: Options
  progress: Progress
  root: string
}): Promise<void> => {
  const { options, progress, root } = args
  const running: Running = { abort: new AbortController() }
  const ended = onceSignalled(running, progress)
  try {
    let installation = await openInstallation(root)
    if (!options.prepareOnly) await assertPortFree(installation.port, installation.host)
    if (options.reset > 0) {
      if (!(await reset(installation, options))) return progress.line('Nothing was deleted.')
      delete process.env.PAYLOAD_SECRET
      installation = await openInstallation(root)
    }
    await serve({ installation, options, progress, running })
  } catch (error) {
    // Stopping makes whatever step is under way fail; that is not news.
    if (running.abort.signal.aborted) return ended
    await end(running)
    throw error
  }
}

const serve = async (args: {
  installation: Installation
  options: Options
  progress: Progress
  running: Running
}): Promise<void> => {
  const { installation, options, progress, running } = args
  const { root, host, port } = installation
  let login: Login | undefined

  // First of all, because no configuration is whole without it; a tenth of a second once it exists.
  const databaseUrl = await openDatabase({ installation, progress, running })
  process.env.DATABASE_URL = databaseUrl

  const prepare = async () => {
    const demo = options.demo || !installation.externalDatabase
    login = await prepareDatabase({ installation, databaseUrl, demo, progress })
    if (!adminIsBuilt(root)) {
      await progress.step('Building the admin panel (after each update)', () =>
        buildAdmin(root, running.abort.signal),
      )
    }
  }

  if (options.prepareOnly) {
    await prepare()
    await end(running)
    process.exit(0)
  }
  const [{ startServer }, { createLogger }] = await Promise.all([
    import('@/server/start-server'),
    import('@/server/logger'),
  ])
  const logger = createLogger(process.env.LOG_LEVEL || 'info')
  // It listens from here on and answers /readyz with 503 until `prepare` is through.
  const server = await startServer({ port, host, logger, prepare })
  running.server = server
  progress.line(welcome(server.url, login, installation))
}

const openDatabase = async (args: {
  installation: Installation
  progress: Progress
  running: Running
}): Promise<string> => {
  const { installation, progress, running } = args
  if (installation.externalDatabase) return installation.externalDatabase
  const postgres = await progress.step('Starting the embedded Postgres', () =>
    startEmbeddedPostgres({
      dataDir: installation.dataDir,
      password: installation.secrets.POSTGRES_PASSWORD,
    }),
  )
  running.postgres = postgres
  if (postgres.adopted) progress.line('  It was still running and keeps its content.')
  return postgres.url
}

/** Ctrl-C or SIGTERM: answer the last requests, then stop Postgres, then end. */
const onceSignalled = (running: Running, progress: Progress): Promise<never> =>
  new Promise(() => {
    const stop = (signal: NodeJS.Signals) => {
      if (running.abort.signal.aborted) process.exit(130)
      running.abort.abort()
      progress.line(`\n${signal}: stopping ...`)
      end(running).then(
        () => {
          progress.line('Stopped.')
          process.exit(0)
        },
        (error: unknown) => {
          process.stderr.write(`${error}\n`)
          process.exit(1)
        },
      )
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })

const end = async ({ server, postgres }: Running): Promise<void> => {
  try {
    await server?.close()
  } finally {
    await postgres?.stop()
  }
}

const welcome = (url: string, login: Login | undefined, installation: Installation): string => {
  const password = login?.password
    ? `${login.password}   (shown once; kept in ${secretsFile(installation.dataDir)})`
    : login?.keptInSecrets
      ? `in ${secretsFile(installation.dataDir)}`
      : 'the one you chose'
  return [
    '',
    `  Admin      ${url}/admin`,
    `  GraphQL    ${url}/graphiql`,
    `  REST       ${url}/api/events?locale=en`,
    '',
    `  E-mail     ${login?.email ?? 'that of your account'}`,
    `  Password   ${password}`,
    '',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n')
}
