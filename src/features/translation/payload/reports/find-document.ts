import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Locale } from '@/content/locales'
import { ownRequest, visitorRequest } from '@/platform/own-request'
import { readPath } from '@/platform/routes'

import type { ReportedPlace } from '../../core/reports/report-request'
import { translatedCollections } from '../endpoints/documents'
import { GLOBALS, type Place } from '../store/place'

/**
 * The document that a reader means, by itself or by the address of its page, also a former one.
 * Says nothing of whether it is published: whoever reads it finds out.
 */
export const documentOf = async (
  req: PayloadRequest,
  { url, collection, id, locale }: ReportedPlace,
): Promise<Place | undefined> => {
  if (collection && id) return placeOf(req, collection, id)
  const path = url === undefined ? undefined : pathOf(url)
  if (path === undefined) return undefined
  return (await bySlug(req, path, locale)) ?? (await byRedirect(req, path))
}

const placeOf = (req: PayloadRequest, collection: string, id: string): Place | undefined => {
  if (!translatedCollections(req.payload).includes(collection)) return undefined
  if (collection !== GLOBALS) {
    return /^\d{1,9}$/.test(id) ? { collection, id: Number(id) } : undefined
  }
  return req.payload.globals.config.some(({ slug }) => slug === id) ? { collection, id } : undefined
}

/** Decoded, without a slash at the end; the host may be that of any frontend. */
const pathOf = (url: string): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://here').pathname)
    return path.replace(/(?<=.)\/+$/, '')
  } catch {
    return undefined
  }
}

const bySlug = async (
  req: PayloadRequest,
  path: string,
  locale: Locale,
): Promise<Place | undefined> => {
  const [found] = readPath(path)
  if (!found || found.kind === 'list' || found.kind === 'home' || found.locale !== locale)
    return undefined
  const collection = found.kind === 'page' ? 'pages' : found.collection
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: found.slug } },
    ...{ locale, depth: 0, limit: 1, pagination: false },
    ...{ overrideAccess: false, user: null },
    req: visitorRequest(req),
  })
  const [document] = docs
  return document && { collection, id: document.id }
}

const byRedirect = async (req: PayloadRequest, path: string): Promise<Place | undefined> => {
  const { docs } = await req.payload.find({
    collection: REDIRECTS,
    where: { from: { equals: path } },
    ...{ depth: 0, limit: 1, pagination: false },
    req: ownRequest(req),
  })
  // Typed by a slug of the model, which a feature does not know.
  const { to } = (docs[0] ?? {}) as { to?: { relationTo: string; value: unknown } | null }
  return to ? placeOf(req, to.relationTo, String(to.value)) : undefined
}

const REDIRECTS = 'redirects' as CollectionSlug
