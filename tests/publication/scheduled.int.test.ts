import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'

let payload: Payload
let editor: number

beforeAll(async () => {
  payload = await bootPayload()
  editor = await account('editor')
})

describe('what somebody scheduled', () => {
  it('publishes the one language that was chosen', async () => {
    const id = await topic('Water', { en: 'draft', fr: 'draft' })
    await runs({ type: 'publish', locale: 'fr', doc: id })
    expect(await statusOf(id)).toMatchObject({ en: 'draft', fr: 'published' })
  })

  it('publishes every language when none was chosen', async () => {
    const id = await topic('Air', { en: 'draft', fr: 'draft', es: 'draft', ar: 'draft' })
    await runs({ type: 'publish', doc: id })
    expect(await statusOf(id)).toEqual({
      en: 'published',
      fr: 'published',
      es: 'published',
      ar: 'published',
    })
  })

  it('publishes nothing where one of the languages may not go on line', async () => {
    const id = await topic('Earth', { en: 'draft', fr: 'draft' })
    const job = await fails({ type: 'publish', doc: id })
    expect(await statusOf(id)).toMatchObject({ en: 'draft', fr: 'draft' })
    expect(job).toMatchObject({ hasError: true })
  })

  it('takes one language off line and leaves the others', async () => {
    const id = await topic('Fire', { en: 'published', fr: 'published' })
    await runs({ type: 'unpublish', locale: 'fr', doc: id })
    expect(await statusOf(id)).toMatchObject({ en: 'published', fr: 'draft' })
  })

  it('takes every language off line when none was chosen', async () => {
    const id = await topic('Ether', { en: 'published', fr: 'published' })
    await runs({ type: 'unpublish', doc: id })
    expect(await statusOf(id)).toMatchObject({ en: 'draft', fr: 'draft' })
    const found = await payload.find({
      collection: 'topics',
      locale: 'fr',
      overrideAccess: false,
      where: { id: { equals: id } },
    })
    expect(found.docs).toEqual([])
  })

  it('does not happen in the name of somebody who may no longer publish', async () => {
    const id = await topic('Salt', { en: 'draft' })
    const dismissed = await account('dismissed')
    await payload.update({ collection: 'users', id: dismissed, data: { active: false } })
    await fails({ type: 'publish', locale: 'en', doc: id, user: dismissed })
    expect(await statusOf(id)).toMatchObject({ en: 'draft' })
  })

  it('does not happen in a language that there is no more', async () => {
    const id = await topic('Smoke', { en: 'draft' })
    await fails({ type: 'publish', locale: 'tlh', doc: id })
    expect(await statusOf(id)).toMatchObject({ en: 'draft' })
  })

  it('publishes a global in the one language that was chosen', async () => {
    await payload.updateGlobal({
      slug: 'site-settings',
      locale: 'fr',
      draft: true,
      data: { siteName: 'Le réseau', _status: 'draft' } as never,
    })
    await runs({ type: 'publish', locale: 'fr', global: 'site-settings' })
    const { _status } = await payload.findGlobal({ slug: 'site-settings', locale: 'all' })
    expect(_status).toMatchObject({ fr: 'published' })
    expect((_status as unknown as Status).en).not.toBe('published')
  })
})

type Status = Record<string, string>
type Schedule = {
  type: 'publish' | 'unpublish'
  locale?: string
  doc?: number
  global?: string
  user?: number
}

const account = async (name: string): Promise<number> => {
  const { id } = await payload.create({
    collection: 'users',
    data: {
      email: `${name}@example.org`,
      password: 'a long enough passphrase',
      name,
      roles: ['editor'],
      active: true,
    },
  })
  return id
}

const topic = async (name: string, { en, ...others }: Status): Promise<number> => {
  const write = (status = 'draft') => ({ name, slug: name.toLowerCase(), _status: status }) as never
  const { id } = await payload.create({
    collection: 'topics',
    locale: 'en',
    draft: en !== 'published',
    data: write(en),
  })
  for (const [locale, status] of Object.entries(others)) {
    await payload.update({
      collection: 'topics',
      id,
      locale: locale as 'fr',
      draft: status !== 'published',
      data: write(status),
    })
  }
  return id
}

/** Queues what the panel queues, and lets it happen now. */
const happens = async ({ doc, user = editor, ...schedule }: Schedule) => {
  const { id } = await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      ...schedule,
      ...(doc && { doc: { relationTo: 'topics', value: String(doc) } }),
      user: { relationTo: 'users', value: user },
    },
  } as never)
  await payload.jobs.runByID({ id, silent: true })
  // A job that went well is deleted.
  return payload.find({ collection: 'payload-jobs', where: { id: { equals: id } } })
}

const runs = async (schedule: Schedule): Promise<void> => {
  expect((await happens(schedule)).docs).toEqual([])
}

const fails = async (schedule: Schedule): Promise<unknown> => {
  const { docs } = await happens(schedule)
  expect(docs).toHaveLength(1)
  return docs[0]
}

const statusOf = async (id: number): Promise<unknown> => {
  const found = await payload.findByID({ collection: 'topics', id, locale: 'all', draft: true })
  return found._status
}
