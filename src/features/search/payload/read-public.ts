import type { CollectionSlug, PayloadRequest } from 'payload'

import { visitorRequest } from '@/platform/own-request'

import { type Entry, entriesOf } from '../core/entry'
import { schemaOf } from './collections'

/**
 * What anonymous readers see of these documents, in each locale in which they see it: the read is
 * theirs, through the access rules and the publication of every collection, so that what those
 * withhold the index cannot have. A document that they do not see has no entries.
 */
export const readPublic = async (
  req: PayloadRequest,
  {
    collection,
    ids,
    slugs,
  }: { collection: string; ids: readonly number[]; slugs: readonly string[] },
): Promise<Map<number, Entry[]>> => {
  const schema = schemaOf(req.payload, collection, slugs)
  const names = [
    ...schema.fields.map(({ name }) => name),
    ...['_status', 'path', 'slug'],
    ...(schema.dateField === undefined ? [] : [schema.dateField]),
    ...(schema.hasKind ? ['kind'] : []),
  ]
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    select: Object.fromEntries(names.map((name) => [name, true])),
    locale: 'all',
    ...{ depth: 0, draft: false, fallbackLocale: false as const },
    ...{ limit: ids.length, pagination: false, overrideAccess: false },
    req: visitorRequest(req),
  })
  const entries = new Map<number, Entry[]>(ids.map((id) => [id, []]))
  for (const document of docs as unknown as ({ id: number } & Record<string, unknown>)[]) {
    entries.set(document.id, entriesOf(document, schema))
  }
  return entries
}
