import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { env } from './env'
import { honestTransactions } from './honest-transactions'
import { localesByParent } from './locale-indexes'
import { ResilientPool } from './pool'
import { rateLimitTables } from './rate-limit-table'
import { relationsByTarget } from './relation-indexes'

/** Postgres is the only dialect; the schema moves by migrations alone, never by `push`. */
export const database = () =>
  postgres({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_MAX,
    push: false,
  })

/** The adapter with honest commits on a pool that outlives its connections. */
export const postgres = ({ connectionString, max, push }: PostgresOptions) =>
  honestTransactions(
    postgresAdapter({
      pg: { ...pg, Pool: ResilientPool } as typeof pg,
      push,
      migrationDir: path.resolve('migrations'),
      beforeSchemaInit: [rateLimitTables, localesByParent, relationsByTarget],
      // `npm start` counts the other processes on the embedded server before it stops that.
      pool: { connectionString, max, application_name: `citynet-cms ${process.pid}` },
    }),
  )

type PostgresOptions = {
  connectionString: string
  /** Connections of this process. */
  max: number
  /** Only a scratch database of a test may take its schema from the configuration. */
  push: boolean
}
