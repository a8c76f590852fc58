import type { CollectionSlug, PayloadRequest } from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'

type Holder = { id: number; slug?: Partial<Record<Locale, string>> } & Record<string, unknown>

type Search = {
  collection: string
  /** The field that slugs are made of. */
  from: string
  id: unknown
  req: PayloadRequest
}

/** The other documents that have one of the slugs in its language, in the trash as well. */
export const holdersOf = async (
  wanted: readonly { locale: Locale; slug: string | null }[],
  { collection, from, id, req }: Search,
): Promise<Holder[]> => {
  const slugs = wanted.flatMap(({ locale, slug }) =>
    slug ? [{ [`slug.${locale}`]: { equals: slug } }] : [],
  )
  if (slugs.length === 0) return []
  // Read past the Local API, which would set the language of the request.
  const { docs } = await req.payload.db.find<Holder>({
    // Named by the config, so it exists; the generated union of slugs cannot know that.
    collection: collection as CollectionSlug,
    where: { and: [{ or: slugs }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    limit: LOCALE_CODES.length,
    pagination: false,
    select: { slug: true, [from]: true },
    req,
  })
  return docs
}
