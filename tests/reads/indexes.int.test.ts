import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload()
})

/** The columns of the indexes of tables whose names match. */
const indexesOf = async (tables: string): Promise<string[]> => {
  const { rows } = await payload.db.pool.query<{ indexdef: string }>(
    'select indexdef from pg_indexes where tablename ~ $1',
    [tables],
  )
  return rows.map(({ indexdef }) => indexdef.replace(/^.*\((.*)\)$/, '$1'))
}

describe('the indexes of the database', () => {
  it('find the documents that point to another one without looking at the table', async () => {
    const onTarget = (await indexesOf('^[a-z]+_rels$')).filter((it) => /^\w+_id\b/.test(it))
    const narrow = onTarget.filter((it) => !/^(parent_id|\w+_id, path, parent_id)$/.test(it))
    expect(onTarget).toContain('cities_id, path, parent_id')
    expect(narrow).toEqual([])
  })

  it('find the words of a document by the document', async () => {
    const unique = (await indexesOf('^[a-z]+_locales$')).filter((it) => /^_/.test(it))
    expect(unique).toContain('_parent_id, _locale')
    expect(unique).not.toContain('_locale, _parent_id')
  })
})
