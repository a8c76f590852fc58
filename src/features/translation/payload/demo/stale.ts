import type { CollectionSlug, PayloadRequest } from 'payload'

/** A source text as it was seeded, and what its author wrote later. */
export type DemoEdit = {
  /** A collection and the slug of one of its documents, or a global. */
  where: { collection: string; slug: string } | { global: string }
  field: string
  was: string
  becomes: string
}

type Document = Record<string, unknown> & { id: number | string }

/**
 * Edits a few sources as an author would, so that their translations are stale. A text that is no
 * longer as it was seeded is left alone. Returns how many were edited.
 */
export const editSources = async (
  req: PayloadRequest,
  edits: readonly DemoEdit[],
): Promise<number> => {
  let edited = 0
  for (const edit of edits) {
    if (await apply(req, edit)) edited += 1
  }
  return edited
}

const apply = async (
  { payload }: PayloadRequest,
  { where, field, was, becomes }: DemoEdit,
): Promise<boolean> => {
  const inSource = { locale: 'en' as const, depth: 0, overrideAccess: true }
  const data = { [field]: becomes, _status: 'published' } as never
  if ('global' in where) {
    const slug = where.global as never
    const found = (await payload.findGlobal({ slug, ...inSource })) as unknown as Document
    if (found[field] !== was) return false
    await payload.updateGlobal({ slug, ...inSource, data })
    return true
  }
  const collection = where.collection as CollectionSlug
  const { docs } = await payload.find({
    ...{ collection, ...inSource, limit: 1 },
    where: { slug: { equals: where.slug } },
  })
  const [found] = docs as unknown as Document[]
  if (found?.[field] !== was) return false
  await payload.update({ collection, id: found.id, ...inSource, data })
  return true
}
