import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'

const { payload, api } = await bootHttp()

const PASSWORD = 'correct horse battery staple'
let headers: { Authorization: string }

beforeAll(async () => {
  const account = { email: 'translator@example.org', password: PASSWORD }
  await payload.create({
    collection: 'users',
    data: {
      ...account,
      name: 'Tariq',
      roles: ['translator'],
      active: true,
      languages: [{ locale: 'fr', translate: true, review: false, release: false }],
    },
  })
  const { body } = await api.post('/api/users/login').send(account).expect(200)
  headers = { Authorization: `JWT ${body.token}` }
})

const read = async (id: number) => {
  const { body } = await api
    .get(`/api/events/${id}?locale=fr&draft=true&depth=0`)
    .set(headers)
    .expect(200)
  return body as Record<string, unknown>
}

const create = () =>
  payload.create({
    collection: 'events',
    locale: 'en',
    draft: true,
    data: { title: 'Forum', kind: 'workshop', mode: 'online', url: 'https://example.org' } as never,
  })

const post = (id: number, form: object) =>
  api.patch(`/api/events/${id}?locale=fr&draft=true`).set(headers).send(form)

describe('the form of a translator', () => {
  it('is kept when an editor changed a shared value while it was open, and so is that', async () => {
    const { id } = await create()
    const form = await read(id)
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      draft: true,
      data: { mode: 'hybrid' },
    })
    await post(id, { ...form, title: 'Le forum' }).expect(200)
    expect(await read(id)).toMatchObject({ title: 'Le forum', mode: 'hybrid' })
  })

  it('is refused when the translator changed a shared value, and nothing is written', async () => {
    const { id } = await create()
    const form = await read(id)
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      draft: true,
      data: { mode: 'hybrid' },
    })
    await post(id, { ...form, title: 'Le forum', kind: 'conference' }).expect(403)
    expect(await read(id)).toMatchObject({ kind: 'workshop', mode: 'hybrid' })
    expect((await read(id)).title ?? null).toBeNull()
  })
})
