import { spawn } from 'node:child_process'
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

import { lastWordsOf } from './last-words.mjs'
import { StartError } from './options.mjs'
import type { PostgresPrograms } from './postgres-binaries'

/** C.UTF-8 is missing on macOS, en_US.UTF-8 on slim images. Sorting is ICU's in any case. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C']

/**
 * Makes a cluster in `data`, in one step.
 *
 * @throws StartError with what initdb said.
 */
export const initialise = async (
  programs: PostgresPrograms,
  data: string,
  { password, settings }: { password: string; settings?: Record<string, string> },
): Promise<void> => {
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

/**
 * Starts a server on `data`, on the port it had before where that is free.
 *
 * @throws StartError with the end of the server's own log.
 */
export const launch = async (
  programs: PostgresPrograms,
  data: string,
  { preferredPort, settings = {} }: { preferredPort?: number; settings?: Record<string, string> },
): Promise<number> => {
  const log = path.join(data, 'server.log')
  let port = preferredPort ?? (await freePort())
  for (let attempt = 1; ; attempt++) {
    rmSync(log, { force: true })
    const all = {
      port: String(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...settings,
    }
    const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`)
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

/** Runs one of Postgres's programs as its user, in a folder that user can be in. */
export const run = (
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
    const lastWords = lastWordsOf(child)
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, output: lastWords() }))
  })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 5432))
    })
  })
