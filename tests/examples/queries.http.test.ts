import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { type DocumentNode, Kind, parse, print, visit } from 'graphql'
import type supertest from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'

const FOLDER = path.resolve('examples/starter/src/cms/queries')

const sources = readdirSync(FOLDER).flatMap((file) =>
  [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)].map(
    ([, source = '']) => source,
  ),
)
const all: DocumentNode = parse(sources.join('\n'))
const fragments = new Map(
  all.definitions.flatMap((it) =>
    it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [],
  ),
)
const operations = all.definitions.flatMap((it) =>
  it.kind === Kind.OPERATION_DEFINITION && it.name ? [{ name: it.name.value, operation: it }] : [],
)

/** The fragments that a part of a query names, and those that these name. */
const usedBy = (part: Parameters<typeof visit>[0], used = new Set<string>()): Set<string> => {
  visit(part, {
    enter(node) {
      if (node.kind !== Kind.FRAGMENT_SPREAD) return
      const { name } = node
      const fragment = fragments.get(name.value)
      if (!fragment || used.has(name.value)) return
      used.add(name.value)
      usedBy(fragment, used)
    },
  })
  return used
}

let api: ReturnType<typeof supertest>

beforeAll(async () => {
  ;({ api } = await bootHttp('seeded'))
}, 300_000)

const COLLECTIONS: Record<string, string> = {
  Article: 'articles',
  City: 'cities',
  Event: 'events',
  Initiative: 'initiatives',
  Page: 'pages',
  Partner: 'partners',
  Person: 'people',
  Region: 'regions',
  Report: 'reports',
  Resource: 'resources',
  Topic: 'topics',
}

describe('the queries of the example', () => {
  it('are found', () => {
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Site', 'Page', 'Events', ...Object.keys(COLLECTIONS)]),
    )
  })

  it.each(operations)(
    '$name is within what anonymous readers may ask, and answered',
    async (it) => {
      const collection = COLLECTIONS[it.name]
      const { body: list } = collection
        ? await api.get(`/api/${collection}?locale=fr&limit=1&depth=0`).expect(200)
        : { body: { docs: [] } }
      const id: number | undefined = list.docs[0]?.id
      const texts = [...usedBy(it.operation)].flatMap((name) => fragments.get(name) ?? [])
      const query = [it.operation, ...texts].map(print).join('\n')
      const variables = { locale: 'fr', limit: 3, page: 1, id, topic: id }
      const { body } = await api.post('/api/graphql').send({ query, variables }).expect(200)
      expect(body.errors).toBeUndefined()
      const [answer] = Object.values(body.data)
      expect(answer).toEqual(expect.any(Object))
    },
  )
})
