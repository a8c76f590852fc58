import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload'

import { say } from '@/messages/say'

/** So many users are named in the refusal; of more it says how many there are. */
const NAMED = 5

/** A field through which one document points to another, as a query path. */
type Reference = { path: string; polymorphic: boolean }

/**
 * Refuses to delete, or to put into the trash, a document that others point to, and says which:
 * 409 instead of dangling ids. It reads the relationships off the configuration (in groups,
 * arrays and blocks alike), so that a new field is guarded from the day it exists. A reader's
 * draft counts as a user; links inside rich text do not, they become plain text.
 */
export const refuseDeleteInUse = {
  forGood: (async ({ collection, id, req }) => {
    await refuse(collection.slug as CollectionSlug, id, req)
  }) as CollectionBeforeDeleteHook,

  toTrash: (async ({ collection, data, originalDoc, req }) => {
    const document = originalDoc as { id: number; deletedAt?: string | null } | undefined
    if (document && data.deletedAt && !document.deletedAt) {
      await refuse(collection.slug as CollectionSlug, document.id, req)
    }
    return data
  }) as CollectionBeforeChangeHook,
}

const refuse = async (slug: CollectionSlug, id: number | string, req: PayloadRequest) => {
  const users = await usersOf(slug, id, req)
  if (users.length === 0) return
  const named = users.slice(0, NAMED).join('; ')
  const message = say(req, users.length > NAMED ? 'inUseByMany' : 'inUse', {
    users: named,
    more: users.length - NAMED,
  })
  throw new APIError(message, 409, undefined, true)
}

/** The documents that point to this one, as "collection: title". */
export const usersOf = async (
  slug: CollectionSlug,
  id: number | string,
  req: PayloadRequest,
): Promise<string[]> => {
  const users = new Map<string, string>()
  for (const { config } of Object.values(req.payload.collections)) {
    if (isInternal(config.slug)) continue
    // One question per field: two paths into blocks in one query ask for the same alias twice.
    for (const reference of referencesTo(slug, config.flattenedFields)) {
      for (const draft of config.versions?.drafts ? [false, true] : [false]) {
        const { docs } = await req.payload.find({
          collection: config.slug as CollectionSlug,
          where: pointsTo(reference, slug, id),
          draft,
          trash: true,
          depth: 0,
          limit: 50,
          pagination: false,
          req,
        })
        // The title field differs by collection, so documents are read as records here.
        for (const user of docs as unknown as Record<string, unknown>[]) {
          if (config.slug === slug && user.id === id) continue
          const name = nameOf(config.slug, user, config.admin.useAsTitle ?? 'id')
          users.set(`${config.slug} ${String(user.id)}`, name)
        }
      }
    }
  }
  return [...users.values()]
}

const nameOf = (collection: string, user: Record<string, unknown>, title: string) => {
  const name = user[title]
  return `${collection}: ${typeof name === 'string' && name !== '' ? name : `#${String(user.id)}`}`
}

/** Payload's own bookkeeping (locks, preferences, jobs) points to documents but does not use them. */
const isInternal = (slug: string) => slug.startsWith('payload-')

const pointsTo = ({ path, polymorphic }: Reference, slug: string, id: number | string): Where => ({
  [path]: { equals: polymorphic ? { relationTo: slug, value: id } : id },
})

const referencesTo = (slug: string, fields: readonly FlattenedField[], prefix = ''): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const path = prefix + field.name
    if ('virtual' in field && field.virtual) return []
    switch (field.type) {
      case 'relationship':
      case 'upload': {
        const targets: readonly string[] = [field.relationTo].flat()
        const polymorphic = Array.isArray(field.relationTo)
        return targets.includes(slug) ? [{ path, polymorphic }] : []
      }
      case 'array':
      case 'group':
      case 'tab':
        return referencesTo(slug, field.flattenedFields, `${path}.`)
      case 'blocks':
        return field.blocks.flatMap((block) =>
          referencesTo(slug, block.flattenedFields, `${path}.`),
        )
      default:
        return []
    }
  })
