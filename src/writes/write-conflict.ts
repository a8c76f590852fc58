import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { say } from '@/messages/say'
import { ownRequest } from '@/platform/own-request'

import type { Conflict } from './core/merge'
import type { Revision } from './revision-field'
import type { WrittenThing } from './written-thing'

/** One field of a refused write. Rows are named by their ids: `parts.65f0c1.label`. */
type ConflictingField = { path: string; yours: unknown; theirs: unknown; theirsBy: string | null }

/**
 * 409: the write would overwrite what its writer has not seen. `data` (REST: `errors[0].data`,
 * GraphQL: `errors[0].extensions.data`) gives both texts of each field, so that nothing typed is
 * lost.
 */
export class WriteConflict extends APIError<{
  collection?: string
  global?: string
  id?: number | string
  locale?: string
  conflicts: ConflictingField[]
}> {
  override name = 'WriteConflict'
}

export const writeConflict = async (
  thing: WrittenThing,
  conflicts: readonly Conflict[],
  stored: Revision,
  { req, locale }: { req: PayloadRequest; locale?: string },
): Promise<WriteConflict> => {
  const names = {
    shared: await nameOf(stored.sharedBy, req),
    locale: await nameOf(stored.localeBy, req),
  }
  const fields = conflicts.map(({ path, part, yours, theirs }) => ({
    path,
    yours: yours ?? null,
    theirs: theirs ?? null,
    theirsBy: names[part] ?? null,
  }))
  const who = new Set(conflicts.map(({ part }) => names[part] ?? say(req, 'somebodyElse')))
  return new WriteConflict(
    say(req, 'writeConflict', {
      who: [...who].join(', '),
      fields: conflicts.map(({ path }) => path).join(', '),
    }),
    409,
    {
      collection: thing.collection?.slug,
      global: thing.global?.slug,
      id: thing.id,
      locale,
      conflicts: fields,
    },
  )
}

const nameOf = async (writer: unknown, req: PayloadRequest): Promise<string | undefined> => {
  const [collection, id] = typeof writer === 'string' ? writer.split(':') : []
  if (!collection || !id || !(collection in req.payload.collections)) return undefined
  const user = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req: ownRequest(req),
  })
  const { name, email } = (user ?? {}) as { name?: string; email?: string }
  return name ?? email
}
