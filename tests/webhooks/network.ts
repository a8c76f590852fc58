import { randomUUID } from 'node:crypto'

import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { afterAll } from 'vitest'

import { bootHttp } from '../setup/http'
import { startReceiver } from './receiver'

export const EVERY_EVENT = [
  'document.published',
  'document.unpublished',
  'document.changed',
  'document.deleted',
] as const

type Words = { name?: string; description?: string; slug?: string; parent?: number }

/** The whole product, and a receiver that it may call. */
export const bootWebhooks = async () => {
  const receiver = await startReceiver()
  process.env.WEBHOOK_PRIVATE_HOSTS = receiver.host
  const { payload, api } = await bootHttp()
  afterAll(receiver.close)
  return { payload, api, receiver, ...writersOf(payload), ...runnerOf(payload) }
}

/** Makes a webhook; the answer tells its secret. */
export const makeWebhook = async (
  payload: Payload,
  data: { url: string } & Partial<RequiredDataFromCollectionSlug<'webhooks'>>,
) => {
  const made = await payload.create({
    collection: 'webhooks',
    data: { events: [...EVERY_EVENT], ...data },
  })
  return made as typeof made & { secret: string }
}

const writersOf = (payload: Payload) => {
  const write = async (id: number, locale: string, data: object, draft = false) => {
    await payload.update({
      collection: 'topics',
      id,
      locale: locale as 'fr',
      draft,
      data: data as never,
    })
  }
  return {
    /** A topic, on line in these languages. */
    topic: async (...locales: string[]): Promise<number> => {
      const slug = `t-${randomUUID()}`
      const { id } = await payload.create({
        collection: 'topics',
        locale: 'en',
        draft: true,
        data: { name: 'Water', slug } as never,
      })
      for (const locale of locales) {
        await write(id, locale, { name: `Water ${locale}`, slug, _status: 'published' })
      }
      return id
    },
    saveDraft: (id: number, locale: string, words: Words) =>
      write(id, locale, { ...words, _status: 'draft' }, true),
    publish: (id: number, locale: string, words: Words = {}) =>
      write(id, locale, { ...words, _status: 'published' }),
    unpublish: (id: number, locale: string, words: Words = {}) =>
      write(id, locale, { ...words, _status: 'draft' }),
  }
}

const runnerOf = (payload: Payload) => ({
  /** What the job runner would do now. */
  runJobs: async () => {
    await payload.jobs.run({ limit: 100, silent: true })
  },
  deliveries: async () => {
    const { docs } = await payload.find({
      collection: 'webhook-deliveries',
      pagination: false,
      sort: 'id',
      depth: 0,
    })
    return docs
  },
})
