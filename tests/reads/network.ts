import { getPayload, type Payload } from 'payload'
import type supertest from 'supertest'
import { afterAll } from 'vitest'

import type { createApiHandler } from '@/server/api'

import { serveApi } from '../setup/http'
import { cloneDatabase } from '../setup/payload'
import { clonePushed } from '../setup/pushed-schema'
import { networkConfig } from './fixture'

/** Boots the small network on an empty database, with the real API in front of it. */
export const bootNetwork = async (
  options: Omit<Parameters<typeof networkConfig>[0], 'databaseUrl' | 'push'> = {},
): Promise<{
  payload: Payload
  api: ReturnType<typeof supertest>
  handle: ReturnType<typeof createApiHandler>
}> => {
  // Plugins may add to the schema.
  const push = Boolean(options.plugins)
  const databaseUrl = push
    ? await cloneDatabase('template1')
    : await clonePushed('schema_network', (url) => networkConfig({ databaseUrl: url }))
  const payload = await getPayload({ config: networkConfig({ databaseUrl, push, ...options }) })
  afterAll(() => payload.destroy())
  const { api, handle } = serveApi(payload.config)
  return { payload, api, handle }
}

type Data = Record<string, unknown>

/** Local API of a fixture, whose collections the generated types do not know. */
export const localApi = (payload: Payload) => ({
  create: async (collection: string, locale: string, data: Data, draft = false) =>
    (await payload.create({ collection, locale, data, draft } as never)) as unknown as {
      id: number
    },
  update: async (collection: string, id: number, locale: string, data: Data, more: Data = {}) =>
    (await payload.update({ collection, id, locale, data, ...more } as never)) as unknown as Data,
  read: async (collection: string, id: number, locale: string, draft = false) =>
    (await payload.findByID({
      collection,
      id,
      locale,
      draft,
      depth: 0,
    } as never)) as unknown as Data,
  updateGlobal: async (slug: string, locale: string, data: Data) =>
    (await payload.updateGlobal({ slug, locale, data } as never)) as unknown as Data,
})
