import type { CollectionSlug, CreateVersionArgs, TypeWithVersion } from 'payload'
import { describe, expect, it, vi } from 'vitest'

import { bootPayload } from '../setup/payload'
import { statementsOf } from '../setup/statements'

const payload = await bootPayload('seeded')
const PUBLISHABLE = payload.config.collections
  .filter(({ versions }) => versions?.drafts)
  .map(({ slug }) => slug as CollectionSlug)
const MOST_VERSIONS = 50

/** A document of the demo that is on line in English. */
const anyOf = async (collection: CollectionSlug): Promise<number> => {
  const { docs } = await payload.find({
    collection,
    locale: 'en',
    where: { '_status.en': { equals: 'published' } },
    limit: 1,
    sort: 'id',
    depth: 0,
  })
  return docs[0]?.id as number
}

const publish = (collection: CollectionSlug, id: number, data: object = {}) =>
  payload.update({
    collection,
    id,
    locale: 'en',
    depth: 0,
    data: { ...data, _status: 'published' } as never,
  })

/** Those that read whole versions, with their rows and languages. */
const wholeVersions = (statements: readonly string[]) =>
  statements.filter((sql) => /^select .*from "_\w+_v"/s.test(sql) && sql.includes('lateral'))

const versionsOf = async (id: number): Promise<TypeWithVersion<{ title?: unknown }>[]> => {
  const { docs } = await payload.findVersions({
    collection: 'events',
    where: { parent: { equals: id } },
    pagination: false,
    limit: 0,
    locale: 'en',
    sort: '-updatedAt',
  })
  return docs as unknown as TypeWithVersion<{ title?: unknown }>[]
}

describe('the version of what is published', () => {
  it.each(PUBLISHABLE)('is answered as it is stored: %s', async (collection) => {
    const id = await anyOf(collection)
    const { createVersion } = payload.db
    const created: { args: CreateVersionArgs; answer: TypeWithVersion<object> }[] = []
    const spy = vi.spyOn(payload.db, 'createVersion').mockImplementation((async (
      args: CreateVersionArgs,
    ) => {
      const answer = await createVersion.call(payload.db, args)
      created.push({ args, answer: structuredClone(answer) })
      return answer
    }) as typeof createVersion)
    await publish(collection, id)
    spy.mockRestore()

    const answered = created.find(({ args }) => !args.snapshot)?.answer
    const { docs } = await payload.db.findVersions({
      collection,
      where: { id: { equals: answered?.id } },
      pagination: false,
      locale: 'all',
    })
    expect(answered?.parent).toBe(id)
    expect({ ...answered?.version, id: undefined }).toEqual({ ...docs[0]?.version, id: undefined })
  })

  it('is not read back', async () => {
    const id = await anyOf('events')
    const statements = await statementsOf(() => publish('events', id))
    const written = statements.findIndex((sql) => sql.startsWith('insert into "_events_v"'))
    const marked = statements.findIndex((sql) => /update "_events_v"\s+set latest/i.test(sql))
    expect(written).toBeGreaterThan(0)
    expect(marked).toBeGreaterThan(written)
    expect(wholeVersions(statements.slice(written, marked))).toEqual([])
  })
})

describe('versions beyond the most that are kept', () => {
  it('go, the oldest first, and are not read for that', async () => {
    const { id } = await payload.create({
      collection: 'events',
      locale: 'en',
      draft: true,
      data: { title: 'Forum 0', kind: 'workshop', mode: 'online', summary: 'A forum.' } as never,
    })
    const save = (number: number) =>
      payload.update({
        collection: 'events',
        id,
        locale: 'en',
        draft: true,
        data: { title: `Forum ${number}` },
      })
    for (let number = 1; number <= MOST_VERSIONS; number += 1) await save(number)
    const statements = await statementsOf(() => save(MOST_VERSIONS + 1))

    const kept = await versionsOf(id)
    expect(kept).toHaveLength(MOST_VERSIONS)
    expect(kept[0]?.version.title).toBe(`Forum ${MOST_VERSIONS + 1}`)
    expect(kept.at(-1)?.version.title).toBe('Forum 2')
    const marked = statements.findIndex((sql) => /update "_events_v"\s+set latest/i.test(sql))
    const removed = statements.findIndex((sql) => sql.startsWith('delete from "_events_v"'))
    expect(removed).toBeGreaterThan(marked)
    expect(wholeVersions(statements.slice(marked, removed))).toEqual([])
  })

  it('of nobody else go', async () => {
    const id = await anyOf('events')
    const before = await versionsOf(id)
    expect(before.length).toBeGreaterThan(0)
    const { id: other } = await payload.create({
      collection: 'events',
      locale: 'en',
      draft: true,
      data: { title: 'Forum', kind: 'workshop', mode: 'online', summary: 'A forum.' } as never,
    })
    await payload.delete({ collection: 'events', id: other })
    expect(await versionsOf(other)).toEqual([])
    expect(await versionsOf(id)).toHaveLength(before.length)
  })
})

describe('a page of one version', () => {
  it('has its content for whoever asks for one', async () => {
    const id = await anyOf('events')
    await publish('events', id)
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: id } },
      ...{ limit: 1, page: 2, pagination: false, sort: '-updatedAt', locale: 'en' },
    })
    expect((docs[0] as unknown as TypeWithVersion<{ title: string }>).version.title).toBeTruthy()
  })
})
