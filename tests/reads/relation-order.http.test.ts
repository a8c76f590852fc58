import { configToSchema } from '@payloadcms/graphql'
import { isObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'

import { bootNetwork, localApi } from './network'

const { payload, api } = await bootNetwork()
const { create, update } = localApi(payload)

const published = { _status: 'published' }
const NAMES = ['Nantes', 'Skopje', 'Turin', 'Victoria']
let cities: number[]
let token: string

beforeAll(async () => {
  const account = { email: 'editor@example.org', password: 'correct horse battery' }
  await create('users', 'en', { ...account, name: 'Editor' })
  token = (await api.post('/api/users/login').send(account)).body.token
  cities = []
  for (const name of NAMES) {
    const { id } = await create('cities', 'en', { name, ...published })
    await update('cities', id, 'fr', { name: `${name} FR`, ...published })
    cities.push(id)
  }
})

/** An event in one of the cities, which lists all of them in this order. */
const eventIn = async (city: number | undefined, order: number[]) => {
  const data = { title: 'Meeting', city, cities: order, ...published }
  const { id } = await create('events', 'en', data)
  await update('events', id, 'fr', { title: 'Rencontre', ...published })
  return id
}

const namesOf = async (id: number, argument: string, headers = {}) => {
  // The one city first: what it loads is there at once when the list asks for it.
  const query = `{ Event(id: ${id}, ${argument}) { city { name } cities { name } } }`
  const { body } = await api.post('/api/graphql').set(headers).send({ query }).expect(200)
  return body.data.Event.cities.map(({ name }: { name: string }) => name)
}

describe('a list of relations over GraphQL', () => {
  it('keeps its stored order, whichever of its documents was asked for elsewhere', async () => {
    for (const city of cities) {
      const order = cities.toReversed()
      expect(await namesOf(await eventIn(city, order), 'locale: en')).toEqual(NAMES.toReversed())
    }
  })

  it('keeps it in other locales and in drafts', async () => {
    const order = [2, 0, 3, 1].map((index) => cities[index] ?? 0)
    const id = await eventIn(cities[1], order)
    const french = ['Turin FR', 'Nantes FR', 'Victoria FR', 'Skopje FR']
    expect(await namesOf(id, 'locale: fr')).toEqual(french)
    await update('events', id, 'en', { cities: order.toReversed() }, { draft: true })
    const asEditor = { Authorization: `JWT ${token}` }
    const reversed = ['Skopje', 'Victoria', 'Nantes', 'Turin']
    expect(await namesOf(id, 'locale: en, draft: true', asEditor)).toEqual(reversed)
  })
})

describe('relation-order.ts', () => {
  it('is still needed: without it Payload lists documents as they arrive', async () => {
    const { config } = payload
    const stock = configToSchema({ ...config, graphQL: { ...config.graphQL, queries: () => ({}) } })
    const type = stock.schema.getType('Event')
    const resolve = isObjectType(type) ? type.getFields().cities?.resolve : undefined
    const arrival: Record<number, number> = { 1: 20, 2: 0 }
    const load = async (key: string) => {
      const id = (JSON.parse(key) as unknown[])[2] as number
      await new Promise((resolveAfter) => setTimeout(resolveAfter, arrival[id]))
      return { id }
    }
    const context = { req: { payloadDataLoader: { load }, query: {} }, select: {} }
    const info = { path: {}, schema: stock.schema }
    const found = await resolve?.({ cities: [1, 2] }, {}, context, info as never)
    // Once this is [1, 2], delete the module.
    expect(found).toEqual([{ id: 2 }, { id: 1 }])
  })
})
