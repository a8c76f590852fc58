import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'

import { bootNetwork, localApi } from './network'

const { payload, api } = await bootNetwork()
const { create } = localApi(payload)

let token: string

beforeAll(async () => {
  const account = { email: 'editor@example.org', password: 'correct horse battery' }
  await create('users', 'en', { ...account, name: 'Editor' })
  token = (await api.post('/api/users/login').send(account)).body.token
})

const graphql = (query: string, headers: Record<string, string> = {}) =>
  api.post('/api/graphql').set(headers).send({ query })

/** The schema as GraphiQL and code generators see it. */
const schemaFor = async (headers: Record<string, string> = {}) => {
  const { body } = await graphql(getIntrospectionQuery(), headers).expect(200)
  return buildClientSchema(body.data as IntrospectionQuery)
}

const fieldsOf = (schema: Awaited<ReturnType<typeof schemaFor>>, type: string): string[] => {
  const found = schema.getType(type)
  return found && 'getFields' in found ? Object.keys(found.getFields()) : []
}

describe('introspection by an anonymous reader', () => {
  it('names what everybody may read', async () => {
    const schema = await schemaFor()
    expect(fieldsOf(schema, 'Query')).toEqual(
      expect.arrayContaining(['Event', 'Events', 'countEvents', 'Cities', 'Partners', 'Setting']),
    )
    expect(fieldsOf(schema, 'Event')).toEqual(
      expect.arrayContaining(['title', 'city', 'cities', 'sessions', 'layout', 'organiser']),
    )
    expect(fieldsOf(schema, 'City_where')).toEqual(expect.arrayContaining(['name', 'AND', 'OR']))
  })

  it('does not name collections that only the signed-in may read, nor relations to them', async () => {
    const schema = await schemaFor()
    expect(schema.getType('User')).toBeUndefined()
    expect(schema.getType('User_where')).toBeUndefined()
    expect(fieldsOf(schema, 'Query').filter((name) => /^(count)?Users?$/.test(name))).toEqual([])
    expect(fieldsOf(schema, 'City')).not.toContain('owner')
  })

  it('does not name private fields, wherever they are', async () => {
    const schema = await schemaFor()
    expect(fieldsOf(schema, 'City')).not.toContain('notes')
    expect(fieldsOf(schema, 'Event')).not.toContain('contact')
    expect(fieldsOf(schema, 'Partner')).not.toContain('internal')
    expect(fieldsOf(schema, 'Quote')).toEqual(expect.arrayContaining(['text']))
    expect(fieldsOf(schema, 'Quote')).not.toContain('source')
    for (const conditions of ['City_where', 'City_where_and', 'City_where_or']) {
      expect(fieldsOf(schema, conditions)).not.toContain('notes')
    }
  })

  it('does not name what only others may do or ask', async () => {
    const schema = await schemaFor()
    const mutations = fieldsOf(schema, 'Mutation')
    expect(mutations).toContain('loginUser')
    expect(
      mutations.filter((name) => /^(create|update|delete|duplicate|restore)/.test(name)),
    ).toEqual([])
    const queries = fieldsOf(schema, 'Query')
    expect(queries.filter((name) => /^(version|docAccess|Access)/.test(name))).toEqual([])
  })

  it('is not widened by a made-up token', async () => {
    const schema = await schemaFor({ Authorization: 'JWT made.up.token' })
    expect(schema.getType('User')).toBeUndefined()
  })

  it('of a single type follows the same rules', async () => {
    const { body } = await graphql(
      '{ a: __type(name: "User") { name } b: __type(name: "City") { name } }',
    )
    expect(body.data).toEqual({ a: null, b: { name: 'City' } })
  })

  it.each([
    '{ __schema { types { name } } Events { docs { title } } }',
    'query { ...Both } fragment Both on Query { __type(name: "User") { name } Events { docs { title } } }',
  ])('is refused together with data: %s', async (query) => {
    const { body } = await graphql(query).expect(400)
    expect(body.data).toBeUndefined()
    expect(body.errors[0].message).toMatch(/send two requests/)
  })

  it('is not helped by the suggestions of a query that fails', async () => {
    const { body } = await graphql('{ Cities { docs { note } } Userz { docs { id } } }').expect(400)
    const messages = body.errors.map((it: { message: string }) => it.message)
    expect(messages).toContain('Cannot query field "note" on type "City".')
    expect(JSON.stringify(body)).not.toMatch(/Did you mean|notes|Users/)
  })

  it('is answered 400 where it does not validate', async () => {
    const { body } = await graphql('{ __schema { nonsense } }').expect(400)
    expect(body.errors[0].message).toMatch(/nonsense/)
  })
})

describe('introspection by somebody signed in', () => {
  it('names everything', async () => {
    const schema = await schemaFor({ Authorization: `JWT ${token}` })
    expect(fieldsOf(schema, 'City')).toEqual(expect.arrayContaining(['notes', 'owner']))
    expect(fieldsOf(schema, 'Mutation')).toContain('createEvent')
    expect(fieldsOf(schema, 'Query')).toContain('versionsEvents')
  })

  it('gets suggestions', async () => {
    const query = '{ Cities { docs { note } } }'
    const { body } = await graphql(query, { Authorization: `JWT ${token}` }).expect(400)
    expect(body.errors[0].message).toMatch(/Did you mean.*notes/)
  })
})
