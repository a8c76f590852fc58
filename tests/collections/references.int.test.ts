import { describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf, richText } from './network'

const payload = await bootPayload()
const make = network(payload)

const remove = (collection: 'partners' | 'people' | 'events', id: number) =>
  refusalOf(payload.delete({ collection, id }))

const linkTo = (relationTo: string, value: number) => ({
  root: {
    ...richText('').root,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'internal', doc: { relationTo, value } },
            children: [{ type: 'text', text: 'there', version: 1 }],
          },
        ],
      },
    ],
  },
})

describe('a document that others point to', () => {
  it.each([
    [
      'a link in a text',
      async (id: number) => {
        await make.of('articles', { title: 'Links', body: linkTo('partners', id) })
        return 'News: Links'
      },
    ],
    [
      'a link in a translation',
      async (id: number) => {
        const article = await make.of('articles', { title: 'Translated' })
        await payload.update({
          collection: 'articles',
          id: article.id,
          locale: 'fr',
          data: { title: 'Traduit', body: linkTo('partners', id) as never },
        })
        return 'News: Translated'
      },
    ],
    [
      'a draft',
      async (id: number) => {
        const article = await make.of('articles', { title: 'Drafted' })
        await payload.update({
          collection: 'articles',
          id: article.id,
          locale: 'en',
          draft: true,
          data: { about: [id] },
        })
        return 'News: Drafted'
      },
    ],
    [
      'a row',
      async (id: number) => {
        await make.of('resources', { title: 'Rows', partners: [{ partner: id, role: 'funder' }] })
        return 'Resources: Rows'
      },
    ],
    [
      'a menu',
      async (id: number) => {
        await payload.updateGlobal({
          slug: 'navigation',
          locale: 'en',
          data: {
            header: [
              { label: 'Partner', link: { reference: { relationTo: 'partners', value: id } } },
            ],
          } as never,
        })
        return 'Navigation'
      },
    ],
  ])('through %s is not deleted, and the refusal says so', async (_, use) => {
    const { id } = await make.of('partners')
    const user = await use(id)
    expect(await remove('partners', id)).toBe(
      `This cannot be deleted while others refer to it: ${user}. Remove it there first.`,
    )
    await payload.findByID({ collection: 'partners', id })
  })

  it('from a block inside a text is not deleted; one of another kind with its number is', async () => {
    const person = await make.of('people')
    const quote = { blockType: 'quote', text: 'So it is', person: person.id }
    await make.of('articles', { title: 'Quotes', body: richText('x', quote) })
    const unrelated = await make.of('partners')
    expect(await remove('people', person.id)).toMatch(/News: Quotes/)
    expect(await remove('partners', unrelated.id)).toBe('accepted')
  })

  it('is told of as often as there are users, in English or another language', async () => {
    const { id } = await make.of('partners')
    for (let count = 0; count < 7; count += 1) {
      await make.of('articles', { about: [id], partners: [id] })
    }
    expect(await remove('partners', id)).toMatch(/(News: Title [a-j]+; ){5}and 2 more/)
  })

  it('points to itself without being in its own way', async () => {
    const { id } = await make.of('partners')
    await payload.update({
      collection: 'partners',
      id,
      locale: 'en',
      data: { boilerplate: linkTo('partners', id) as never },
    })
    expect(await remove('partners', id)).toBe('accepted')
  })
})
