import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { isLocale } from '@/content/locales'
import { ownRequest } from '@/platform/own-request'

import type { Place } from '../core/token'
import { entityOf, GLOBALS } from './read-document'

/**
 * Whether somebody may see the draft of a document: whoever may read it and its versions. A reader
 * of published documents may not, though the published one is there for all to read.
 */
export const mayPreview = async (req: PayloadRequest, place: Place): Promise<boolean> => {
  const { collection, id, locale } = place
  if (!req.user || !isLocale(locale) || !entityOf(req.payload, place)) return false
  const options = { overrideAccess: false, user: req.user, locale, req: ownRequest(req) } as const
  try {
    if (collection === GLOBALS) {
      const slug = id as GlobalSlug
      await req.payload.findGlobal({ ...options, slug, draft: true, depth: 0 })
      await req.payload.countGlobalVersions({ ...options, global: slug })
      return true
    }
    const slug = collection as CollectionSlug
    const found = await req.payload.findByID({
      ...{ ...options, collection: slug, id, draft: true, depth: 0, disableErrors: true },
    })
    if (!found) return false
    const where = { parent: { equals: id } }
    const { totalDocs } = await req.payload.countVersions({ ...options, collection: slug, where })
    return totalDocs > 0
  } catch (error) {
    if (isForbidden(error)) return false
    throw error
  }
}

const isForbidden = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 403
