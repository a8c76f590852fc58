import { APIError, type FlattenedField, type PayloadRequest } from 'payload'

import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { localeView } from '@/fields/locale-view'
import { say } from '@/messages/say'

import { type PublicationCandidate, PublicationRefused, passGates, type Refusal } from './gates'
import { missingRequiredText } from './required-text'

type Values = Record<string, unknown>

type WriteArguments = { publishAllLocales?: unknown; publishSpecificLocale?: unknown }

/** Where `beforeOperation` leaves word for `beforeChange` that every locale is to be published. */
const EVERY_LOCALE = 'publicationOfEveryLocale'

/**
 * Reads which locales a write publishes. A request in one locale that publishes another is
 * refused, because Payload would store the text it carries in the other.
 */
export const noteIntent = (args: WriteArguments, operation: string, req: PayloadRequest): void => {
  // Payload keeps the stored text of every language then and answers 200: nothing would be written.
  const isRewriteOfAll = operation === 'update' && req.locale === 'all'
  const specific = args.publishSpecificLocale
  if (isRewriteOfAll) throw new APIError(say(req, 'allLocalesRewritten'), 400, undefined, true)
  if (isLocale(specific)) {
    // The Local API (scheduled publication) always fills in a locale that nobody asked for.
    const asked = req.payloadAPI === 'local' ? undefined : req.query?.locale
    if (typeof asked === 'string' && asked !== specific) {
      const parameters = { locale: asked, publish: specific }
      throw new APIError(say(req, 'publishLocaleDiffers', parameters), 400, undefined, true)
    }
    req.locale = specific
  }
  req.context[EVERY_LOCALE] = args.publishAllLocales === true || args.publishAllLocales === 'true'
}

/** Whether this request publishes all languages of what it writes (`publishAllLocales`). */
export const publishesEveryLocale = (req: PayloadRequest): boolean =>
  req.context[EVERY_LOCALE] === true

/** A write that has passed validation of its own locale. */
type Write = {
  req: PayloadRequest
  slug: string
  id?: number | string
  fields: FlattenedField[]
  /** The document as it will be in the locale of the request. */
  data: Values
  /** The stored draft in another locale. */
  readIn: (locale: Locale) => Promise<Values>
}

/**
 * Lets a write publish only locales that have all their required text and pass every gate.
 *
 * @throws PublicationRefused with reasons per locale; nothing is written then.
 */
export const checkPublication = async (write: Write): Promise<void> => {
  const locales = localesPublishedBy(write.req, write.data)
  if (locales.length === 0) return
  const candidates: PublicationCandidate[] = []
  for (const locale of locales) {
    const document = await documentIn(locale, write)
    candidates.push({ req: write.req, slug: write.slug, id: write.id, locale, document })
  }
  const refusals: Refusal[] = candidates.flatMap(({ locale, document }) => {
    if (locale === write.req.locale) return []
    const fields = missingRequiredText(write.fields, document, locale)
    if (fields.length === 0) return []
    const parameters = { locale, fields: fields.join(', ') }
    return [{ locale, reasons: [say(write.req, 'publishFieldsMissing', parameters)] }]
  })
  if (refusals.length > 0) throw new PublicationRefused(write.req, refusals)
  await passGates(candidates)
}

/** The document as it will be in a language, wherever its text comes from. */
const documentIn = (locale: Locale, { data, fields, readIn, req }: Write) => {
  if (req.locale === locale) return data
  return req.locale === 'all' ? localeView(fields, data, locale) : readIn(locale)
}

const localesPublishedBy = (req: PayloadRequest, data: Values): Locale[] => {
  const all = [...LOCALE_CODES]
  if (publishesEveryLocale(req)) return all
  const status = data._status
  if (typeof status === 'object' && status !== null) {
    return all.filter((locale) => (status as Values)[locale] === 'published')
  }
  if (status !== 'published') return []
  return isLocale(req.locale) ? [req.locale] : all
}
