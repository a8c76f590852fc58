import type { Where } from 'payload'

import type { Locale } from '@/content/locales'

/** A document as read, in one locale or with `locale: 'all'`. */
type WithStatus = { _status?: unknown }

/**
 * Whether readers see the document in this locale. A document read in one locale carries the
 * status of that locale alone; one read in all of them carries a status for each.
 */
export const isLocaleLive = (document: WithStatus, locale: Locale): boolean => {
  const status = document._status
  return typeof status === 'object' && status !== null
    ? (status as Record<string, unknown>)[locale] === 'published'
    : status === 'published'
}

/** The condition that a document is live in the locale that the request asks for. */
export const PUBLISHED: Where = { _status: { equals: 'published' } }

/** The condition that a document is live in this locale, whatever the request asks for. */
export const publishedIn = (locale: Locale): Where => ({
  [`_status.${locale}`]: { equals: 'published' },
})
