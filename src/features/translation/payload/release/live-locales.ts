import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { GLOBALS, type Place } from '../store/place'

/** The locales that readers get a document in; none where it is in the trash. */
export const liveLocales = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<ReadonlySet<string>> => {
  const asked = { locale: 'all', select: { _status: true, deletedAt: true }, req } as const
  // As the database has it: what an operation answers is for who asks.
  const found =
    collection === GLOBALS
      ? await req.payload.db.findGlobal({ ...asked, slug: id as GlobalSlug })
      : await req.payload.db.findOne({
          ...asked,
          collection: collection as CollectionSlug,
          where: { id: { equals: id } },
        })
  const { _status: status, deletedAt } = (found ?? {}) as Standing
  if (deletedAt || typeof status !== 'object' || status === null) return new Set()
  return new Set(LOCALE_CODES.filter((locale) => status[locale] === 'published'))
}

type Standing = { _status?: Partial<Record<string, string>> | null; deletedAt?: unknown }
