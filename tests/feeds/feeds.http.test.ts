import { parseFeed } from '@rowanmanning/feed-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { LOCALE_CODES } from '@/content/locales'

import { PUBLIC_NETWORK, SECRET, withdraw } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'

const { payload, api, content: network } = await bootHttpWith(PUBLIC_NETWORK)
const SITE = 'http://localhost:3000'

const WHAT = ['all', 'articles', 'events', 'reports', 'resources']
const get = (name: string, query: Record<string, string> = {}) =>
  api.get(`/api/feeds/${name}`).query({ locale: 'fr', ...query })

/** @throws Error where the text is no XML. */
const wellFormed = (text: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

/** https://www.jsonfeed.org/version/1.1/ */
const JSON_FEED = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.enum(LOCALE_CODES),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()).optional(),
      authors: z.array(z.object({ name: z.string() })).optional(),
      image: z.url().optional(),
    }),
  ),
})

describe.each(LOCALE_CODES)('the feeds in %s', (locale) => {
  it.each(WHAT.flatMap((what) => [`${what}.rss`, `${what}.atom`]))(
    'are read by a feed reader: %s',
    async (name) => {
      const { text, headers } = await get(name, { locale }).expect(200)
      wellFormed(text)
      const feed = parseFeed(text)
      expect(feed.language).toBe(locale)
      expect(feed.title).toBeTruthy()
      expect(headers['content-language']).toBe(locale)
      expect(headers['content-type']).toBe(
        name.endsWith('rss')
          ? 'application/rss+xml; charset=utf-8'
          : 'application/atom+xml; charset=utf-8',
      )
      for (const item of feed.items) {
        expect(item.title).toBeTruthy()
        expect(item.url).toMatch(/^http:\/\/localhost:3000\//)
        expect(item.published).toBeInstanceOf(Date)
      }
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
    },
  )

  it.each(WHAT)('are JSON Feed 1.1: %s', async (what) => {
    const { text, headers } = await get(`${what}.json`, { locale }).expect(200)
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(JSON_FEED.parse(JSON.parse(text)).language).toBe(locale)
  })

  it('say the same in all formats', async () => {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async (it) => (await get(`all.${it}`, { locale })).text),
    )
    const titles = parseFeed(rss ?? '').items.map((it) => it.title)
    expect(parseFeed(atom ?? '').items.map((it) => it.title)).toEqual(titles)
    const { items } = JSON_FEED.parse(JSON.parse(json ?? ''))
    expect(items.map((it) => it.title)).toEqual(titles)
  })
})

describe('a feed', () => {
  it('shows a document as it is published in the language', async () => {
    const { items } = parseFeed((await get('articles.rss')).text)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      id: `tag:localhost,2026:articles/${network.article}/fr`,
      title: 'Unir nos forces',
      url: `${SITE}/fr/actualites/unir-nos-forces`,
      description: 'Nouvelles.',
      published: new Date('2024-02-27T00:00:00.000Z'),
      categories: [expect.objectContaining({ label: 'Jeunesse' })],
    })
    expect(items[0]?.media[0]).toMatchObject({ type: 'image' })
    expect(items[0]?.media[0]?.url).toMatch(/^http:\/\/localhost:3000\/api\/media\/file\//)
  })

  it('writes Arabic addresses so that every reader can follow them', async () => {
    const { items } = parseFeed((await get('articles.atom', { locale: 'ar' })).text)
    expect(items[0]?.url).toBe(SITE + encodeURI('/ar/أخبار/توحيد-الجهود'))
    expect(items[0]?.title).toBe('توحيد الجهود')
  })

  it('keeps letters that mean something in XML', async () => {
    const { text } = await get('articles.rss', { locale: 'en' })
    const item = parseFeed(text).items.find(({ title }) => title?.startsWith('Joining'))
    expect(item?.title).toBe('Joining forces & more')
    expect(item?.categories[0]?.label).toBe('Youth & <work>')
  })

  it('has the newest first, and as many as asked for', async () => {
    const dates = async (query: Record<string, string>) =>
      parseFeed((await get('all.rss', { locale: 'en', ...query })).text).items.map(
        ({ published }) => Number(published),
      )
    const all = await dates({})
    expect(all.length).toBeGreaterThan(4)
    expect(all).toEqual(all.toSorted((a, b) => b - a))
    expect(await dates({ limit: '2' })).toEqual(all.slice(0, 2))
  })

  it.each([
    ['a topic', { topic: 'jeunesse' }, ['Un guide', 'Unir nos forces']],
    ['a region', { region: 'western-balkans' }, ['Un guide']],
    ['a topic in another language’s words', { topic: 'youth' }, []],
  ])('narrows to %s', async (_, query, titles) => {
    const { items } = parseFeed((await get('all.rss', query)).text)
    const isEvent = (url: string | null) => url?.includes('/evenements/')
    const found = items.filter(({ url }) => !isEvent(url)).map(({ title }) => title)
    expect(found.toSorted()).toEqual(titles)
  })

  it('leaves the sessions of a summit out', async () => {
    const { items } = parseFeed((await get('events.rss')).text)
    expect(items.map(({ title }) => title)).not.toContain('Ouverture')
  })

  it('keeps the identity of a document whose address changes', async () => {
    const before = parseFeed((await get('resources.rss')).text).items[0]
    await payload.update({
      collection: 'resources',
      id: network.resource,
      locale: 'fr',
      data: { slug: 'ailleurs', _status: 'published' },
    })
    const after = parseFeed((await get('resources.rss')).text).items[0]
    expect(after?.url).not.toBe(before?.url)
    expect(after?.id).toBe(before?.id)
  })
})

describe('what is not published in the language', () => {
  it.each(LOCALE_CODES)('is in no feed in %s', async (locale) => {
    for (const what of WHAT)
      for (const format of ['rss', 'atom', 'json']) {
        const { text } = await get(`${what}.${format}`, { locale, limit: '100' })
        expect(text.toUpperCase()).not.toContain(SECRET)
      }
  })

  it('leaves the feed with its withdrawal, whatever the reader kept', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      locale: 'es',
      data: {
        title: 'Por poco tiempo',
        summary: 'Breve.',
        kind: 'news',
        sourceLocale: 'es',
        publishedAt: '2020-01-01T00:00:00.000Z',
        _status: 'published',
      },
    })
    const before = await get('articles.rss', { locale: 'es' })
    expect(before.text).toContain('Por poco tiempo')
    await get('articles.rss', { locale: 'es' })
      .set('If-None-Match', before.headers.etag ?? '')
      .expect(304)
    await withdraw(payload, 'articles', id, 'es')
    const after = await get('articles.rss', { locale: 'es' })
      .set('If-None-Match', before.headers.etag ?? '')
      .set('If-Modified-Since', before.headers['last-modified'] ?? '')
    expect(after.status).toBe(200)
    expect(after.text).not.toContain('Por poco tiempo')
  })
})

describe('refusals', () => {
  it.each([
    ['an unknown feed', 'users.rss', {}, 404, 'nothingByThatName', 'all.rss'],
    ['an unknown format', 'articles.xml', {}, 404, 'nothingByThatName', 'articles.atom'],
    [
      'an unknown language',
      'articles.rss',
      { locale: 'de' },
      400,
      'localeUnknown',
      'en, fr, es, ar',
    ],
    ['an unknown parameter', 'articles.rss', { where: 'x' }, 400, 'queryMalformed', 'where'],
    [
      'a parameter of another endpoint',
      'articles.rss',
      { bbox: 'x' },
      400,
      'parameterUnknown',
      'topic, region, limit',
    ],
    ['too many', 'articles.rss', { limit: '101' }, 400, 'numberOutOfRange', '100'],
    [
      'a topic that is no slug',
      'articles.rss',
      { topic: "x' or 1=1" },
      400,
      'parameterInvalid',
      'topic',
    ],
  ])('name the fault and the remedy of %s', async (_, name, query, status, code, remedy) => {
    const answer = await get(name, query as Record<string, string>)
    expect(answer.status).toBe(status)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.body).toMatchObject({ status, code })
    expect(answer.body.detail).toContain(remedy)
  })
})

describe('locale=auto', () => {
  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de,ar;q=0.5', 'ar'],
    ['de', 'en'],
  ])('takes from "%s" %s', async (accepted, locale) => {
    const answer = await get('events.rss', { locale: 'auto' }).set('Accept-Language', accepted)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-language']).toBe(locale)
    expect(answer.headers.vary).toContain('Accept-Language')
    expect(parseFeed(answer.text).language).toBe(locale)
  })

  it('works for every list of the API', async () => {
    const answer = await api
      .get('/api/cities?locale=auto&limit=1&sort=id')
      .set('Accept-Language', 'fr')
    expect(answer.body.docs[0].name).toBe('Koumanovo')
    expect(answer.headers['content-language']).toBe('fr')
    expect(answer.headers.vary).toContain('Accept-Language')
  })
})
