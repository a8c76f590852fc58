import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { startEmbeddedPostgres } from '@/startup/embedded-postgres'

import { TEST_ENVIRONMENT } from './environment'

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
  const folder = mkdtempSync(path.join(tmpdir(), 'citynet-test-'))
  // Run by root, the server is another user, who must be able to reach its data.
  chmodSync(folder, 0o755)
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    password: 'postgres',
    // Nothing here outlives the run, so nothing need reach the disk.
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
    },
  })
  const url = server.url.slice(0, server.url.lastIndexOf('/'))
  await createDatabase(url, MIGRATED)
  runScript('src/startup/migrate.ts', `${url}/${MIGRATED}`)
  return {
    url,
    users: 0,
    stop: async () => {
      await server.stop()
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Creates a database, as a copy of `template` where one is named. */
export const createDatabase = async (
  server: string,
  name: string,
  template = 'template1',
): Promise<void> => {
  const admin = new pg.Client({ connectionString: `${server}/postgres` })
  await admin.connect()
  try {
    await admin.query(`create database "${name}" template "${template}"`)
  } finally {
    await admin.end()
  }
}

/** Runs one of our scripts on a database and reports what it said when it fails. */
export const runScript = (script: string, databaseUrl: string): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script],
    { env: { ...process.env, ...TEST_ENVIRONMENT, DATABASE_URL: databaseUrl }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${script} failed on the test database:\n${stdout}${stderr}`)
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
