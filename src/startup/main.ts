import { assertPortFree, readAddress } from './address.mjs'
import { adminIsBuilt, buildAdmin } from './admin-build'
import { startEmbeddedPostgres } from './embedded-postgres'
import type { Login } from './first-admin'
import { type Installation, openInstallation } from './installation'
import type { Progress } from './progress.mjs'
import { reset } from './reset'
import { end, endOnSignals, type Running } from './running'
import { secretsFile } from './secrets'

type Options = {
  demo: boolean
  reset: number
  yes: boolean
  prepareOnly: boolean
}

/** From an installed checkout to an open server: what `npm start` does after `npm ci`. */
export const main = async (args: {
  options: Options
  progress: Progress
  root: string
}): Promise<void> => {
  const { options, progress, root } = args
  const running: Running = { abort: new AbortController() }
  const ended = endOnSignals(running, progress)
  try {
    const secretIsSet = Boolean(process.env.PAYLOAD_SECRET)
    if (!options.prepareOnly) await assertPortFree(readAddress(root))
    let installation = await openInstallation(root)
    if (options.reset > 0) {
      if (!(await reset(installation, options, progress.line))) {
        progress.line('Nothing was deleted.')
        process.exit(0)
      }
      // Ours is gone with its file; one that was set from outside signs on.
      if (!secretIsSet) delete process.env.PAYLOAD_SECRET
      installation = await openInstallation(root)
    }
    const work = { installation, options, running }
    if (options.prepareOnly) {
      await prepare({ ...work, progress })
      await end(running)
      process.exit(0)
    }
    await serve({ ...work, progress })
  } catch (error) {
    // Stopping makes whatever step is under way fail; that is not news.
    if (running.abort.signal.aborted) return ended
    await end(running)
    throw error
  }
}

type Work = {
  installation: Installation
  options: Options
  progress: Progress
  running: Running
}

/** Listens from its first moment, and answers /readyz with 503 and the step it is at until open. */
const serve = async ({ progress, ...work }: Work): Promise<void> => {
  const { host, port } = work.installation
  const [{ startServer }, { createLogger }, { logStrayRejections }] = await Promise.all([
    import('@/server/start-server'),
    import('@/server/logger'),
    import('@/server/stray-rejections'),
  ])
  const logger = createLogger(process.env.LOG_LEVEL || 'info')
  logStrayRejections(logger)
  let login: Login | undefined
  const server = await startServer({
    port,
    host,
    logger,
    prepare: async (tell) => {
      login = await prepare({ ...work, progress: telling(progress, tell) })
    },
  })
  work.running.server = server
  progress.line(welcome(server.url, login, work.installation))
}

/** Database, schema, first account, demo content, admin panel: whichever of them is missing. */
const prepare = async (work: Work): Promise<Login> => {
  const { installation, options, progress, running } = work
  const databaseUrl = installation.externalDatabase ?? (await openDatabase(work))
  process.env.DATABASE_URL = databaseUrl
  const demo = options.demo || !installation.externalDatabase
  // Payload takes seconds to load: not before the server listens.
  const { prepareDatabase } = await progress.step(
    'Loading the application',
    () => import('./database-content'),
  )
  const login = await prepareDatabase({ installation, databaseUrl, demo, progress })
  if (!adminIsBuilt(installation.root)) {
    await progress.step('Building the admin panel (after each update)', () =>
      buildAdmin(installation.root, { signal: running.abort.signal }),
    )
  }
  return login
}

const openDatabase = async ({ installation, progress, running }: Work): Promise<string> => {
  running.postgres = progress.step('Starting the embedded Postgres', () =>
    startEmbeddedPostgres({
      dataDir: installation.dataDir,
      password: installation.secrets.POSTGRES_PASSWORD,
    }),
  )
  const postgres = await running.postgres
  if (postgres.adopted) progress.line('  It was still running and keeps its content.')
  return postgres.url
}

const telling = (progress: Progress, tell: (step: string) => void): Progress => ({
  line: progress.line,
  step: (label, work) => {
    tell(label)
    return progress.step(label, work)
  },
})

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
