import { describe, expect, it } from 'vitest'

import { bootWrites, rounds } from './setup'

const { payload, api } = await bootWrites()
const LOCALES = ['en', 'fr', 'es'] as const
const ROUNDS = rounds(200)

const doors = {
  'REST, published': (id: number, locale: string, title: string) =>
    api
      .patch(`/api/posts/${id}?locale=${locale}`)
      .send({ title, _status: 'published' })
      .expect(200),
  'REST, draft': (id: number, locale: string, title: string) =>
    api.patch(`/api/posts/${id}?locale=${locale}&draft=true`).send({ title }).expect(200),
  'REST, autosave': (id: number, locale: string, title: string) =>
    api
      .patch(`/api/posts/${id}?locale=${locale}&draft=true&autosave=true`)
      .send({ title })
      .expect(200),
  GraphQL: async (id: number, locale: string, title: string) => {
    const { body } = await api.post('/api/graphql').send({
      query: `mutation { updatePost(id: ${id}, locale: ${locale}, draft: true, data: {title: "${title}"}) { id } }`,
    })
    expect(body.errors).toBeUndefined()
  },
  'Local API': (id: number, locale: string, title: string) =>
    payload.update({ collection: 'posts', id, locale: locale as 'en', data: { title } }),
}

describe('three locales of one document saved at once', () => {
  it.each(Object.entries(doors))(
    'are all kept (%s)',
    async (_, save) => {
      const { id } = await payload.create({ collection: 'posts', data: { title: 'start' } })
      for (let round = 0; round < ROUNDS; round += 1) {
        await Promise.all(LOCALES.map((locale) => save(id, locale, `${locale} ${round}`)))
        const { title } = await payload.findByID({
          collection: 'posts',
          id,
          locale: 'all',
          draft: true,
        })
        expect(title).toEqual({ en: `en ${round}`, fr: `fr ${round}`, es: `es ${round}` })
      }
    },
    600_000,
  )
})
