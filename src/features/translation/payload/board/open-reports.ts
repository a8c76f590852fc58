import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { ownRequest } from '@/platform/own-request'

import { REPORTS } from '../reports/report-collection'
import type { Scope } from '../store/scope'

/** What a reader reported and nobody has closed. */
export type OpenReport = {
  id: number
  collection: string
  document: string
  locale: string
  /** Of the text; absent where the quote is in none. */
  key?: string
  quote: string
  /** ISO 8601. */
  at: string
}

export type OpenReports = {
  /** By locale, of those that have any. */
  counts: ReadonlyMap<string, number>
  /** The oldest, which wait the longest. */
  oldest: OpenReport[]
}

/**
 * Open reports about texts of a scope, whose locales the caller works in; undefined where the
 * installation takes none.
 */
export const openReports = async (
  req: PayloadRequest,
  scope: Scope,
  limit: number,
): Promise<OpenReports | undefined> => {
  if (!(REPORTS in req.payload.collections)) return undefined
  // The slug is none of the generated types while the feature is switched off.
  const collection = REPORTS as CollectionSlug
  const counts = new Map<string, number>()
  for (const locale of scope.locales) {
    const where = openIn({ ...scope, locales: [locale] })
    const { totalDocs } = await req.payload.count({ collection, where, req: ownRequest(req) })
    if (totalDocs > 0) counts.set(locale, totalDocs)
  }
  if (counts.size === 0 || limit === 0) return { counts, oldest: [] }
  const { docs } = await req.payload.find({
    ...{ collection, where: openIn(scope), sort: 'createdAt', limit, depth: 0, pagination: false },
    req: ownRequest(req),
  })
  return { counts, oldest: (docs as unknown as Stored[]).map(reportOf) }
}

const openIn = ({ locales, collection }: Scope): Where => ({
  state: { equals: 'open' },
  locale: { in: [...locales] },
  ...(collection !== undefined && { collection: { equals: collection } }),
})

type Stored = Omit<OpenReport, 'at' | 'key' | 'quote'> & {
  key?: string | null
  exact: string
  createdAt: string
}

const reportOf = ({ id, collection, document, locale, key, exact, createdAt }: Stored) => ({
  ...{ id, collection, document, locale, quote: exact, at: createdAt },
  ...(key && { key }),
})
