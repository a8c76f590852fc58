import type { CollectionConfig, GlobalConfig } from 'payload'

import { ownRequest } from '@/platform/own-request'
import { settleGlobalMove, settleMove } from './moves'
import { checkPublication } from './publishing'

type Values = Record<string, unknown>

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/**
 * Refuses a document that goes on line while something that publication requires is missing. What
 * comes back from the trash was on line before.
 */
export const checkDocument: NonNullable<Hooks['beforeChange']>[number] = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  const id: number | string | undefined = originalDoc?.id
  if (await settleMove(req, collection.slug, id)) return data
  await checkPublication({
    req,
    slug: collection.slug,
    id,
    fields: collection.flattenedFields,
    data,
    readIn: async (locale) =>
      id === undefined
        ? {}
        : ((await req.payload.findByID({
            collection: collection.slug as 'users',
            id,
            locale,
            draft: true,
            depth: 0,
            fallbackLocale: false,
            overrideAccess: true,
            trash: true,
            req: ownRequest(req),
          })) as unknown as Values),
  })
  return data
}

/** The same for a global. */
export const checkGlobal: NonNullable<GlobalHooks['beforeChange']>[number] = async (hook) => {
  const { data, global, req } = hook
  if (await settleGlobalMove(req, global.slug)) return data
  await checkPublication({
    req,
    slug: global.slug,
    fields: global.flattenedFields,
    data,
    readIn: async (locale) =>
      (await req.payload.findGlobal({
        slug: global.slug as never,
        locale,
        draft: true,
        depth: 0,
        fallbackLocale: false,
        overrideAccess: true,
        req: ownRequest(req),
      })) as unknown as Values,
  })
  return data
}
