import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'

import { isLocale, type Locale, SOURCE_LOCALE } from '@/content/locales'
import { ownRequest } from '@/platform/own-request'
import { settleGlobalMove, settleMove } from './moves/settle'
import { checkPublication } from './publishing'

type Values = Record<string, unknown>

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/**
 * Refuses a document that goes on line while something that publication requires is missing. A move
 * brings nothing on line that was not there before.
 */
export const checkDocument: NonNullable<Hooks['beforeChange']>[number] = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  const id: number | string | undefined = originalDoc?.id
  const readIn = async (locale: Locale, draft: boolean): Promise<Values> =>
    id === undefined
      ? {}
      : ((await req.payload.findByID({
          ...asOurselves(locale, draft, req),
          collection: collection.slug as 'users',
          id,
          trash: true,
        })) as unknown as Values)
  const move = await settleMove(req, collection.slug, id, data._status)
  if (move) return move === 'offLine' ? offLine(req, readIn) : data
  await checkPublication({
    ...{ req, slug: collection.slug, id, fields: collection.flattenedFields, data },
    readIn: (locale) => readIn(locale, true),
  })
  return data
}

/** The same for a global. */
export const checkGlobal: NonNullable<GlobalHooks['beforeChange']>[number] = async (hook) => {
  const { data, global, req } = hook
  const readIn = async (locale: Locale, draft: boolean): Promise<Values> =>
    (await req.payload.findGlobal({
      ...asOurselves(locale, draft, req),
      slug: global.slug as never,
    })) as unknown as Values
  const move = await settleGlobalMove(req, global.slug, data._status)
  if (move) return offLine(req, readIn)
  await checkPublication({
    ...{ req, slug: global.slug, fields: global.flattenedFields, data },
    readIn: (locale) => readIn(locale, true),
  })
  return data
}

/**
 * What goes off line is what is on line: a draft beside it that lacks something must not keep it
 * there. Payload validates what this returns.
 */
const offLine = async (
  { locale }: PayloadRequest,
  readIn: (locale: Locale, draft: boolean) => Promise<Values>,
): Promise<Values> => ({
  ...(await readIn(isLocale(locale) ? locale : SOURCE_LOCALE, false)),
  _status: 'draft',
})

const asOurselves = (locale: Locale, draft: boolean, req: PayloadRequest) => ({
  ...{ locale, draft, depth: 0, fallbackLocale: false as const, overrideAccess: true },
  req: ownRequest(req),
})
