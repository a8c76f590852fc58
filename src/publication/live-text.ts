import type { FlattenedField } from 'payload'

import type { Values } from '@/content/values'

import { withLocalizedValues } from './localized-values'

/**
 * The document, read in all locales, with the text of live locales only. Payload matches `_status`
 * in ANY locale when all are asked for, and its main table keeps the text of an unpublished locale,
 * so it has to be taken out.
 */
export const withLiveTextOnly = (
  document: Values,
  fields: readonly FlattenedField[],
  live: ReadonlySet<string>,
): Values =>
  withLocalizedValues(document, fields, (byLocale) =>
    Object.fromEntries(Object.entries(byLocale).filter(([locale]) => live.has(locale))),
  )
