import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { isAlive } from './file-lock'
import { StartError } from './options.mjs'

export const urlOf = (port: number, password: string, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`

/** The port on which a server is already serving `data`; a server still starting is awaited. */
export const runningPort = async (data: string, password: string): Promise<number | undefined> => {
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

/**
 * Shows other processes that this one uses the server, for as long as the connection is open: those
 * of the application's own pool come and go.
 */
export const announceUse = async (port: number, password: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: urlOf(port, password, 'postgres'),
    application_name: nameOfUser(),
    keepAlive: true,
  })
  // Ended with the server it announces, it has nothing left to say.
  client.on('error', () => {})
  await client.connect()
  return client
}

const nameOfUser = () => `citynet-cms ${process.pid}`

/** Processes besides this one that use the server, or rather their connections. */
export const otherUsers = (port: number, password: string): Promise<number> =>
  withClient(port, password, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from pg_stat_activity
        where application_name ~ '^citynet-cms [0-9]+$' and application_name <> $1`,
      [nameOfUser()],
    )
    return Number(rows[0]?.count ?? 0)
  })

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

/** Works on a connection to the server's own database. */
export const withClient = async <T>(
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
