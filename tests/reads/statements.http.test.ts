import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { statementsOf } from '../setup/statements'

let payload: Awaited<ReturnType<typeof bootHttp>>['payload']
let api: Awaited<ReturnType<typeof bootHttp>>['api']

beforeAll(async () => {
  ;({ payload, api } = await bootHttp())
  const data = { code: 'lowlands', name: 'Lowlands', slug: 'lowlands' }
  await payload.create({ collection: 'regions', data: { ...data, _status: 'published' } })
})

const counts = (statements: string[]) => statements.filter((sql) => /\bcount\(/i.test(sql))

const rest =
  (pagination: string, limit = 5) =>
  async () => {
    const { body } = await api.get(`/api/regions?locale=en&limit=${limit}${pagination}`).expect(200)
    expect(body.docs).toHaveLength(1)
  }

const graphql =
  (pagination: string, more = '', limit = 5) =>
  async () => {
    const query = `query ($limit: Int!) {
      Regions(locale: en, limit: $limit${pagination}) { docs { name } ${more} } }`
    const { body } = await api
      .post('/api/graphql')
      .send({ query, variables: { limit } })
      .expect(200)
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
    // The first answer of a kind is made in two ways, to be compared.
    await rest('', 4)()
    expect(counts(await statementsOf(rest('')))).toHaveLength(1)
    await graphql('', 'totalDocs', 4)()
    expect(counts(await statementsOf(graphql('', 'totalDocs')))).toHaveLength(1)
  })

  it('counts nothing over GraphQL when no total is asked for', async () => {
    await graphql('', '', 4)()
    expect(counts(await statementsOf(graphql('')))).toEqual([])
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
