import type { CollectionSlug, PayloadRequest } from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'

/** A draft that no reader sees, written in the source language only. */
export type DemoDraft = { slug: string; data: Record<string, unknown> }

/** Adds drafts that are not there, by slug in the source language. Returns how many were added. */
export const addDrafts = async (
  req: PayloadRequest,
  collection: string,
  drafts: readonly DemoDraft[],
): Promise<number> => {
  const slugs = drafts.map(({ slug }) => slug)
  const inSource = { locale: SOURCE_LOCALE, draft: true, depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    ...{ where: { slug: { in: slugs } }, pagination: false, trash: true },
    ...inSource,
  })
  const known = new Set((docs as unknown as { slug?: string }[]).map(({ slug }) => slug))
  const missing = drafts.filter(({ slug }) => !known.has(slug))
  for (const { slug, data } of missing) {
    await req.payload.create({
      collection: collection as CollectionSlug,
      data: { ...data, slug, _status: 'draft' } as never,
      ...inSource,
    })
  }
  return missing.length
}
