import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { Readable } from 'node:stream'

import { parseSitemap, parseSitemapIndex, type SitemapItem } from 'sitemap'
import { describe, expect, it } from 'vitest'

import { PUBLIC_NETWORK, SECRET, withdraw } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'

const { payload, api } = await bootHttpWith(PUBLIC_NETWORK)

const HAS_XMLLINT = spawnSync('xmllint', ['--version']).status === 0

/** The path that a sitemap's address has on the API under test. */
const pathOf = (url: string) => new URL(url).pathname

const everything = async () => {
  const index = await api.get('/api/sitemap.xml').expect(200)
  const files = await parseSitemapIndex(Readable.from([index.text]))
  const texts = []
  for (const { url } of files) texts.push((await api.get(pathOf(url)).expect(200)).text)
  const items: SitemapItem[] = []
  for (const text of texts) items.push(...(await parseSitemap(Readable.from([text]))))
  return { index, texts, items }
}

describe('the sitemaps', () => {
  it('are XML', async () => {
    const { index } = await everything()
    expect(index.headers['content-type']).toBe('application/xml; charset=utf-8')
  })

  it.skipIf(!HAS_XMLLINT)('are valid by the schema of sitemaps.org', async () => {
    for (const text of (await everything()).texts) expect(faultsIn(text)).toBe('')
    expect(
      faultsIn('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><u/></urlset>'),
    ).not.toBe('')
  })

  it('name every language that is published, each version naming all of them', async () => {
    const { items } = await everything()
    const byUrl = new Map(items.map((item) => [item.url, item]))
    expect(byUrl.size).toBe(items.length)
    for (const item of items) {
      const languages = item.links.filter(({ lang }) => lang !== 'x-default')
      expect(languages.map(({ url }) => url)).toContain(item.url)
      for (const { url } of languages) expect(byUrl.get(url)?.links).toEqual(item.links)
    }
    const summit = byUrl.get('http://localhost:3000/fr/evenements/quatrieme-sommet')
    expect(summit?.links.map(({ lang }) => lang)).toEqual(['en', 'fr', 'ar', 'x-default'])
    expect(summit?.links.at(-1)?.url).toBe('http://localhost:3000/events/fourth-summit')
  })

  it('percent-encode Arabic addresses', async () => {
    const { items } = await everything()
    const arabic = encodeURI('/ar/فعاليات/القمة-الرابعة')
    expect(items.map(({ url }) => url)).toContain(`http://localhost:3000${arabic}`)
  })

  it('hold nothing that is not on line', async () => {
    const { index, texts } = await everything()
    const all = index.text + texts.join('')
    expect(all.toUpperCase()).not.toContain(SECRET)
    expect(all).not.toContain('/es/eventos/fourth')
  })

  it('lose an address the moment it is withdrawn, also from its other languages', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Two languages', _status: 'published' },
    })
    await payload.update({
      collection: 'topics',
      id,
      locale: 'fr',
      data: { name: 'Deux langues', slug: 'deux-langues', _status: 'published' },
    })
    expect((await everything()).texts.join('')).toContain('deux-langues')
    await withdraw(payload, 'topics', id, 'fr')
    expect((await everything()).texts.join('')).not.toContain('deux-langues')
  })

  it.each(['users-1.xml', 'events-0.xml', 'events.xml', 'redirects-1.xml', 'nothing'])(
    'are not to be had as %s',
    async (name) => {
      const { body } = await api.get(`/api/sitemaps/${name}`).expect(404)
      expect(body).toMatchObject({ code: 'nothingByThatName', status: 404 })
      expect(body.detail).toContain('events-1.xml')
    },
  )

  it('are told apart by their tags', async () => {
    const { headers } = await api.get('/api/sitemaps/events-1.xml').expect(200)
    expect(headers['last-modified']).toBeDefined()
    const again = await api
      .get('/api/sitemaps/events-1.xml')
      .set('If-None-Match', headers.etag ?? '')
    expect(again.status).toBe(304)
  })
})

/** By xmllint, and nothing fetched from elsewhere. */
const faultsIn = (text: string): string => {
  const schema = path.join(import.meta.dirname, 'sitemap.xsd')
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], {
    input: text,
    encoding: 'utf8',
  })
  return status === 0 ? '' : stderr
}
