import {
  type CollectionSlug,
  createLocalReq,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'

import { isLocale, type Locale } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'

import type { Place } from '../core/token'
import type { Values } from '../core/values'
import { asReaderSees } from './as-reader-sees'

/** The collection whose documents are the globals, by slug. */
export const GLOBALS = 'globals'

/** What kind of thing a place is in; undefined for a kind that has no drafts, or is none of ours. */
export const entityOf = (
  payload: Payload,
  { collection, id }: Place,
): SanitizedCollectionConfig | SanitizedGlobalConfig | undefined => {
  const found =
    collection === GLOBALS
      ? payload.globals.config.find(({ slug }) => slug === id)
      : payload.collections[collection as CollectionSlug]?.config
  const isOne = collection === GLOBALS || /^\d{1,9}$/.test(id)
  return isOne && found?.versions?.drafts ? found : undefined
}

/** A document as a page shows it in one language. */
export type PreviewedDocument = {
  fields: readonly FlattenedField[]
  locale: Locale
  values: Values
  sourceLocale: Locale
  /** As it is in its own language; empty where that may not be shown. */
  source: Values
  /** Whether it is on line in this language, and whether this is what readers see there. */
  standing: 'published' | 'changed' | 'draft'
}

/**
 * The newest draft of a document for whoever has a token (`asDraft`), else what is published in the
 * language asked for. Fields that no reader may see are in neither. Undefined where there is none.
 */
export const readDocument = async (
  payload: Payload,
  place: Place,
  { asDraft }: { asDraft: boolean },
): Promise<PreviewedDocument | undefined> => {
  const entity = entityOf(payload, place)
  if (!entity || !isLocale(place.locale)) return undefined
  const published = await readPublished(payload, place)
  const values = asDraft ? await readDraft(payload, place, entity) : published
  if (!values) return undefined
  const sourceLocale = sourceLocaleOf(values)
  const inSource = { ...place, locale: sourceLocale }
  const source =
    sourceLocale === place.locale
      ? values
      : await (asDraft ? readDraft(payload, inSource, entity) : readPublished(payload, inSource))
  const isChanged = values._status !== 'published'
  return {
    fields: entity.flattenedFields,
    ...{ locale: place.locale, values, sourceLocale, source: source ?? {} },
    standing: !published ? 'draft' : isChanged ? 'changed' : 'published',
  }
}

const readPublished = async (payload: Payload, place: Place): Promise<Values | undefined> => {
  const document = await find(payload, place, { draft: false, overrideAccess: false })
  return document?._status === 'published' ? document : undefined
}

const readDraft = async (
  payload: Payload,
  place: Place,
  { flattenedFields }: { flattenedFields: FlattenedField[] },
): Promise<Values | undefined> => {
  const document = await find(payload, place, { draft: true, overrideAccess: true })
  // Nobody is signed in to a page: not even the token's holder gets what only an account may see.
  return document && asReaderSees(await createLocalReq({}, payload), flattenedFields, document)
}

const find = async (
  payload: Payload,
  { collection, id, locale }: Place,
  how: { draft: boolean; overrideAccess: boolean },
): Promise<Values | undefined> => {
  const options = {
    ...how,
    // Names one of the configured locales, which the generated types list.
    locale: locale as Locale,
    fallbackLocale: false as const,
    depth: 0,
  }
  const document =
    collection === GLOBALS
      ? await payload.findGlobal({ ...options, slug: id as GlobalSlug })
      : await payload.findByID({
          ...options,
          collection: collection as CollectionSlug,
          id,
          disableErrors: true,
        })
  return (document ?? undefined) as Values | undefined
}
