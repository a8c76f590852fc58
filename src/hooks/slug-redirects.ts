import type { CollectionAfterChangeHook } from 'payload'

import { isLocale } from '@/content/locales'
import { documentPath, isRouted } from '@/platform/routes'

/**
 * Keeps old addresses alive: when the slug of a published locale changes, its old address leads to
 * the document from then on, in the same transaction. An address that is in use again stops being
 * redirected, so that going back to an old slug makes no loop.
 */
export const redirectOldAddress: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const { locale } = req
  if (doc._status !== 'published' || !isRouted(collection.slug) || !isLocale(locale)) return doc
  const address = (slug: string | null | undefined) =>
    isRouted(collection.slug)
      ? documentPath({ collection: collection.slug, locale, slug })
      : undefined
  const now = address(doc.slug)
  const before = address(previousDoc?.publishedSlug)
  if (now === undefined || now === before) return doc
  await req.payload.delete({ collection: 'redirects', where: { from: { equals: now } }, req })
  if (before !== undefined) {
    await req.payload.delete({ collection: 'redirects', where: { from: { equals: before } }, req })
    await req.payload.create({
      collection: 'redirects',
      data: {
        from: before,
        locale,
        to: { relationTo: collection.slug, value: doc.id },
        status: '301',
      },
      req,
    })
  }
  return doc
}
