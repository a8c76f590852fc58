import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { openTransaction } from './honest-transactions'

/** Runs one statement and answers with its rows. */
export type Session = <Row>(statement: SQL) => Promise<Row[]>

/** The open transaction of `req`, else a connection of the pool for each statement. */
export const sessionOf = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Session> => {
  const transaction = await openTransaction(req.payload.db, req.transactionID)
  const database: Executor = transaction?.db ?? req.payload.db.drizzle
  return async <Row>(statement: SQL) => {
    const { rows } = await database.execute(statement)
    // A statement's columns are known to whoever wrote it.
    return rows as Row[]
  }
}

type Executor = { execute: (statement: SQL) => Promise<{ rows: unknown[] }> }
