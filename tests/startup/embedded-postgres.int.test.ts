import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'

import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@/startup/embedded-postgres'

const started: EmbeddedPostgres[] = []
const folders: string[] = []

const installation = (mode = 0o755): EmbeddedPostgresOptions => {
  // A space, because people keep things under "My Documents".
  const base = mkdtempSync(path.join(tmpdir(), 'citynet pg-'))
  folders.push(base)
  chmodSync(base, mode)
  const reachableBase = mkdtempSync(path.join(tmpdir(), 'citynet-reach-'))
  folders.push(reachableBase)
  chmodSync(reachableBase, 0o755)
  const dataDir = path.join(base, '.data')
  mkdirSync(dataDir)
  return { dataDir, reachableBase, password: 'only-for-this-test', settings: { fsync: 'off' } }
}

const start = async (options: EmbeddedPostgresOptions) => {
  const server = await startEmbeddedPostgres(options)
  started.push(server)
  return server
}

const ask = async <T>(url: string, sql: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows as T[]
  } finally {
    await client.end()
  }
}

/** Another process that uses the same installation and asks it nothing. */
const idleProcess = async (options: EmbeddedPostgresOptions): Promise<ChildProcess> => {
  const program = `
    const { startEmbeddedPostgres } = await import('./src/startup/embedded-postgres.ts')
    const server = await startEmbeddedPostgres(${JSON.stringify(options)})
    process.once('message', async () => {
      await server.stop()
      process.disconnect()
    })
    process.send('started')`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  await once(child, 'message')
  return child
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('the embedded Postgres', () => {
  it('sorts names as people do', async () => {
    const { url } = await start(installation())
    const rows = await ask<{ name: string }>(
      url,
      `select name from (values ('Zürich'), ('Évry'), ('Dakar')) as city(name) order by name`,
    )
    expect(rows.map(({ name }) => name)).toEqual(['Dakar', 'Évry', 'Zürich'])
  })

  it('is adopted with its content when the process that started it is gone', async () => {
    const options = installation()
    const first = await start(options)
    await ask(first.url, 'create table kept as select 42 as answer')
    // What `kill -9` leaves: a running server that nobody stopped.
    const second = await start(options)
    expect(second).toMatchObject({ adopted: true, port: first.port })
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('starts over a stale postmaster.pid whose number another program has', async () => {
    const options = installation()
    const first = await start(options)
    await first.stop()
    const { data } = JSON.parse(
      readFileSync(path.join(options.dataDir, 'postgres.json'), 'utf8'),
    ) as { data: string }
    writeFileSync(path.join(data, 'postmaster.pid'), `1\n${data}\n0\n${first.port}\n`)
    expect(await start(options)).toMatchObject({ adopted: false, port: first.port })
  })

  it('is started once when two processes start it together', async () => {
    const options = installation()
    const [one, two] = await Promise.all([start(options), start(options)])
    expect(one?.port).toBe(two?.port)
    expect([one?.adopted, two?.adopted].sort()).toEqual([false, true])
  })

  it('is neither stopped nor removed under another process that is idle', async () => {
    const options = installation()
    const mine = await start(options)
    const other = await idleProcess(options)
    await mine.stop()
    await expect(removeEmbeddedPostgres(options)).rejects.toThrow(/Another citynet-cms/)
    expect(await ask(mine.url, 'select 1 as one')).toEqual([{ one: 1 }])
    other.send('stop')
    await once(other, 'exit')
    await expect(ask(mine.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  it.runIf(process.getuid?.() === 0)(
    'moves its data to where its user can reach it when root keeps us in a closed folder',
    async () => {
      const options = installation(0o700)
      const { url } = await start(options)
      const [row] = await ask<{ data_directory: string }>(url, 'show data_directory')
      expect(row?.data_directory.startsWith(options.reachableBase ?? 'none')).toBe(true)
      expect(existsSync(path.join(options.dataDir, 'postgres'))).toBe(false)
    },
  )
})
