import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'

const payload = await bootPayload()

/** Postgres cuts identifiers at 63 bytes in silence, and two of them may then be one. */
const LONGEST = 60

describe('the names of the schema', () => {
  it('leave tables, columns and types uncut', async () => {
    const { rows } = await payload.db.drizzle.execute(`
      select table_name as name from information_schema.tables where table_schema = 'public'
      union select column_name from information_schema.columns where table_schema = 'public'
      union select typname from pg_type where typtype = 'e'`)
    const names = rows.map(({ name }: { name?: unknown }) => String(name))
    expect(names).toContain('events_agenda_speakers')
    expect(names.filter((name) => name.length > LONGEST)).toEqual([])
  })
})
