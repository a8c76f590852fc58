import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { isAlive, withFileLock } from './file-lock'
import { StartError } from './options.mjs'
import { canEnter, type PostgresPrograms, postgresPrograms } from './postgres-binaries'

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
/** C.UTF-8 is missing on macOS, en_US.UTF-8 on slim images. Sorting is ICU's in any case. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C']

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
    const port = running ?? (await start(programs, data, options))
    remember(dataDir, { port, data })
    await ensureDatabase(port, options.password)
    return {
      url: urlOf(port, options.password, DATABASE),
      port,
      adopted: running !== undefined,
      stop: () => stop({ programs, data, port, options }),
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

const urlOf = (port: number, password: string, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`

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

const initialise = async (
  programs: PostgresPrograms,
  data: string,
  { password, settings }: EmbeddedPostgresOptions,
) => {
  // A half-made cluster must never be taken for a whole one.
  const partial = `${data}.partial`
  const secrets = mkdtempSync(path.join(tmpdir(), 'citynet-initdb-'))
  const passwordFile = path.join(secrets, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (programs.user) {
    for (const file of [secrets, passwordFile]) {
      chownSync(file, programs.user.uid, programs.user.gid)
    }
  }
  try {
    let result = { code: 1 as number | null, output: '' }
    for (const locale of LOCALES) {
      rmSync(partial, { recursive: true, force: true })
      mkdirSync(partial, { recursive: true, mode: 0o700 })
      chmodSync(partial, 0o700)
      if (programs.user) chownSync(partial, programs.user.uid, programs.user.gid)
      result = await run(programs, programs.initdb, [
        `--pgdata=${partial}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${locale}`,
        '--locale-provider=icu',
        '--icu-locale=und',
        ...(settings?.fsync === 'off' ? ['--no-sync'] : []),
      ])
      if (result.code === 0) break
    }
    if (result.code !== 0) {
      throw new StartError(`The embedded Postgres could not be created:\n${result.output}`)
    }
    renameSync(partial, data)
  } finally {
    rmSync(secrets, { recursive: true, force: true })
  }
}

/** The port on which a server is already serving `data`; a server still starting is awaited. */
const runningPort = async (data: string, password: string): Promise<number | undefined> => {
  const pidFile = path.join(data, 'postmaster.pid')
  for (let attempt = 0; attempt < 100; attempt++) {
    if (!existsSync(pidFile)) return undefined
    const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n')
    if (!pid || !isPostgres(Number(pid))) {
      rmSync(pidFile, { force: true })
      return undefined
    }
    if (port && (await serves(Number(port), password, data))) return Number(port)
    await sleep(200)
  }
  throw new StartError(
    `A Postgres process holds ${data} but does not answer (see ${pidFile}): end it, then start again.`,
  )
}

/** After a reboot the number in a stale file may belong to any other program. */
const isPostgres = (pid: number): boolean => {
  if (!isAlive(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return true
  }
}

const serves = async (port: number, password: string, data: string): Promise<boolean> => {
  try {
    return await withClient(port, password, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory')
      return path.resolve(rows[0]?.data_directory ?? '') === path.resolve(data)
    })
  } catch {
    return false
  }
}

const withClient = async <T>(
  port: number,
  password: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    connectionString: urlOf(port, password, 'postgres'),
    connectionTimeoutMillis: 3_000,
  })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const start = async (
  programs: PostgresPrograms,
  data: string,
  options: EmbeddedPostgresOptions,
): Promise<number> => {
  const log = path.join(data, 'server.log')
  let port = recall(options.dataDir).port ?? (await freePort())
  for (let attempt = 1; ; attempt++) {
    rmSync(log, { force: true })
    const settings = {
      port: String(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...options.settings,
    }
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
    const { code, output } = await run(programs, programs.pgCtl, [
      ...['start', '--wait', '--timeout=60', '--silent'],
      ...['-D', data, '-l', log, '-o', flags.join(' ')],
    ])
    if (code === 0) return port
    const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : output
    if (attempt === 5 || !said.includes('could not bind')) {
      throw new StartError(`The embedded Postgres did not start:\n${said}`)
    }
    port = await freePort()
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 5432))
    })
  })

const ensureDatabase = (port: number, password: string) =>
  withClient(port, password, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE,
    ])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  })

/** Connections of other processes; of ours Payload never gives one back. */
const otherUsers = (port: number, password: string): Promise<number> =>
  withClient(port, password, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from pg_stat_activity
        where application_name ~ '^citynet-cms [0-9]+$' and application_name <> $1`,
      [`citynet-cms ${process.pid}`],
    )
    return Number(rows[0]?.count ?? 0)
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

/** Runs one of Postgres's programs as its user, in a folder that user can be in. */
const run = (
  { user }: PostgresPrograms,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: path.parse(process.cwd()).root,
      detached: true,
      // The server inherits what pg_ctl was given; a pipe would stay open as long as it runs.
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_MESSAGES: 'C' },
    })
    let output = ''
    child.stderr.on('data', (chunk) => {
      output = (output + chunk).slice(-4000)
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, output }))
  })
