import type { CollectionSlug, PayloadRequest } from 'payload'

import { isLocale, type Locale } from '@/content/locales'
import { visitorRequest } from '@/platform/own-request'

/** A redirect as far as it leads somewhere. */
export type StoredRedirect = {
  status: number
  url?: string
  to?: { collection: string; id: number }
  locale?: Locale
}

type Row = {
  status: string
  url?: string | null
  to?: { relationTo: string; value: number } | null
  locale?: string | null
}

/**
 * The redirect of an old address. The list of them is for editors, since it also names what is no
 * longer public; this one row is read past access, and whatever it leads to is read as a visitor.
 */
export const findRedirect = async (
  from: string,
  req: PayloadRequest,
): Promise<StoredRedirect | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'redirects' as CollectionSlug,
    where: { from: { equals: from } },
    depth: 0,
    limit: 1,
    pagination: false,
    req: visitorRequest(req),
  })
  const row = docs[0] as unknown as Row | undefined
  if (!row) return undefined
  return {
    status: Number(row.status),
    ...(row.url && { url: row.url }),
    ...(row.to && { to: { collection: row.to.relationTo, id: row.to.value } }),
    ...(isLocale(row.locale) && { locale: row.locale }),
  }
}
