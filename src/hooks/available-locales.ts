import type { CollectionBeforeOperationHook, CollectionBeforeReadHook } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

/**
 * Fills `availableLocales`. The document is as the database gave it here, with the status of every
 * language; later Payload leaves that of the language read alone, so no other question is asked.
 */
export const tellAvailableLocales: CollectionBeforeReadHook = ({ doc }) => {
  const status: unknown = doc._status
  if (typeof status !== 'object' || status === null) return doc
  const published = LOCALE_CODES.filter(
    (locale) => (status as Record<string, unknown>)[locale] === 'published',
  )
  return { ...doc, availableLocales: published }
}

/** Who selects the languages needs the status that they are read off. */
export const selectStatusToo: CollectionBeforeOperationHook = ({ args }) => {
  const { select } = args as { select?: Record<string, unknown> }
  return select?.availableLocales === true
    ? ({ ...args, select: { ...select, _status: true } } as typeof args)
    : args
}
