import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'

import { env } from './env'

/** Postgres is the only dialect; the schema moves by migrations alone, never by `push`. */
export const database = () =>
  postgresAdapter({
    push: false,
    migrationDir: path.resolve('migrations'),
    pool: {
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL_MAX,
      connectionTimeoutMillis: 5_000,
      // `npm start` counts the other processes on the embedded server before it stops that.
      application_name: `citynet-cms ${process.pid}`,
    },
  })
