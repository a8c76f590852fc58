import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { withFileLock } from './file-lock'
import { StartError } from './options.mjs'
import { announceUse, otherUsers, runningPort, urlOf, withClient } from './postgres-adoption'
import { canEnter, type PostgresPrograms, postgresPrograms } from './postgres-binaries'
import { initialise, launch, run } from './postgres-cluster'

export type EmbeddedPostgresOptions = {
  /** The folder of the installation (`.data`). */
  dataDir: string
  password: string
  /** Server settings, for example `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>
  /** Where data and programs go when root runs us from a folder that nobody else can enter. */
  reachableBase?: string
}

export type EmbeddedPostgres = {
  /** Of the application's own database. */
  url: string
  port: number
  /** Whether it was already running, left by a process that was killed or shared with another. */
  adopted: boolean
  /** Stops the server, unless another process of ours still uses it. */
  stop(): Promise<void>
}

/** What is remembered between starts, in `<dataDir>/postgres.json`. */
type Remembered = { port?: number; data?: string }

const DATABASE = 'citynet'

/**
 * Starts the Postgres of this installation, or adopts it when it is already running: after
 * `kill -9` of ours it survives, since it runs in a session of its own so that Ctrl-C reaches it
 * only through us, when the last request has been answered.
 *
 * @throws StartError with the end of the server's own log when it does not start.
 */
export const startEmbeddedPostgres = async (
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> => {
  const { dataDir } = options
  mkdirSync(dataDir, { recursive: true })
  return withFileLock(path.join(dataDir, 'postgres.lock'), async () => {
    const place = reachableFolder(options)
    const programs = await postgresPrograms(path.dirname(place))
    const data = dataFolder(options, place, programs)
    if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(programs, data, options)

    const running = await runningPort(data, options.password)
    const { port: preferredPort } = recall(dataDir)
    const port =
      running ??
      (await launch(programs, data, {
        ...(preferredPort && { preferredPort }),
        ...(options.settings && { settings: options.settings }),
      }))
    remember(dataDir, { port, data })
    await ensureDatabase(port, options.password)
    const use = await announceUse(port, options.password)
    return {
      url: urlOf(port, options.password, DATABASE),
      port,
      adopted: running !== undefined,
      stop: async () => {
        await use.end()
        await stop({ programs, data, port, options })
      },
    }
  })
}

/** Stops the server of an installation that is about to be thrown away, and removes its data. */
export const removeEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<void> => {
  const { data } = recall(options.dataDir)
  if (!data || !existsSync(data)) return
  const port = await runningPort(data, options.password)
  if (port !== undefined) {
    if ((await otherUsers(port, options.password)) > 0) {
      throw new StartError('Another citynet-cms is running on this database: stop it first.')
    }
    const programs = await postgresPrograms(path.dirname(reachableFolder(options)))
    await stop({ programs, data, port, options })
  }
  rmSync(data, { recursive: true, force: true })
  rmSync(path.join(options.dataDir, 'postgres.json'), { force: true })
}

const rememberedFile = (dataDir: string) => path.join(dataDir, 'postgres.json')

const recall = (dataDir: string): Remembered => {
  try {
    return JSON.parse(readFileSync(rememberedFile(dataDir), 'utf8')) as Remembered
  } catch {
    return {}
  }
}

const remember = (dataDir: string, what: Remembered) =>
  writeFileSync(rememberedFile(dataDir), `${JSON.stringify(what, null, 2)}\n`)

/** A folder outside the checkout, of this installation alone. */
const reachableFolder = ({ dataDir, reachableBase }: EmbeddedPostgresOptions): string => {
  const base = reachableBase ?? (existsSync('/var/lib') ? '/var/lib' : tmpdir())
  const id = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12)
  return path.join(base, 'citynet-cms', id)
}

const dataFolder = (
  options: EmbeddedPostgresOptions,
  place: string,
  { user }: PostgresPrograms,
): string => {
  const remembered = recall(options.dataDir).data
  if (remembered && existsSync(remembered)) return remembered
  const parent = user && !canEnter(path.resolve(options.dataDir), user) ? place : options.dataDir
  mkdirSync(parent, { recursive: true, mode: 0o755 })
  return path.resolve(parent, 'postgres')
}

const ensureDatabase = (port: number, password: string) =>
  withClient(port, password, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE,
    ])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  })

const stop = async (args: {
  programs: PostgresPrograms
  data: string
  port: number
  options: EmbeddedPostgresOptions
}): Promise<void> => {
  const { programs, data, port, options } = args
  await withFileLock(path.join(options.dataDir, 'postgres.lock'), async () => {
    const users = await otherUsers(port, options.password).catch(() => 0)
    if (users > 0) return
    await run(programs, programs.pgCtl, [
      ...['stop', '--wait', '--timeout=30', '--silent'],
      ...['--mode=fast', '-D', data],
    ])
  })
}
