import type {
  CollectionBeforeReadHook,
  GlobalBeforeReadHook,
  JSONField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { label } from '@/labels/label'
import { tellLanguage } from '@/platform/told-languages'

import { chainOf } from './chain'
import { shownText } from './shown-text'

/** Where a document tells which of its values are in another language than the one asked for. */
export const FALLBACK_FIELD = '_fallback'

/** Told where the reader asked for a fallback, of documents and of those inside them. */
export const fallbackField = (): JSONField => ({
  name: FALLBACK_FIELD,
  type: 'json',
  virtual: true,
  label: label('Fallback', 'Repli', 'Idioma alternativo', 'اللغة البديلة'),
  admin: { hidden: true, readOnly: true, disableListColumn: true, disableListFilter: true },
  jsonSchema: {
    uri: 'https://json-schema.org/fallback',
    fileMatch: ['https://json-schema.org/fallback'],
    schema: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'locale'],
        properties: {
          path: { type: 'string' },
          locale: { type: 'string', enum: [...LOCALE_CODES] },
        },
      },
    },
  },
})

type Reading = {
  doc: Record<string, unknown>
  entity: SanitizedCollectionConfig | SanitizedGlobalConfig
  overrideAccess?: boolean
  req: PayloadRequest
}

/** Here a document still has all its languages; later Payload leaves the one asked for alone. */
const withShownText = ({ doc, entity, overrideAccess, req }: Reading): Record<string, unknown> => {
  const chain = overrideAccess === true ? undefined : chainOf(req)
  if (!chain) return doc
  const { document, fallenBack } = shownText(doc, entity.flattenedFields, chain)
  tellLanguage(chain[0])
  for (const { locale } of fallenBack) tellLanguage(locale)
  return { ...document, [FALLBACK_FIELD]: fallenBack }
}

/** Fills what falls back in a document of a collection. */
export const showFallback: CollectionBeforeReadHook = ({ collection, ...reading }) =>
  withShownText({ ...reading, entity: collection })

/** The same for a global. */
export const showGlobalFallback: GlobalBeforeReadHook = ({ global, ...reading }) =>
  withShownText({ ...reading, entity: global })
