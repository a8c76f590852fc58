import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type Field,
  type PayloadRequest,
} from 'payload'

import { isLocale, SOURCE_LOCALE } from '@/content/locales'
import { say } from '@/messages/say'
import { type Referrer, referrersOf } from '@/platform/references'
import { TEXT_BLOCKS } from '@/rich-text/blocks'

/** So many users are named in the refusal; of more it says how many there are. */
const NAMED = 5

/**
 * Refuses to delete, or to put into the trash, a document that others point to, and says which:
 * 409 instead of dangling ids. Relationships, globals, links and blocks inside texts all count,
 * on line or in the latest draft, and so does what lies in the trash, from where it may return.
 */
export const refuseDeleteInUse = {
  forGood: (async ({ collection, id, req }) => {
    await refuse(collection.slug, Number(id), req)
  }) as CollectionBeforeDeleteHook,

  toTrash: (async ({ collection, data, originalDoc, req }) => {
    const document = originalDoc as { id: number; deletedAt?: string | null } | undefined
    if (document && data.deletedAt && !document.deletedAt) {
      await refuse(collection.slug, document.id, req)
    }
    return data
  }) as CollectionBeforeChangeHook,
}

const refuse = async (slug: string, id: number, req: PayloadRequest) => {
  const referrers = await referrersOf({ slug, id, inBlocks: inBlocks(slug, TEXT_BLOCKS) }, req)
  const users = referrers.filter((user) => user.slug !== slug || user.id !== id)
  if (users.length === 0) return
  const names: string[] = []
  // One after the other: they share the connection of the transaction.
  for (const user of users.slice(0, NAMED)) names.push(await nameOf(user, req))
  const message = say(req, users.length > NAMED ? 'inUseByMany' : 'inUse', {
    users: names.join('; '),
    more: users.length - NAMED,
  })
  throw new APIError(message, 409, undefined, true)
}

/** The fields of text blocks that point to documents of this collection and of no other. */
const inBlocks = (slug: string, blocks: typeof TEXT_BLOCKS) =>
  blocks.flatMap((block) =>
    relationsIn(block.fields)
      .filter((field) => field.relationTo === slug)
      .map((field) => ({ block: block.slug, field: field.name })),
  )

const relationsIn = (fields: readonly Field[]): { name: string; relationTo: unknown }[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') return [field]
    return 'fields' in field ? relationsIn(field.fields) : []
  })

/** "Collection: title", both in the reader's language where we have them in it. */
const nameOf = async ({ slug, id, isGlobal }: Referrer, req: PayloadRequest): Promise<string> => {
  const { payload } = req
  if (isGlobal) {
    const global = payload.config.globals.find((it) => it.slug === slug)
    return wordIn(global?.label, req) ?? slug
  }
  const { config } = payload.collections[slug as CollectionSlug]
  const found = await payload.findByID({
    collection: slug as CollectionSlug,
    id,
    draft: Boolean(config.versions?.drafts),
    trash: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  // The title field differs by collection, so the document is read as a record here.
  const name = (found as Record<string, unknown> | null)?.[config.admin.useAsTitle ?? 'id']
  const title = typeof name === 'string' && name !== '' ? name : `#${id}`
  return `${wordIn(config.labels.plural, req) ?? slug}: ${title}`
}

const wordIn = (words: unknown, req: PayloadRequest): string | undefined => {
  if (typeof words === 'string') return words
  if (typeof words !== 'object' || words === null) return undefined
  const { language } = req.i18n
  return (words as Record<string, string>)[isLocale(language) ? language : SOURCE_LOCALE]
}
