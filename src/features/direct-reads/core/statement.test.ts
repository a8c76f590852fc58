import { describe, expect, it } from 'vitest'

import { decoderOf, NotDirect } from './decode'
import { newReading } from './reading'
import type { Node, Shape } from './shape'
import { planById, planList, type Question } from './statement'

const value = (name: string, type: 'text' | 'date' | 'number', isLocalized = false): Node => ({
  kind: 'value',
  name,
  column: name,
  isLocalized,
  type,
  isUnique: name === 'slug',
  decode: decoderOf(type) ?? ((stored) => stored),
})

const shape = (collection: string, nodes: Node[]): Shape => ({
  collection,
  table: collection,
  hasTrash: true,
  forced: [],
  defaultSort: [],
  listedBy: new Set(['city']),
  shown: [],
  nodes,
})

const SHAPES: Record<string, Shape> = {
  events: shape('events', [
    value('title', 'text', true),
    value('slug', 'text', true),
    value('startsAt', 'date'),
    value('createdAt', 'date'),
    { kind: 'reference', name: 'city', column: 'city_id', target: 'cities' },
    {
      kind: 'references',
      name: 'cities',
      isMany: true,
      isOfSeveral: false,
      targets: new Map([['cities', 'cities_id']]),
    },
    { kind: 'unknown', name: 'layout' },
    { kind: 'hidden', name: 'secret' },
  ]),
  cities: shape('cities', [value('slug', 'text', true), value('createdAt', 'date')]),
}

const plan = (question: Partial<Question>) =>
  planList(
    (slug) => SHAPES[slug],
    {
      collection: 'events',
      selection: { fields: new Map([['title', {}]]) },
      limit: 10,
      page: 1,
      isCounted: false,
      ...question,
    },
    'fr',
  )

const refused = (question: Partial<Question>) => {
  expect(() => plan(question)).toThrow(NotDirect)
}

describe('the statement for a list', () => {
  it('asks for what is live in the locale and not in the trash, whatever else is asked', () => {
    for (const question of [{}, { where: { slug: { equals: 'x' } } }, { isCounted: true }]) {
      const { count, list } = plan(question)
      for (const { text, values } of [list, ...(count ? [count] : [])]) {
        expect(text).toContain("l._status = 'published'")
        expect(text).toContain('l._locale = $1')
        expect(text).toContain('t.deleted_at is null')
        expect(values[0]).toBe('fr')
      }
    }
  })

  it('selects nothing that was not asked for', () => {
    expect(plan({}).list.text).toMatch(/^select t\.id, null, l\."title" from/)
  })

  it('has whatever a reader sends as a parameter', () => {
    const { list } = plan({ where: { slug: { equals: "x'; drop table events" } } })
    expect(list.text).not.toContain('drop')
    expect(list.values).toEqual(['fr', "x'; drop table events"])
  })

  it('looks into related documents that are live alone', () => {
    const { filter, list } = plan({ where: { 'cities.slug': { equals: 'x' } } })
    expect(list.text).toContain("hl._locale = $1\n   where hl._status = 'published'")
    expect(filter.through).toEqual(['cities'])
  })

  it('depends on a document pointed to only where a list of that one is told of changes', () => {
    const { reference } = plan({ where: { city: { equals: 3 } } }).filter
    expect(reference).toEqual({ path: 'city', collection: 'cities', id: 3 })
    expect(plan({ where: { cities: { equals: 3 } } }).filter.reference).toBeUndefined()
  })

  it('finds one document where a value is of one document alone', () => {
    expect(plan({ where: { slug: { equals: 'a' } } }).filter.isUnique).toBe(true)
    expect(plan({ where: { title: { equals: 'a' } } }).filter.isUnique).toBe(false)
  })

  it('is one of the same kind where only the values differ', () => {
    const asking = (slug: string, limit = 10) =>
      plan({ limit, where: { slug: { equals: slug } } }).name
    expect(asking('a')).toBe(asking('b'))
    expect(asking('a')).not.toBe(plan({}).name)
    expect(plan({ sort: ['title'] }).name).not.toBe(plan({ sort: ['-title'] }).name)
  })

  it('puts the newest first among those of the same order', () => {
    expect(plan({ sort: ['startsAt'] }).list.text).toContain(
      'order by t."startsAt" asc, t."createdAt" desc limit 10',
    )
  })
})

describe('a question that only Payload can read', () => {
  it('is one for a collection, a field or an order that is not known', () => {
    refused({ collection: 'users' })
    refused({ selection: {} })
    refused({ selection: { fields: new Map([['nothing', {}]]) } })
    refused({ sort: ['city.name'] })
    refused({ sort: ['secret'] })
  })

  it.each([
    { secret: { equals: 'x' } },
    { layout: { exists: true } },
    { or: [{ slug: { equals: 'a' } }] },
    { slug: { like: 'a' } },
    { slug: { equals: 'null' } },
    { slug: { equals: '' } },
    { slug: { equals: { a: 1 } } },
    { slug: { equals: 'x'.repeat(501) } },
    { id: { equals: '1;select' } },
    { id: { equals: '99999999999' } },
    { id: { greater_than: 1 } },
    { startsAt: { greater_than: 'yesterday' } },
    { 'cities.slug': { equals: 'a' }, 'cities.createdAt': { less_than: '2026-01-01' } },
    { 'cities.region.slug': { equals: 'a' } },
    { cities: { equals: 1 }, 'cities.slug': { equals: 'a' } },
    { and: [{ cities: { equals: 1 } }, { cities: { equals: 2 } }] },
    { and: [{ slug: { equals: 'a' } }], AND: [{ slug: { equals: 'b' } }] },
    'slug',
  ])('is one with the condition %j', (where) => {
    refused({ where })
  })
})

describe('the text of a statement', () => {
  it('hides the bound of a range from the planner, in the type of its column', () => {
    const { list } = plan({ where: { startsAt: { greater_than: '2026-01-01' } } })
    expect(list.text).toContain('t."startsAt" > (select $2::timestamptz)')
    expect(list.values).toEqual(['fr', '2026-01-01T00:00:00.000Z'])
  })

  it('is the same for questions that differ in their values alone', () => {
    const asked = (slug: string, limit = 1) => plan({ where: { slug: { equals: slug } }, limit })
    const [first, second] = [asked('a').list, asked('b').list]
    expect(second.text).toBe(first.text)
    expect(second.values).not.toEqual(first.values)
    expect(asked('a', 2).list.text).not.toBe(first.text)
  })
})

describe('the statement for related documents', () => {
  it('asks for those that are live, by their ids', () => {
    const { list } = planById(
      (slug) => SHAPES[slug],
      { collection: 'cities', ids: [3, 4], selection: {} },
      'ar',
    )
    expect(list.text).toContain(
      "l._status = 'published' and t.deleted_at is null and t.id = any($2)",
    )
    expect(list.values[0]).toBe('ar')
    expect(new Set(list.values[1] as number[])).toEqual(new Set([3, 4]))
  })

  it('has as many ids as Postgres guesses, or more, so that it is planned once', () => {
    const idsFor = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => index + 1)
      const { list } = planById(
        (slug) => SHAPES[slug],
        { collection: 'cities', ids, selection: {} },
        'ar',
      )
      return list.values[1]
    }
    expect(idsFor(2)).toHaveLength(10)
    expect(idsFor(30)).toHaveLength(30)
  })
})

describe('a statement that reads relations along', () => {
  const selection = { fields: new Map([['city', {}]]), related: {} }
  const question = { selection, where: { slug: { equals: 'x' } } }
  const apart = plan(question)
  /** As the documents that they point to are read by statements of their own. */
  planById((slug) => SHAPES[slug], { collection: 'cities', ids: [7], selection: {} }, 'fr')
  for (let time = 0; time < 16; time += 1) {
    apart.reader.read(['1', null, '7'], newReading('rest'))
  }

  it('is that for one document, once most have a relation', () => {
    expect(apart.along).toEqual([])
    const { along, list } = plan(question)
    expect(along).toHaveLength(1)
    expect(list.text).toContain('from "cities" t')
    expect(list.text).toContain('t.id = o0."city_id"')
    expect(plan({ selection }).along).toEqual([])
  })

  it('shows of them what is live in the locale and not in the trash', () => {
    const [, inner = ''] = plan(question).list.text.split('from "cities" t')
    const [condition = ''] = inner.split('o0."city_id"')
    expect(condition).toContain("l._status = 'published'")
    expect(condition).toContain('l._locale = $1')
    expect(condition).toContain('t.deleted_at is null')
  })

  it('has to be compared anew', () => {
    expect(plan(question).name).not.toBe(apart.name)
  })
})
