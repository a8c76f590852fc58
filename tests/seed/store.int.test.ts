import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { storeInAllLocales } from '@/seed/store'

import { bootPayload } from '../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload()
})

type Row = Record<string, unknown>

/** What the database holds of a document and of its latest version, without what differs by nature. */
const stored = async (id: number | string) => {
  const plain = (doc: unknown): unknown =>
    JSON.parse(
      JSON.stringify(doc, (name, value: unknown) => {
        if (['id', 'createdAt', 'updatedAt', 'parent', 'publishedLocale'].includes(name))
          return undefined
        // Revisions count writes, and this way of storing writes once.
        return name.startsWith('revision') || value === null ? undefined : value
      }),
    )
  const find = {
    collection: 'topics',
    locale: 'all',
    req: await createLocalReq({ locale: 'all' }, payload),
  } as const
  const main = await payload.db.findOne({ ...find, where: { id: { equals: id } } })
  const { docs } = await payload.db.findVersions({
    ...find,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return { main: plain(main), version: plain((docs[0] as unknown as { version: Row }).version) }
}

const words = (mark: string) => ({
  en: { name: `Housing ${mark}`, description: 'Homes' },
  fr: { name: `Logement ${mark}`, description: 'Des foyers' },
  ar: { name: `السكن ${mark}` },
})

const throughTheApi = async (mark: string, published: readonly string[]) => {
  const { en, fr, ar } = words(mark)
  const status = (locale: string) => (published.includes(locale) ? 'published' : 'draft')
  const { id } = await payload.create({
    collection: 'topics',
    locale: 'en',
    draft: !published.includes('en'),
    data: { ...en, _status: status('en') },
  })
  for (const [locale, data] of [
    ['fr', fr],
    ['ar', ar],
  ] as const) {
    await payload.update({
      collection: 'topics',
      id,
      locale,
      draft: !published.includes(locale),
      data: { ...data, _status: status(locale) },
    })
  }
  return id
}

const atOnce = async (mark: string, published: readonly string[]) =>
  storeInAllLocales({
    payload,
    req: await createLocalReq({ fallbackLocale: false }, payload),
    collection: payload.collections.topics.config,
    sayings: (['en', 'fr', 'ar'] as const).map((locale) => ({
      locale,
      published: published.includes(locale),
      data: words(mark)[locale],
    })),
  })

describe('storing a document in all its locales at once', () => {
  it.each([
    ['all published', ['en', 'fr', 'ar']],
    ['one a draft', ['en', 'fr']],
    ['all drafts', []],
  ])('leaves what the API would: %s', async (_, published) => {
    const mark = randomUUID().slice(0, 8)
    const api = await stored(await throughTheApi(mark, published))
    await payload.delete({ collection: 'topics', where: { name: { equals: `Housing ${mark}` } } })
    const once = await stored(await atOnce(mark, published))
    expect(once).toEqual(api)
  })

  it('refuses what the API would refuse, and writes nothing', async () => {
    const before = await payload.count({ collection: 'topics' })
    const sayings = [
      { locale: 'en', published: true, data: { description: 'No name, so no slug' } },
    ] as const
    const req = await createLocalReq({ fallbackLocale: false }, payload)
    const collection = payload.collections.topics.config
    await expect(storeInAllLocales({ payload, req, collection, sayings })).rejects.toThrow(/slug/i)
    expect(await payload.count({ collection: 'topics' })).toEqual(before)
  })
})
