import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { startEmbeddedPostgres } from '@/startup/embedded-postgres'

import { TEST_ENVIRONMENT } from './environment'
import { argumentsOf, compilePrograms, type Program } from './programs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server that all test files share; each file clones a database of its own. */
    postgresUrl: string
  }
}

/** The database, migrated and empty, that each test file's own database is a copy of. */
export const MIGRATED = 'migrated'

type SharedServer = { url: string; users: number; stop: () => Promise<void> }

/** Projects set up one by one, each with its own copy of this module: they meet in the process. */
const shared = globalThis as { citynetPostgres?: Promise<SharedServer> }

const start = async (): Promise<SharedServer> => {
  const folder = mkdtempSync(path.join(roomInMemory() ?? tmpdir(), 'citynet-test-'))
  // Run by root, the server is another user, who must be able to reach its data.
  chmodSync(folder, 0o755)
  const throwProgramsAway = await compilePrograms()
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    password: 'postgres',
    // Nothing here outlives the run, so nothing need reach the disk.
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
      // Of each database it looks at all tables, and the next is soon thrown away.
      autovacuum: 'off',
      // For tables as small as these, other processes take longer to start than to help.
      max_parallel_workers_per_gather: '0',
    },
  })
  const url = server.url.slice(0, server.url.lastIndexOf('/'))
  await createDatabase(url, MIGRATED)
  await runProgram('migrate', `${url}/${MIGRATED}`)
  return {
    url,
    users: 0,
    stop: async () => {
      await server.stop()
      throwProgramsAway()
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Linux keeps files in memory there. */
const MEMORY = '/dev/shm'

/** More than the databases of all test files together. */
const ROOM_BYTES = 6_000_000_000

/** A folder in memory where there is room: each database that is copied is 2,800 files. */
const roomInMemory = (): string | undefined => {
  if (!existsSync(MEMORY)) return undefined
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > ROOM_BYTES ? MEMORY : undefined
}

/** Does something with a connection to the server that is in none of the databases of tests. */
export const asAdmin = async <T>(
  server: string,
  run: (admin: pg.Client) => Promise<T>,
): Promise<T> => {
  const admin = new pg.Client({ connectionString: `${server}/postgres` })
  await admin.connect()
  try {
    return await run(admin)
  } finally {
    await admin.end()
  }
}

/** Creates a database, as a copy of `template` where one is named. */
export const createDatabase = async (
  server: string,
  name: string,
  template = 'template1',
): Promise<void> => {
  // Files are copied as they are: block by block, as is usual, takes more than twice the time.
  const statement = `create database "${name}" template "${template}" strategy file_copy`
  await asAdmin(server, (admin) => admin.query(statement))
}

/**
 * Runs one of our programs on a database.
 *
 * @throws Error with what it said when it fails.
 */
export const runProgram = async (program: Program, databaseUrl: string): Promise<void> => {
  const env = { ...process.env, ...TEST_ENVIRONMENT, DATABASE_URL: databaseUrl }
  await promisify(execFile)(process.execPath, argumentsOf(program), { env })
}

/** Vitest global set-up: one real Postgres for the run, with a migrated template database. */
export const setup = async (project: TestProject) => {
  shared.citynetPostgres ??= start()
  const server = await shared.citynetPostgres
  server.users++
  project.provide('postgresUrl', server.url)
  return async () => {
    server.users--
    if (server.users > 0) return
    delete shared.citynetPostgres
    await server.stop()
  }
}
