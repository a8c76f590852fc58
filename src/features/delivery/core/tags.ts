import type { ContentTag } from '@/content/content-tags'

/** Whatever was read of a collection. Every answer has these beside its finer tags. */
export const anythingTag = (collection: string): ContentTag => `${collection}:anything`

/** The collection a tag is about. */
export const collectionOf = (tag: ContentTag): string => /^[^:@.]*/.exec(tag)?.[0] ?? tag

/** The tags with one for each collection that they are about. */
export const withCollections = (tags: Iterable<ContentTag>): Set<ContentTag> => {
  const all = new Set(tags)
  for (const tag of tags) all.add(anythingTag(collectionOf(tag)))
  return all
}

/** The tags, or where they are too many one for each collection, which purge more. */
export const atMost = (max: number, tags: ReadonlySet<ContentTag>): ReadonlySet<ContentTag> =>
  tags.size <= max ? tags : new Set([...tags].map((tag) => anythingTag(collectionOf(tag))))
