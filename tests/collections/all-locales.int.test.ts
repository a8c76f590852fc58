import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import { bootPayload } from '../setup/payload'
import { network, refusalOf, richText, stored } from './network'

const payload = await bootPayload()
const make = network(payload)

const inEach = <T>(value: (locale: string) => T) =>
  Object.fromEntries(LOCALE_CODES.map((locale) => [locale, value(locale)]))
const everywhere = inEach(() => 'published')

/** A new document in all languages in one write, as importers do. */
const createInAll = (collection: 'events' | 'resources' | 'topics', data: object) =>
  payload.create({
    collection,
    // Payload writes all locales at once, though its types know it for reading only.
    locale: 'all' as never,
    data: data as never,
  })
const readAll = (collection: 'events' | 'resources' | 'topics', id: number) =>
  payload.findByID({ collection, id, locale: 'all' }) as unknown as Promise<Record<string, object>>

const event = {
  title: inEach((locale) => `Title ${locale}`),
  summary: inEach((locale) => `Summary ${locale}`),
  body: inEach((locale) => richText(`Body ${locale}`)),
  kind: 'workshop',
  mode: 'online',
  status: 'confirmed',
  startsAt: '2024-10-30T16:00:00.000Z',
  endsAt: '2024-10-31T22:00:00.000Z',
  timeZone: 'America/Vancouver',
  agenda: [
    { title: inEach((locale) => `Opening ${locale}`), startsAt: '2024-10-30T16:00:00.000Z' },
  ],
  _status: everywhere,
}

describe('a new document written in all languages at once', () => {
  it('is stored whole, with given slugs kept and missing ones made from the titles', async () => {
    const { id } = await createInAll('events', { ...event, slug: { fr: 'choisi-par-la-ville' } })
    const read = await readAll('events', id)
    expect(read).toMatchObject({
      title: event.title,
      summary: event.summary,
      slug: { en: 'title-en', fr: 'choisi-par-la-ville', es: 'title-es', ar: 'title-ar' },
      _status: everywhere,
      path: { en: '/events/title-en', fr: '/fr/evenements/choisi-par-la-ville' },
    })
    expect(JSON.stringify(read.body)).toContain('Body ar')
    expect(JSON.stringify(read.agenda)).toContain('Opening es')
  })

  it('locks its slugs, so that a later change of one leaves a redirect', async () => {
    const { id } = await createInAll('topics', {
      name: inEach((locale) => `Lock ${locale}`),
      _status: everywhere,
    })
    await payload.update({
      collection: 'topics',
      id,
      locale: 'fr',
      data: { slug: 'verrou', _status: 'published' },
    })
    const { docs } = await payload.find({ collection: 'redirects', depth: 0 })
    expect(docs).toMatchObject([{ from: '/fr/themes/lock-fr', locale: 'fr' }])
  })

  it('may be published in some languages and a draft without text in others', async () => {
    const { id } = await createInAll('topics', {
      name: { en: 'Some' },
      _status: { en: 'published', fr: 'draft', es: 'draft', ar: 'draft' },
    })
    const read = await payload.findByID({ collection: 'topics', id, locale: 'en' })
    expect(read).toMatchObject({ name: 'Some', slug: 'some', availableLocales: ['en'] })
  })

  it.each([
    [
      'a title that is missing in one',
      { title: { en: 'Only' } },
      /title\.fr: A language cannot be published without this text/,
    ],
    ['a malformed slug', { slug: { ar: 'Not A Slug' } }, /slug\.ar: "Not A Slug" is not/],
    ['a text that is in no language', { summary: 'Alone' }, /summary: .*one text per language/],
    [
      'no summary in the source language',
      { summary: { fr: 'Résumé' } },
      /summary\.en: .*missing in English/,
    ],
    [
      'a row without text in the source language',
      { agenda: [{ title: { fr: 'Ouverture' }, startsAt: event.startsAt }] },
      /agenda\.0\.title\.en: .*missing in English/,
    ],
    ['a text that is too long', { venue: { es: 'x'.repeat(201) } }, /venue\.es: /],
    [
      'foreign rich text in one',
      { body: { ...event.body, fr: { root: { type: 'root', children: [{ type: 'script' }] } } } },
      /body: .*"script"/,
    ],
    ['dates in the wrong order', { endsAt: '2024-10-01T00:00:00.000Z' }, /endsAt: The event ends/],
  ])('is refused for %s, and nothing is written', async (_, bad, message) => {
    const before = await stored(payload, 'events', 'redirects')
    expect(await refusalOf(createInAll('events', { ...event, ...bad }))).toMatch(message)
    expect(await stored(payload, 'events', 'redirects')).toEqual(before)
  })

  it('is refused for a slug that another document has in one language', async () => {
    const name = inEach((locale) => `Taken ${locale}`)
    await createInAll('topics', { name, _status: everywhere })
    const before = await stored(payload, 'topics')
    const again = { name: { ...name, en: 'Free', es: 'Libre', ar: 'حر' }, _status: everywhere }
    expect(await refusalOf(createInAll('topics', again))).toMatch(
      /^slug\.fr: The slug "taken-fr" is already that of "Taken fr"/,
    )
    expect(await stored(payload, 'topics')).toEqual(before)
  })

  it('is written in one language at a time once it exists, rather than not at all', async () => {
    const { id } = await make.of('topics', { name: 'Existing' })
    const rewrite = payload.update({
      collection: 'topics',
      id,
      locale: 'all' as never,
      data: { name: { en: 'A', fr: 'B' } } as never,
    })
    expect(await refusalOf(rewrite)).toMatch(/one language at a time/)
    expect((await readAll('topics', id)).name).toEqual({ en: 'Existing' })
  })
})

describe('publishing all languages', () => {
  const publishAll = (id: number) =>
    payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { _status: 'published' },
      publishAllLocales: true,
    })
  const draft = async (titles: Record<string, string>) => {
    const { id } = await make.event({ title: titles.en, _status: 'draft' })
    for (const [locale, title] of Object.entries(titles).slice(1)) {
      await payload.update({
        collection: 'events',
        id,
        locale: locale as 'fr',
        draft: true,
        data: { title },
      })
    }
    return id
  }

  it.each([
    ['no title in one', { en: 'Few', fr: 'Peu', es: 'Poco' }, /ar: fill in title first/],
    ['no slug in one', { en: 'Sign', fr: '???', es: 'Signo', ar: 'علامة' }, /fr: there is no slug/],
  ])('is refused with %s, and publishes none', async (_, titles, message) => {
    const id = await draft(titles)
    expect(await refusalOf(publishAll(id))).toMatch(message)
    const statuses = Object.values((await readAll('events', id))._status ?? {})
    expect(statuses).not.toContain('published')
  })

  it('needs a summary in the source language only, and locks the slug of each', async () => {
    const id = await draft({ en: 'Whole', fr: 'Entier', es: 'Entero', ar: 'كامل' })
    expect(await refusalOf(publishAll(id))).toBe('accepted')
    await payload.update({
      collection: 'events',
      id,
      locale: 'ar',
      data: { title: 'عنوان جديد', _status: 'published' },
    })
    expect((await readAll('events', id)).slug).toEqual({
      en: 'whole',
      fr: 'entier',
      es: 'entero',
      ar: 'كامل',
    })
  })
})
