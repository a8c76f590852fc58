import type { Where } from 'payload'

/** The condition that a document is live in the locale that the request asks for. */
export const PUBLISHED: Where = { _status: { equals: 'published' } }
