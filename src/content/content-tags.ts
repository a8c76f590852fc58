/**
 * A name for something stored that answers are made from. An answer carries the tags of all it was
 * made from; a change tells the tags of all it may show in.
 */
export type ContentTag = string

/** One document, as it is stored outside its drafts. Globals are documents of {@link GLOBALS}. */
export const documentTag = (collection: string, id: number | string): ContentTag =>
  `${collection}:${id}`

/** Which documents a collection has, and all of their values. */
export const collectionTag = (collection: string): ContentTag => `${collection}:*`

/** The documents of a collection that are live in a locale: which there are, and their values. */
export const liveTag = (collection: string, locale: string): ContentTag => `${collection}@${locale}`

/** The documents of a collection that point to one document by a path (`events.city=cities:7`). */
export const referenceTag = (
  collection: string,
  path: string,
  to: { collection: string; id: number | string },
): ContentTag => `${collection}.${path}=${to.collection}:${to.id}`

/** Stands where a collection would, before the slug of a global. */
export const GLOBALS = 'globals'
