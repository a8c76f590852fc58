import pg from 'pg'

/**
 * Copies a filled database, so that what a run writes does not stay in it. Nobody else may be
 * connected to it meanwhile.
 *
 * @returns the address of the copy, which replaces an earlier one of that name
 */
export const copyDatabase = async (databaseUrl: string, name: string): Promise<string> => {
  const { pathname } = new URL(databaseUrl)
  await within(new URL('/postgres', databaseUrl), async (client) => {
    await client.query(`drop database if exists ${name}`)
    await client.query(`create database ${name} template ${pathname.slice(1)}`)
  })
  return new URL(`/${name}`, databaseUrl).href
}

/** A copy for stock Payload: the same content and tables, none of our triggers. */
export const copyForStock = async (databaseUrl: string): Promise<string> => {
  const url = await copyDatabase(databaseUrl, 'stock')
  await within(new URL(url), (client) => client.query(WITHOUT_TRIGGERS))
  return url
}

/** Whether an earlier run that kept its data has filled the database to its end. */
export const isFilled = async (databaseUrl: string, events: number): Promise<boolean> => {
  let stored = 0
  await within(new URL(databaseUrl), async (client) => {
    const { rows } = await client.query<{ events: string | null }>(
      `select to_regclass('events') as events`,
    )
    if (!rows[0]?.events) return
    const counted = await client.query<{ count: number }>('select count(*)::int from events')
    stored = counted.rows[0]?.count ?? 0
  })
  return stored >= events
}

const WITHOUT_TRIGGERS = `do $$
  declare it record;
  begin
    for it in select tgname, tgrelid::regclass as place from pg_trigger where not tgisinternal loop
      execute format('drop trigger %I on %s', it.tgname, it.place);
    end loop;
  end $$`

const within = async (url: URL, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
