import pg from 'pg'

type Run = (text: string) => Promise<{ rows: Record<string, unknown>[] }>

/** What the workload has. */
export const BASE = { events: 2_000, locales: 4 }

/** Ids of copies are as far from those of their originals. */
const FAR = 1_000_000

type Say = (detail: string) => void

/** Copies events into earlier years until there are so many, straight into the tables. */
export const growEvents = (databaseUrl: string, events: number, say: Say): Promise<void> =>
  growing(databaseUrl, async (run) => {
    const copies = Math.ceil(events / BASE.events)
    for (let copy = 1; copy < copies; copy += 1) {
      say(`${copy * BASE.events} of ${events}`)
      await copyEvents(run, copy)
    }
  })

/** Copies texts into further languages until there are so many, straight into the tables. */
export const growLocales = (databaseUrl: string, locales: number, say: Say): Promise<void> =>
  growing(databaseUrl, async (run) => {
    for (let number = BASE.locales; number < locales; number += 1) {
      say(`${number} of ${locales}`)
      await copyTexts(run, `x${number}`)
    }
  })

/**
 * The right answers stay what they are: copies are older than all that is asked for, and are in no
 * language that is. Triggers do not run for them: nobody searches for or translates copies.
 */
const growing = async (databaseUrl: string, copy: (run: Run) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const run: Run = (text) => client.query<Record<string, unknown>>(text)
  try {
    await run('set session_replication_role = replica')
    await copy(run)
    // As autovacuum would have done by the time somebody asks.
    await run('vacuum analyze')
  } finally {
    await client.end()
  }
}

const copyEvents = async (run: Run, copy: number): Promise<void> => {
  const id = (column: string) => `it.${column} + ${copy * FAR}`
  const isOriginal = `${FAR}`
  await run(`insert into events select (jsonb_populate_record(it, jsonb_build_object(
      'id', ${id('id')},
      'starts_at', it.starts_at - interval '${3 * copy} years',
      'ends_at', it.ends_at - interval '${3 * copy} years'))).*
    from events it where it.id < ${isOriginal}`)
  await run(`insert into events_locales select (jsonb_populate_record(it, jsonb_build_object(
      'id', nextval('events_locales_id_seq'), '_parent_id', ${id('_parent_id')},
      'slug', it.slug || '-${copy}', 'published_slug', it.published_slug || '-${copy}'))).*
    from events_locales it where it._parent_id < ${isOriginal}`)
  await run(`insert into events_rels select (jsonb_populate_record(it, jsonb_build_object(
      'id', nextval('events_rels_id_seq'), 'parent_id', ${id('parent_id')}))).*
    from events_rels it where it.parent_id < ${isOriginal}`)
  await run(`insert into events_organisers select (jsonb_populate_record(it, jsonb_build_object(
      'id', it.id || '-${copy}', '_parent_id', ${id('_parent_id')}))).*
    from events_organisers it where it._parent_id < ${isOriginal}`)
}

/** As if every document had been translated into one more language. */
const copyTexts = async (run: Run, locale: string): Promise<void> => {
  await run(`alter type _locales add value if not exists '${locale}'`)
  for (const table of ['cities', 'events', 'partners', 'regions']) {
    await run(`insert into ${table}_locales select (jsonb_populate_record(it, jsonb_build_object(
        'id', nextval('${table}_locales_id_seq'), '_locale', '${locale}'))).*
      from ${table}_locales it where it._locale = 'en'`)
  }
}
