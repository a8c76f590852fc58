import { setTimeout as sleep } from 'node:timers/promises'

import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Locale } from '@/content/locales'
import { reindex } from '@/features/search/payload/reindex'

import { bootPayload } from '../setup/payload'
import { paragraphs } from '../setup/rich-text'
import {
  contentOfIndex,
  correctionOf,
  indexedSlugs,
  searchTitles,
  vocabulary,
} from './index-content'
import { publish, unpublish } from './publish'

const payload = await bootPayload()

const titles = (q: string, locale: Locale) => searchTitles(payload, q, locale)

const region = await publish(payload, 'regions', {}, { en: { name: 'Baltic' } })
const cityFacts = { kind: 'city', country: 'LV', region, timeZone: 'Europe/Riga' }
const eventFacts = {
  ...{ kind: 'workshop', mode: 'in-person', status: 'confirmed', timeZone: 'Europe/Riga' },
  ...{ startsAt: '2027-09-19T08:00:00.000Z', endsAt: '2027-09-20T16:00:00.000Z' },
}
const article = { kind: 'news', publishedAt: '2025-03-01T00:00:00.000Z' }

const update = (
  collection: CollectionSlug,
  id: number,
  data: Record<string, unknown>,
  more: { locale?: Locale; draft?: boolean; req?: PayloadRequest } = {},
) => payload.update({ collection, id, locale: 'en', ...more, data: data as never })

describe('the index', () => {
  it('has no text of a document that was never published', async () => {
    await payload.create({
      collection: 'articles',
      locale: 'en',
      draft: true,
      data: { ...article, title: 'Zyxdraft', summary: 'x' } as never,
    })
    await payload.create({
      collection: 'articles',
      locale: 'en',
      data: { ...article, title: 'Zyxunfinished', summary: 'x', _status: 'draft' } as never,
    })
    expect(await titles('Zyxdraft', 'en')).toEqual([])
    expect(await titles('Zyxunfinished', 'en')).toEqual([])
  })

  it('has no text of the draft beside what is published', async () => {
    const id = await publish(payload, 'articles', article, {
      en: { title: 'Quorlive', summary: 'x' },
    })
    const draft = { title: 'Quordraft', body: paragraphs('Quorbody'), _status: 'draft' }
    await update('articles', id, draft, { draft: true })
    expect(await titles('Quordraft', 'en')).toEqual([])
    expect(await titles('Quorbody', 'en')).toEqual([])
    expect(await titles('Quorlive', 'en')).toEqual(['Quorlive'])
    await update('articles', id, { ...draft, _status: 'published' })
    expect(await titles('Quorbody', 'en')).toEqual(['Quordraft'])
    expect(await titles('Quorlive', 'en')).toEqual([])
  })

  it('has only the locales that are published, and loses one that is taken off line', async () => {
    const id = await publish(payload, 'articles', article, {
      en: { title: 'Wexford', summary: 'x' },
      fr: { title: 'Wexfordie', summary: 'x' },
    })
    await update(
      'articles',
      id,
      { title: 'Wexfordia', summary: 'x' },
      { locale: 'es', draft: true },
    )
    expect(await titles('Wexfordia', 'es')).toEqual([])
    expect(await titles('Wexfordie', 'fr')).toEqual(['Wexfordie'])
    await unpublish(payload, 'articles', id, 'fr')
    expect(await titles('Wexfordie', 'fr')).toEqual([])
    expect(await titles('Wexford', 'en')).toEqual(['Wexford'])
    await unpublish(payload, 'articles', id)
    expect(await titles('Wexford', 'en')).toEqual([])
  })

  it('loses what is trashed, has it again when it comes back, and forgets what is deleted', async () => {
    const id = await publish(payload, 'articles', article, {
      en: { title: 'Trashable', summary: 'x' },
    })
    await update('articles', id, { deletedAt: new Date().toISOString() })
    expect(await titles('Trashable', 'en')).toEqual([])
    await payload.update({
      collection: 'articles',
      id,
      locale: 'en',
      trash: true,
      data: { deletedAt: null, _status: 'published' } as never,
    })
    expect(await titles('Trashable', 'en')).toEqual(['Trashable'])
    await payload.delete({ collection: 'articles', id })
    expect(await titles('Trashable', 'en')).toEqual([])
  })

  it('loses what a schedule takes off line, and has what one publishes', async () => {
    const id = await publish(payload, 'articles', article, {
      en: { title: 'Expiring', summary: 'x' },
    })
    const schedule = async (type: 'publish' | 'unpublish') => {
      const job = await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type, locale: 'en', doc: { relationTo: 'articles', value: String(id) } } as never,
      })
      await payload.jobs.runByID({ id: job.id })
    }
    await schedule('unpublish')
    expect(await titles('Expiring', 'en')).toEqual([])
    await schedule('publish')
    expect(await titles('Expiring', 'en')).toEqual(['Expiring'])
  })

  it('has what a restored version says, once it is on line', async () => {
    const id = await publish(payload, 'articles', article, {
      en: { title: 'Firstword', summary: 'x' },
    })
    await update('articles', id, { title: 'Secondword', _status: 'published' })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Firstword' } }] },
      locale: 'en',
      limit: 1,
    })
    await payload.restoreVersion({ collection: 'articles', id: String(docs[0]?.id) })
    expect(await titles('Firstword', 'en')).toEqual(['Firstword'])
    expect(await titles('Secondword', 'en')).toEqual([])
  })

  it('keeps nothing of a write that is rolled back', async () => {
    const req = await createLocalReq({}, payload)
    req.transactionID = (await payload.db.beginTransaction()) ?? undefined
    const { id } = await payload.create({
      collection: 'articles',
      locale: 'en',
      data: { ...article, title: 'Rolledback', summary: 'x', _status: 'published' } as never,
      req,
    })
    await payload.db.rollbackTransaction(req.transactionID ?? '')
    expect(id).toBeDefined()
    expect(await titles('Rolledback', 'en')).toEqual([])
  })

  it('has what everybody may read of a document, not what staff may', async () => {
    await publish(
      payload,
      'people',
      { email: 'hidden.zqaddress@example.org', emailPublic: false },
      { en: { name: 'Ana Zq', position: 'Mayor' } },
    )
    expect(await titles('zqaddress', 'en')).toEqual([])
    expect(await titles('Ana Zq', 'en')).toEqual(['Ana Zq'])
  })
})

describe('the names of related documents', () => {
  it('follow when the document is renamed, taken off line, trashed or published', async () => {
    const city = await publish(payload, 'cities', cityFacts, {
      en: { name: 'Oldname' },
      fr: { name: 'Vieuxnom' },
    })
    const words = { title: 'Gathering', summary: 'x' }
    const event = await publish(
      payload,
      'events',
      { ...eventFacts, city },
      { en: words, fr: { title: 'Réunion', summary: 'x' } },
    )
    expect(await titles('Oldname', 'en')).toEqual(['Oldname', 'Gathering'])
    await update('cities', city, { name: 'Newname', _status: 'published' })
    expect(await titles('Oldname', 'en')).toEqual([])
    expect(await titles('Newname', 'en')).toEqual(['Newname', 'Gathering'])
    expect(await titles('Vieuxnom', 'fr')).toEqual(['Vieuxnom', 'Réunion'])
    await update('cities', city, { name: 'Draftname', _status: 'draft' }, { draft: true })
    expect(await titles('Draftname', 'en')).toEqual([])
    await unpublish(payload, 'cities', city, 'en')
    expect(await titles('Newname', 'en')).toEqual([])
    expect(await titles('Vieuxnom', 'fr')).toEqual(['Vieuxnom', 'Réunion'])
    await update('cities', city, { name: 'Newname', _status: 'published' })
    expect(await titles('Newname', 'en')).toEqual(['Newname', 'Gathering'])
    await update('events', event, { city: null, mode: 'online', _status: 'published' })
    expect(await titles('Newname', 'en')).toEqual(['Newname'])
  })

  it('have none that is not public in the same language', async () => {
    const { id } = await payload.create({
      collection: 'cities',
      locale: 'en',
      draft: true,
      data: { ...cityFacts, name: 'Secretplace' } as never,
    })
    await publish(
      payload,
      'events',
      { ...eventFacts, city: id },
      { en: { title: 'Open event', summary: 'x' } },
    )
    expect(await titles('Secretplace', 'en')).toEqual([])
  })

  it.each(['event first', 'city first'])(
    'are right when city and event are written at the same time, the %s',
    async (order) => {
      const city = await publish(payload, 'cities', cityFacts, {
        en: { name: `Alderney ${order}` },
      })
      const { id: event } = await payload.create({
        collection: 'events',
        locale: 'en',
        data: { ...eventFacts, city, title: `Racing ${order}`, summary: 'x' } as never,
      })
      const publishEvent = (req?: PayloadRequest) =>
        update('events', event as number, { _status: 'published' }, { req })
      const renameCity = (req?: PayloadRequest) =>
        update('cities', city, { name: `Brechou ${order}`, _status: 'published' }, { req })
      const [first, second] =
        order === 'event first' ? [publishEvent, renameCity] : [renameCity, publishEvent]
      const slow = await createLocalReq({}, payload)
      slow.transactionID = (await payload.db.beginTransaction()) ?? undefined
      await first(slow)
      const meanwhile = second()
      await sleep(500)
      await payload.db.commitTransaction(slow.transactionID ?? '')
      await meanwhile
      expect(await titles(`"Brechou ${order}"`, 'en')).toEqual([
        `Brechou ${order}`,
        `Racing ${order}`,
      ])
      expect(await titles(`"Alderney ${order}"`, 'en')).toEqual([])
    },
  )
})

describe('the address of a page', () => {
  it('follows that of the page above it', async () => {
    const above = await publish(payload, 'pages', {}, { en: { title: 'Upstairs' } })
    const below = await publish(
      payload,
      'pages',
      { parent: above },
      { en: { title: 'Downstairs' } },
    )
    await publish(payload, 'pages', { parent: below }, { en: { title: 'Cellar' } })
    await update('pages', above, { slug: 'attic', _status: 'published' })
    const paths = (await contentOfIndex(payload)).filter(({ collection }) => collection === 'pages')
    expect(paths.map(({ path }) => path)).toEqual([
      '/attic',
      '/attic/downstairs',
      '/attic/downstairs/cellar',
    ])
  })

  it('below a page in the trash is none, whatever happens above that', async () => {
    const top = await publish(payload, 'pages', {}, { en: { title: 'Roof' } })
    const middle = await publish(payload, 'pages', { parent: top }, { en: { title: 'Wall' } })
    await update('pages', middle, { deletedAt: new Date().toISOString() })
    const below = await publish(payload, 'pages', { parent: middle }, { en: { title: 'Floor' } })
    const pathBelow = async () =>
      (await contentOfIndex(payload)).find(
        ({ collection, document }) => collection === 'pages' && document === below,
      )?.path
    expect(await pathBelow()).toBeNull()
    await update('pages', top, { slug: 'gable', _status: 'published' })
    expect(await pathBelow()).toBeNull()
    await payload.update({
      ...{ collection: 'pages', id: middle, data: { deletedAt: null }, trash: true },
    })
    expect(await pathBelow()).toBe('/gable/wall/floor')
  })
})

describe('a correction', () => {
  it('is never a word that readers do not find any more', async () => {
    const id = await publish(payload, 'articles', article, {
      en: { title: 'Withdrawnia', summary: 'x' },
    })
    expect(await titles('Withdravnia', 'en')).toEqual(['Withdrawnia'])
    await unpublish(payload, 'articles', id, 'en')
    expect(await titles('Withdravnia', 'en')).toEqual([])
    expect(await titles('Withdravnia or Baltik', 'en')).toContain('Baltic')
    expect(await correctionOf(payload, 'Withdravnia or Baltik', 'en')).toBe('Withdravnia or Baltic')
  })
})

describe('the index made anew', () => {
  it('is the one that was kept, and forgets words that nothing has', async () => {
    const kept = await contentOfIndex(payload)
    expect(kept.length).toBeGreaterThan(10)
    expect(await vocabulary(payload, 'en')).toContain('withdrawnia')
    await reindex(payload, indexedSlugs(payload))
    expect(await contentOfIndex(payload)).toEqual(kept)
    expect(await vocabulary(payload, 'en')).not.toContain('withdrawnia')
    expect(await vocabulary(payload, 'en')).toContain('baltic')
  })
})
