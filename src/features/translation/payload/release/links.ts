import type { CollectionSlug, PayloadRequest } from 'payload'
import { isLexicalState, lexicalNodes } from '@/content/lexical-node'
import { ownRequest } from '@/platform/own-request'

/** A document that a text links to. */
export type LinkTarget = { collection: string; id: string }

/**
 * Targets of links in a document's texts that were deleted or are in the trash. A target that is
 * only not on line yet is none: two documents may wait for each other.
 */
export const deletedLinkTargets = async (
  req: PayloadRequest,
  document: Readonly<Record<string, unknown>>,
): Promise<LinkTarget[]> => {
  const wanted = new Map<string, Set<string>>()
  for (const { collection, id } of linkTargetsIn(document)) {
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
  }
  const gone = await Promise.all(
    [...wanted].map(async ([collection, ids]) => {
      const { docs } = await req.payload.find({
        collection: collection as CollectionSlug,
        where: { id: { in: [...ids] } },
        pagination: false,
        depth: 0,
        select: {},
        overrideAccess: true,
        req: ownRequest(req),
      })
      const there = new Set(docs.map(({ id }) => String(id)))
      return [...ids].filter((id) => !there.has(id)).map((id) => ({ collection, id }))
    }),
  )
  return gone.flat()
}

/** Targets of links that are there, and not on line in a locale: readers get nowhere by them. */
export const linkTargetsOffLine = async (
  req: PayloadRequest,
  document: Readonly<Record<string, unknown>>,
  locale: string,
): Promise<LinkTarget[]> => {
  const seen = new Set<string>()
  const offLine: LinkTarget[] = []
  for (const target of linkTargetsIn(document)) {
    const { collection, id } = target
    if (seen.has(`${collection}/${id}`)) continue
    seen.add(`${collection}/${id}`)
    const found = await req.payload.findByID({
      collection: collection as CollectionSlug,
      id,
      // Names one of the configured locales, which the generated types list.
      locale: locale as 'en',
      fallbackLocale: false,
      draft: false,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req: ownRequest(req),
    })
    const status = (found as { _status?: unknown } | null)?._status
    if (found && status !== undefined && status !== 'published') offLine.push(target)
  }
  return offLine
}

/** The documents that links anywhere in the rich texts of a document lead to. */
export const linkTargetsIn = (value: unknown): LinkTarget[] => {
  if (Array.isArray(value)) return value.flatMap(linkTargetsIn)
  if (typeof value !== 'object' || value === null) return []
  if (!isLexicalState(value)) return Object.values(value).flatMap(linkTargetsIn)
  return [...lexicalNodes(value.root)].flatMap(({ type, fields }) => {
    if (type !== 'link') return linkTargetsIn(fields)
    const doc = fields?.doc as { relationTo?: unknown; value?: unknown } | null | undefined
    const id =
      typeof doc?.value === 'object' ? (doc.value as { id?: unknown } | null)?.id : doc?.value
    return typeof doc?.relationTo === 'string' && id !== undefined && id !== null
      ? [{ collection: doc.relationTo, id: String(id) }]
      : []
  })
}
