import pg from 'pg'

/** Where the process stands in its life; `reason` says what it waits for. */
export type Phase = { ready: boolean; reason: string }

export type ReadinessReport = { ready: boolean; reason?: string }

const CACHE_MS = 2_000
const TIMEOUT_MS = 1_000

/**
 * Asks the database on a connection of its own whether it answers within a second and has every
 * migration, at most once in two seconds. Not through the main pool: a full pool must not hide
 * behind a healthy probe, nor a probe queue behind it.
 */
export const createReadiness = (args: {
  databaseUrl: string
  migrations: readonly string[]
  phase: () => Phase
}): { check: () => Promise<ReadinessReport>; close: () => Promise<void> } => {
  const pool = new pg.Pool({
    connectionString: args.databaseUrl,
    max: 1,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    application_name: 'citynet-cms readiness',
    allowExitOnIdle: true,
  })
  // A restarted database ends idle connections; the next check opens another.
  pool.on('error', () => {})
  let cached: { at: number; report: Promise<ReadinessReport> } | undefined

  const check = async (): Promise<ReadinessReport> => {
    const phase = args.phase()
    if (!phase.ready) return phase
    if (!cached || performance.now() - cached.at > CACHE_MS) {
      cached = { at: performance.now(), report: askDatabase(pool, args.migrations) }
    }
    return cached.report
  }
  return { check, close: () => pool.end() }
}

const askDatabase = async (
  pool: pg.Pool,
  migrations: readonly string[],
): Promise<ReadinessReport> => {
  try {
    const { rows } = await pool.query<{ name: string }>('select name from payload_migrations')
    const done = new Set(rows.map((row) => row.name))
    const missing = migrations.filter((name) => !done.has(name))
    return missing.length === 0
      ? { ready: true }
      : { ready: false, reason: `migrations not run: ${missing.join(', ')}` }
  } catch {
    return { ready: false, reason: 'the database does not answer within a second' }
  }
}
