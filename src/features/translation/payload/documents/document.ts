import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'

import { ownRequest } from '@/platform/own-request'

import type { Schema, Values } from '../../core/units/field-schema'
import { fieldSchemaOf } from '../field-schema-of'
import { GLOBALS, type Place } from '../store/place'

/**
 * The newest draft of a document in one locale: relations as ids, text of no other locale.
 *
 * @throws NotFound when there is none.
 */
export const readDocument = async (
  req: PayloadRequest,
  { collection, id }: Place,
  locale: string,
): Promise<Values> => {
  // The generated types list the fields that one may name, and not those that one may leave out.
  const options = { ...readAs(req, locale), draft: true, select: NOT_OURS as never }
  const document =
    collection === GLOBALS
      ? await req.payload.findGlobal({ ...options, slug: id as never })
      : await req.payload.findByID({
          ...options,
          collection: collection as CollectionSlug,
          id,
          trash: true,
        })
  return document as unknown as Values
}

/**
 * {@link readDocument} of a document that was saved in this transaction: its newest version alone,
 * without what is on line, which is read in as many statements again.
 */
export const readSaved = async (
  req: PayloadRequest,
  place: Place,
  locale: string,
): Promise<Values> => {
  const { collection, id } = place
  const hasVersions = Boolean(
    req.payload.collections[collection as CollectionSlug]?.config.versions,
  )
  if (!hasVersions) return readDocument(req, place, locale)
  const { docs } = await req.payload.findVersions({
    ...readAs(req, locale),
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    select: { version: NOT_OURS } as never,
    ...{ limit: 1, pagination: false, sort: '-updatedAt', trash: true },
  })
  // Of whichever collection: the types know them one by one.
  const [newest] = docs as unknown as { version: Values }[]
  return newest ? { ...newest.version, id } : readDocument(req, place, locale)
}

/** What we tell of a document is none of its texts. */
const NOT_OURS = { translation: false }

const readAs = (req: PayloadRequest, locale: string) => ({
  // Names one of the configured locales, which the generated types list.
  locale: locale as 'en',
  depth: 0,
  fallbackLocale: false as const,
  overrideAccess: true,
  req: ownRequest(req),
})

const schemas = new WeakMap<readonly FlattenedField[], Schema>()

/** What there is to translate in the documents of a collection, or in a global. */
export const schemaOf = (payload: Payload, place: Place): Schema => {
  const fields = fieldsOf(payload, place)
  const known = schemas.get(fields)
  if (known) return known
  const schema = fieldSchemaOf(fields, payload.blocks)
  schemas.set(fields, schema)
  return schema
}

/** The fields of a collection, or of the global that has the id for its slug; none of another. */
export const fieldsOf = (
  payload: Payload,
  { collection, id }: Pick<Place, 'collection'> & Partial<Place>,
): FlattenedField[] =>
  collection === GLOBALS
    ? (payload.globals.config.find(({ slug }) => slug === id)?.flattenedFields ?? [])
    : (payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? [])
