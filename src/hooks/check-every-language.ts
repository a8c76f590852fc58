import {
  type CollectionBeforeValidateHook,
  type FlattenedField,
  isolateObjectProperty,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { isPerLocale, localeView } from '@/fields/locale-view'
import { isEmpty } from '@/fields/rule'
import { say } from '@/messages/say'

import { refusalsOf } from './refuse-malformed-draft'

type Values = Record<string, unknown>
type Refusal = { path: string; message: string }

/**
 * Checks a new document that importers write in all languages at once (`locale: 'all'`), language
 * by language, each as strictly as if it were written alone: Payload hands its validators the
 * objects of all languages, which most of them accept unseen.
 */
export const checkEveryLanguage: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (!data || operation !== 'create' || req.locale !== 'all') return data
  const fields = collection.flattenedFields
  const document: Values = { ...data, _status: statusPerLanguage(data._status) }
  const refusals = misplacedText(fields, document, req)
  for (const locale of refusals.length > 0 ? [] : LOCALE_CODES) {
    const view = localeView(fields, document, locale)
    const publishing = view._status === 'published'
    const inLocale = isolateObjectProperty(req, 'locale')
    inLocale.locale = locale
    const found = await refusalsOf(view, { fields, req: inLocale, id: undefined, publishing })
    for (const { localized, path, message } of found) {
      // What is the same in all languages is refused in the first and need not be said again.
      if (localized) refusals.push({ path: `${path}.${locale}`, message })
      else if (!refusals.some((it) => it.path === path)) refusals.push({ path, message })
    }
  }
  if (refusals.length > 0)
    throw new ValidationError({ collection: collection.slug, errors: refusals, req }, req.t)
  return document
}

/** One status means that of every language. */
const statusPerLanguage = (status: unknown): Partial<Record<Locale, unknown>> =>
  isPerLocale(status)
    ? status
    : Object.fromEntries(LOCALE_CODES.map((locale) => [locale, status ?? 'draft']))

/** Texts that are not one per language would be stored in none. */
const misplacedText = (
  fields: readonly FlattenedField[],
  values: Values,
  req: PayloadRequest,
  prefix = '',
): Refusal[] =>
  fields.flatMap((field): Refusal[] => {
    const value = values[field.name]
    if (isEmpty(value) || ('virtual' in field && field.virtual)) return []
    const path = prefix + field.name
    if ('localized' in field && field.localized) {
      const example = JSON.stringify(Object.fromEntries(LOCALE_CODES.map((code) => [code, '…'])))
      return isPerLocale(value) ? [] : [{ path, message: say(req, 'notPerLanguage', { example }) }]
    }
    if (!('flattenedFields' in field)) return []
    if (Array.isArray(value)) {
      return value.flatMap((row: unknown, index) =>
        misplacedText(field.flattenedFields, (row ?? {}) as Values, req, `${path}.${index}.`),
      )
    }
    return typeof value === 'object'
      ? misplacedText(field.flattenedFields, value as Values, req, `${path}.`)
      : []
  })
