import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf, stored } from './network'

const payload = await bootPayload()
const make = network(payload)

const page = async (title: string, parent?: number) =>
  (await make.of('pages', { title, ...(parent && { parent }) })).id
const publish = (id: number, data: object, locale = 'en') =>
  payload.update({
    collection: 'pages',
    id,
    locale: locale as 'en',
    data: { _status: 'published', ...data },
  })
const path = async (id: number, locale: string, options: object = {}) =>
  (await payload.findByID({ collection: 'pages', id, locale: locale as 'en', ...options })).path
const redirectsTo = async (id: number) => {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { 'to.value': { equals: id } },
    depth: 0,
  })
  return docs.map(({ from, locale }) => `${locale} ${from}`).sort()
}

describe('the address of a page below others', () => {
  it('leads through their slugs in each language, read alone or together', async () => {
    const top = await page('Network')
    const child = await page('Approach', top)
    await publish(top, { title: 'Réseau' }, 'fr')
    await publish(child, { title: 'Approche' }, 'fr')
    expect(await path(child, 'fr')).toBe('/fr/reseau/approche')
    expect(await path(child, 'all')).toEqual({
      en: '/network/approach',
      fr: '/fr/reseau/approche',
    })
  })

  it('is none, and not a shorter one, where a page above has none in that language', async () => {
    const top = await page('Untranslated')
    const child = await page('Below untranslated', top)
    await publish(child, { title: 'Dessous' }, 'fr')
    expect((await path(child, 'fr')) ?? null).toBeNull()
    expect(await path(child, 'all')).toEqual({ en: '/untranslated/below-untranslated' })
  })

  it('tells readers nothing of a page above that is not on line in their language', async () => {
    const top = await page('Hidden above')
    const child = await page('Shown below', top)
    await payload.update({
      collection: 'pages',
      id: top,
      locale: 'fr',
      draft: true,
      data: { title: 'Secret' },
    })
    await publish(child, { title: 'Visible' }, 'fr')
    expect((await path(child, 'fr', { overrideAccess: false })) ?? null).toBeNull()
    expect(await path(child, 'en', { overrideAccess: false })).toBe('/hidden-above/shown-below')
  })

  it('is none for readers below a page in the trash, until that is restored', async () => {
    const top = await page('Thrown away')
    const put = (deletedAt: string | null) =>
      payload.update({ collection: 'pages', id: top, data: { deletedAt }, trash: true })
    await put(new Date().toISOString())
    const child = await page('Left behind', top)
    expect((await path(child, 'en', { overrideAccess: false })) ?? null).toBeNull()
    expect(await path(child, 'en')).toBe('/thrown-away/left-behind')
    expect(await redirectsTo(child)).toEqual([])
    await put(null)
    expect(await path(child, 'en', { overrideAccess: false })).toBe('/thrown-away/left-behind')
  })
})

describe('a page that moves', () => {
  it('leaves redirects from its whole old address and from those of all pages below it', async () => {
    const top = await page('Old top')
    const middle = await page('Middle', top)
    const leaf = await page('Leaf', middle)
    for (const [id, title] of [
      [top, 'Haut'],
      [middle, 'Milieu'],
      [leaf, 'Feuille'],
    ] as const) {
      await publish(id, { title }, 'fr')
    }
    await publish(top, { slug: 'new-top' })
    expect(await redirectsTo(top)).toEqual(['en /old-top'])
    expect(await redirectsTo(middle)).toEqual(['en /old-top/middle'])
    expect(await redirectsTo(leaf)).toEqual(['en /old-top/middle/leaf'])

    await publish(middle, { parent: null })
    expect(await redirectsTo(leaf)).toEqual([
      'en /new-top/middle/leaf',
      'en /old-top/middle/leaf',
      'fr /fr/haut/milieu/feuille',
    ])
    expect(await path(leaf, 'fr')).toBe('/fr/milieu/feuille')
  })

  it('back again is not redirected away from where it is', async () => {
    const top = await page('Here')
    const child = await page('Goer', top)
    await publish(child, { parent: null })
    await publish(child, { parent: top })
    expect(await path(child, 'en')).toBe('/here/goer')
    expect(await redirectsTo(child)).toEqual(['en /goer'])
  })

  it('only in a draft leaves none', async () => {
    const top = await page('Stays')
    const child = await page('Stays below', top)
    await payload.update({
      collection: 'pages',
      id: child,
      locale: 'en',
      draft: true,
      data: { parent: null },
    })
    expect(await redirectsTo(child)).toEqual([])
  })
})

describe.each([
  ['pages', 'title'],
  ['partners', 'name'],
] as const)('the parents of %s', (collection, name) => {
  const draft = async (title: string, parent?: number) =>
    (await make.of(collection, { [name]: title, parent, _status: 'draft' })).id
  const setParent = (id: number, parent: number, options: object) =>
    payload.update({ collection, id, locale: 'en', data: { parent }, ...options } as never)

  it.each([
    ['on line', {}],
    ['in drafts alone', { draft: true }],
  ])('make no circle %s, and nothing is written', async (_, options) => {
    const first = await draft(`${collection} first`)
    const second = await draft(`${collection} second`)
    const third = await draft(`${collection} third`)
    await setParent(second, first, options)
    await setParent(third, second, options)
    const before = await stored(payload, collection)
    for (const id of [third, first]) {
      expect(await refusalOf(setParent(id, third, options))).toMatch(
        /^parent: .*[Cc]hoose another parent/,
      )
    }
    expect(await stored(payload, collection)).toEqual(before)
  })

  it('make no circle through one in the trash', async () => {
    const above = await draft(`${collection} above`)
    const below = await draft(`${collection} below`, above)
    await setParent(below, above, {})
    const deletedAt = new Date().toISOString()
    await payload.update({ collection, id: below, data: { deletedAt } })
    const before = await stored(payload, collection)
    expect(await refusalOf(setParent(above, below, {}))).toMatch(
      /^parent: .*[Cc]hoose another parent/,
    )
    expect(await stored(payload, collection)).toEqual(before)
  })
})
