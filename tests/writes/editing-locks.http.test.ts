import { beforeAll, describe, expect, it } from 'vitest'

import { releaseAddress } from '@/panel/release-address'

import { bootWrites } from './setup'

const { payload, api } = await bootWrites()
const LOCKS = '/api/payload-locked-documents'
const people: Record<string, { id: number; headers: { Authorization: string } }> = {}

beforeAll(async () => {
  for (const name of ['Ana', 'Ben']) {
    const account = { email: `${name.toLowerCase()}@example.org`, password: 'a long password' }
    const { id } = await payload.create({ collection: 'users', data: { ...account, name } })
    const { body } = await api.post('/api/users/login').send(account).expect(200)
    people[name] = { id, headers: { Authorization: `JWT ${body.token}` } }
  }
})

const as = (name: string) => {
  const person = people[name]
  if (!person) throw new Error(`nobody is called ${name}`)
  return person
}

/** A post that somebody is writing in, as the panel marks it at the first key. */
const lockedBy = async (name: string): Promise<number> => {
  const { id, headers } = as(name)
  const { doc } = await api
    .post('/api/posts?locale=en&draft=true')
    .set(headers)
    .send({ title: 'Forum' })
    .expect(201)
    .then(({ body }) => body as { doc: { id: number } })
  await api
    .post(LOCKS)
    .set(headers)
    .send({
      document: { relationTo: 'posts', value: doc.id },
      user: { relationTo: 'users', value: id },
    })
    .expect(201)
  return doc.id
}

const holderOf = async (post: number): Promise<number | undefined> => {
  const { body } = await api
    .get(`${LOCKS}?depth=0&where[document.value][equals]=${post}`)
    .set(as('Ana').headers)
    .expect(200)
  return body.docs[0]?.user.value
}

const save = (post: number, query: string, name = 'Ana') =>
  api
    .patch(`/api/posts/${post}?locale=en&${query}`)
    .set(as(name).headers)
    .send({ place: `Lyon, by ${name}` })
    .expect(200)

const leave = (post: number, name: string) => {
  const { id, headers } = as(name)
  const thing = { relationTo: 'posts', value: post }
  return api.delete(releaseAddress('/api', thing, { relationTo: 'users', value: id })).set(headers)
}

describe('the lock of somebody who writes', () => {
  it('outlives an autosave', async () => {
    const post = await lockedBy('Ana')
    await save(post, 'draft=true&autosave=true')
    expect(await holderOf(post)).toBe(as('Ana').id)
  })

  it('outlives an autosave of somebody else', async () => {
    const post = await lockedBy('Ana')
    await save(post, 'draft=true&autosave=true', 'Ben')
    expect(await holderOf(post)).toBe(as('Ana').id)
  })

  it('refuses nobody who saves, and ends then', async () => {
    const post = await lockedBy('Ana')
    await save(post, 'draft=true', 'Ben')
    const { place } = await payload.findByID({ collection: 'posts', id: post, draft: true })
    expect(place).toBe('Lyon, by Ben')
    expect(await holderOf(post)).toBeUndefined()
  })

  it('keeps others from deleting the document', async () => {
    const post = await lockedBy('Ana')
    await api.delete(`/api/posts/${post}`).set(as('Ben').headers).expect(423)
    const { title } = await payload.findByID({ collection: 'posts', id: post, draft: true })
    expect(title).toBe('Forum')
    expect(await holderOf(post)).toBe(as('Ana').id)
  })

  it('outlives what is stored unasked by other doors', async () => {
    const post = await lockedBy('Ana')
    const data = { title: 'Forum' }
    await payload.update({ collection: 'posts', id: post, data, draft: true, autosave: true })
    expect(await holderOf(post)).toBe(as('Ana').id)
  })

  it.each(['draft=true', '', 'autosave=true'])('ends with a save (?%s)', async (query) => {
    const post = await lockedBy('Ana')
    await save(post, query)
    expect(await holderOf(post)).toBeUndefined()
  })

  it('ends when its holder leaves the document', async () => {
    const post = await lockedBy('Ana')
    await leave(post, 'Ana').expect(200)
    expect(await holderOf(post)).toBeUndefined()
  })

  it('stays when somebody leaves who no longer holds it', async () => {
    const post = await lockedBy('Ana')
    await leave(post, 'Ben').expect(200)
    expect(await holderOf(post)).toBe(as('Ana').id)
  })

  it('ends with its document', async () => {
    const post = await lockedBy('Ana')
    await api.delete(`/api/posts/${post}`).set(as('Ana').headers).expect(200)
    expect(await holderOf(post)).toBeUndefined()
  })
})
