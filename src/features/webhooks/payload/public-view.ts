import type { FlattenedField, GlobalSlug, PayloadRequest, SanitizedConfig } from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { isPerLocale, localeView } from '@/fields/locale-view'
import { visitorRequest } from '@/platform/own-request'

import type { Page, PublicView } from '../core/changes'

type Values = Record<string, unknown>

/** A document of a collection, or a global. */
export type Place = { collection: string; id: number | string } | { global: string }

/** Changes with every save, or with another language, and is nothing that readers read. */
const NOT_CONTENT = ['updatedAt', 'createdAt', '_status', 'availableLocales', 'translation']

/**
 * What anonymous readers get of a document in each language at this moment of the transaction:
 * asked of Payload as one of them, so that nothing is told which they may not see.
 */
export const publicViewOf = async (req: PayloadRequest, place: Place): Promise<PublicView> => {
  const found = await readAsAnybody(req, place)
  if (!found) return {}
  const { fields, titleField } = shapeOf(req.payload.config, place)
  const live = LOCALE_CODES.filter((locale) => statusIn(found, locale) === 'published')
  return Object.fromEntries(
    live.map((locale) => [locale, pageOf(viewIn(locale, found, fields), titleField)]),
  )
}

const readAsAnybody = async (req: PayloadRequest, place: Place): Promise<Values | undefined> => {
  const asking = {
    locale: 'all',
    fallbackLocale: false,
    draft: false,
    depth: 0,
    overrideAccess: false,
    req: visitorRequest(req),
  } as const
  if ('global' in place) {
    const found = await req.payload.findGlobal({ ...asking, slug: place.global as GlobalSlug })
    return found as unknown as Values
  }
  const { docs } = await req.payload.find({
    ...asking,
    // Any of them; only the type of one that has joins lets them be left out.
    collection: place.collection as 'cities',
    where: { id: { equals: place.id } },
    joins: false,
    pagination: false,
    limit: 1,
  })
  return docs[0] as unknown as Values | undefined
}

const shapeOf = (
  config: SanitizedConfig,
  place: Place,
): { fields: FlattenedField[]; titleField: string | undefined } => {
  if ('global' in place) {
    const global = config.globals.find(({ slug }) => slug === place.global)
    return { fields: global?.flattenedFields ?? [], titleField: undefined }
  }
  const collection = config.collections.find(({ slug }) => slug === place.collection)
  return {
    fields: collection?.flattenedFields ?? [],
    titleField: collection?.admin.useAsTitle,
  }
}

/** What is worked out for each language, as the address, is one value per language as well. */
const viewIn = (locale: Locale, document: Values, fields: FlattenedField[]): Values => {
  const workedOut = fields.flatMap((field) => {
    const value = document[field.name]
    const isOne = 'virtual' in field && field.virtual === true && isPerLocale(value)
    return isOne ? [[field.name, value[locale]]] : []
  })
  return { ...localeView(fields, document, locale), ...Object.fromEntries(workedOut) }
}

const statusIn = ({ _status }: Values, locale: string): unknown =>
  typeof _status === 'object' && _status !== null ? (_status as Values)[locale] : undefined

const pageOf = (document: Values, titleField: string | undefined): Page => ({
  path: textOf(document.path),
  title: titleField === undefined ? undefined : textOf(document[titleField]),
  content: Object.fromEntries(
    Object.entries(document).filter(([name]) => !NOT_CONTENT.includes(name)),
  ),
})

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
