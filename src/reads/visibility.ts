import {
  executeAccess,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

/** The collection of this slug, if there is one; slugs come from readers too. */
export const collectionOf = (
  req: PayloadRequest,
  slug: string,
): SanitizedCollectionConfig | undefined =>
  Object.hasOwn(req.payload.collections, slug)
    ? req.payload.collections[slug as keyof typeof req.payload.collections].config
    : undefined

/** What a reader may see of a collection: all, the documents of a condition, or nothing. */
export const visibleTo = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
): Promise<Where | boolean> =>
  (await executeAccess({ disableErrors: true, req }, collection.access.read)) as Where | boolean

/** Whether the reader of `req` may see this field of documents that they may see. */
export const isFieldReadable = async (
  field: FlattenedField,
  req: PayloadRequest,
): Promise<boolean> => {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return true
  try {
    return (await read({ req })) === true
  } catch {
    // A rule that needs a document cannot speak for all of them.
    return false
  }
}
