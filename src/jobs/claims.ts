import type { ClientBase, Pool } from 'pg'

/** Whatever sends a query to the database that holds `payload_jobs`. */
type Database = Pick<ClientBase | Pool, 'query'>

/**
 * Marks due jobs as being processed and returns their ids, the oldest first. One statement, and
 * rows that another claims meanwhile are skipped, so no job is ever claimed twice.
 */
export const claimDueJobs = async (database: Database, limit: number): Promise<number[]> => {
  const { rows } = await database.query<{ id: number }>(
    `update payload_jobs set processing = true, updated_at = now()
      where id in (
        select id from payload_jobs
         where completed_at is null
           and has_error is not true
           and processing is not true
           and (wait_until is null or wait_until <= now())
         order by created_at, id
         limit $1
         for update skip locked)
      returning id`,
    [limit],
  )
  return rows.map(({ id }) => id)
}

/** Says of jobs under way that their runner is alive. */
export const renewLeases = async (database: Database, ids: readonly number[]): Promise<void> => {
  await database.query(
    'update payload_jobs set updated_at = now() where id = any($1) and processing',
    [ids],
  )
}

/** Makes due again what a runner claimed and then died over. Returns how many. */
export const freeAbandonedJobs = async (database: Database, leaseMs: number): Promise<number> => {
  const { rowCount } = await database.query(
    `update payload_jobs set processing = false
      where processing and updated_at < now() - $1 * interval '1 millisecond'`,
    [leaseMs],
  )
  return rowCount ?? 0
}
