import type { Where } from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'

import { type Asking, chainOf } from './fallback/chain'

/** The condition that a document is live in the locale that the request asks for. */
export const PUBLISHED: Where = { _status: { equals: 'published' } }

/** What readers find: what is live in the locale asked for, or in one that may stand in for it. */
export const publishedFor = (req: Asking): Where => {
  const chain = chainOf(req)
  return chain ? publishedInAny(chain) : PUBLISHED
}

/**
 * The condition that it is not in the trash, where its status waits for the day on which it is
 * restored. Payload adds it to what it lists, and to neither files nor joins nor conditions through
 * relations (payload/dist/uploads/checkFileAccess.js, database/sanitizeJoinQuery.js).
 */
export const NOT_IN_TRASH: Where = { deletedAt: { exists: false } }

/** The condition that it is live in one of these locales. */
const publishedInAny = (locales: readonly Locale[]): Where => ({
  or: locales.map((locale) => ({ [`_status.${locale}`]: { equals: 'published' } })),
})

/**
 * The condition that it is live in any locale. A file is the same in all of them, and Payload asks
 * for one without naming a locale, where {@link PUBLISHED} matches nothing
 * (payload/dist/uploads/checkFileAccess.js).
 */
export const PUBLISHED_ANYWHERE: Where = publishedInAny(LOCALE_CODES)
