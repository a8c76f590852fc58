import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { bootHttp } from '../setup/http'

let payload: Awaited<ReturnType<typeof bootHttp>>['payload']
let api: Awaited<ReturnType<typeof bootHttp>>['api']

beforeAll(async () => {
  ;({ payload, api } = await bootHttp())
  const data = { code: 'lowlands', name: 'Lowlands', slug: 'lowlands' }
  await payload.create({ collection: 'regions', data: { ...data, _status: 'published' } })
})

/** The SQL that a piece of work sends to Postgres. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const statements = query.mock.calls.map(([statement]: unknown[]) =>
    typeof statement === 'string' ? statement : (statement as { text: string }).text,
  )
  query.mockRestore()
  return statements
}

const counts = (statements: string[]) => statements.filter((sql) => /\bcount\(/i.test(sql))

const rest = (pagination: string) => async () => {
  const { body } = await api.get(`/api/regions?locale=en&limit=5${pagination}`).expect(200)
  expect(body.docs).toHaveLength(1)
}

const graphql = (pagination: string) => async () => {
  const query = `{ Regions(locale: en, limit: 5${pagination}) { docs { name } } }`
  const { body } = await api.post('/api/graphql').send({ query }).expect(200)
  expect(body.data.Regions.docs).toHaveLength(1)
}

describe('a list', () => {
  it('asked with pagination=false counts nothing', async () => {
    const statements = await statementsOf(rest('&pagination=false'))
    expect(statements.length).toBeGreaterThan(0)
    expect(counts(statements)).toEqual([])
  })

  it('asked with pagination: false over GraphQL counts nothing', async () => {
    const statements = await statementsOf(graphql(', pagination: false'))
    expect(statements.length).toBeGreaterThan(0)
    expect(counts(statements)).toEqual([])
  })

  it('counts once when the total is asked for', async () => {
    expect(counts(await statementsOf(rest('')))).toHaveLength(1)
    expect(counts(await statementsOf(graphql('')))).toHaveLength(1)
  })
})

describe('the translations of a document', () => {
  it('are found by an index on their document, in every table of translations', async () => {
    const { rows } = await payload.db.pool.query(`
      select t.relname as table, exists (
        select from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = t.oid and a.attname = '_parent_id'
      ) as indexed
      from pg_class t where t.relkind = 'r' and t.relname like '%\\_locales'
        and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = '_parent_id')`)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(({ indexed }) => !indexed)).toEqual([])
  })
})
