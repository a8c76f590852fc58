import type { PayloadRequest, ValidateOptions } from 'payload'
import type { Fault } from '@/content/fault'
import { isLocale, LOCALES, type Locale, SOURCE_LOCALE } from '@/content/locales'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

/** What a rule may look at besides the value. */
export type Situation = {
  req: PayloadRequest
  /** The whole document as it will be, in the locale of the request. */
  data: Record<string, unknown>
  /** The row or group that the field is in, as it will be. */
  siblingData: Record<string, unknown>
  id?: number | string
  previousValue?: unknown
}

/** A rule of the content model on one value that is there (never called for an empty one). */
export type Rule<Value> = (
  value: Value,
  situation: Situation,
) => Fault<MessageKey> | undefined | Promise<Fault<MessageKey> | undefined>

// Payload types the options of a validator per kind of field; rules look only at what all share.
// biome-ignore lint/suspicious/noExplicitAny: the four type parameters vary with the kind of field.
type Options = ValidateOptions<any, any, any, any>
type Validator = (value: never, options: never) => string | true | Promise<string | true>

/**
 * A validator: first Payload's own for the kind of field (lengths, ranges, options, required),
 * then the rules, in order, on a value that is not empty. The answer is the first fault, in words.
 */
export const ruled =
  <Value>(builtIn: Validator, ...rules: Rule<Value>[]) =>
  async (value: unknown, options: Options): Promise<string | true> => {
    const basic = await builtIn(value as never, options as never)
    if (basic !== true || isEmpty(value)) return basic
    for (const rule of rules) {
      // Payload's own validator has just accepted the value as one of this kind of field.
      const fault = await rule(value as Value, options as unknown as Situation)
      if (fault) return say(options.req, fault.fault, fault.parameters)
    }
    return true
  }

/** Where a localized text must be there for a document to be published. */
export type Needed =
  /** In the language that the document is written in; a translation may leave it out. */
  | 'in source'
  /** In every language that is published: nothing has an address or a link text without it. */
  | 'in each published locale'

/**
 * The validator of a localized field that is required. Payload would ask for it in whichever
 * locale is being saved, so that a French page failed for one untranslated line; we ask for it in
 * the document's source language (`sourceLocale`), and only for titles in each published one.
 */
export const neededLocalized =
  (needed: Needed | undefined, validator: ReturnType<typeof ruled>) =>
  async (value: unknown, options: Options): Promise<string | true> => {
    const answer = await validator(value, { ...options, required: false })
    if (answer !== true || needed === undefined || !isEmpty(value)) return answer
    const source = sourceLocaleOf(options.data)
    const isSource = options.req.locale === source
    const isPublished = options.data?._status === 'published'
    if (isSource) return say(options.req, 'neededInSource', { language: nameOf(source) })
    return needed === 'in each published locale' && isPublished
      ? say(options.req, 'neededToPublish')
      : true
  }

/** The language that a document is written in. */
export const sourceLocaleOf = (document: { sourceLocale?: unknown } | undefined): Locale =>
  isLocale(document?.sourceLocale) ? document.sourceLocale : SOURCE_LOCALE

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

const nameOf = (locale: Locale) => LOCALES.find(({ code }) => code === locale)?.name ?? locale
