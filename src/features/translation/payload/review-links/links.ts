import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { isLocale, type Locale } from '@/content/locales'
import { ownRequest } from '@/platform/own-request'

import { hashOfToken, newLinkToken } from '../../core/review-links/link-token'
import type { Place } from '../store/place'
import { actorOf } from '../store/session'
import { REVIEW_LINKS } from './link-collection'

export type ReviewLink = {
  id: number
  name: string
  collection: string
  document: string
  locale: Locale
  expiresAt: string
  revokedAt?: string | null
  madeBy: string
  suggestions: number
  notes: { by?: string | null; text: string; at: string }[]
}

const SLUG = REVIEW_LINKS as CollectionSlug

/** A new link, and the token that is told this once. */
export const makeLink = async (
  req: PayloadRequest,
  { place, locale, name, days }: { place: Place; locale: string; name: string; days: number },
): Promise<{ link: ReviewLink; token: string }> => {
  const token = newLinkToken()
  const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString()
  const link = await req.payload.create({
    collection: SLUG,
    data: {
      ...{ name, locale, expiresAt, tokenHash: hashOfToken(token), madeBy: actorOf(req) },
      ...{ collection: place.collection, document: String(place.id), suggestions: 0 },
    } as never,
    depth: 0,
    req: ownRequest(req),
  })
  return { link: asLink(link), token }
}

/** The link that a token is of, while it may be used. */
export const usableLink = async (
  req: PayloadRequest,
  token: string,
): Promise<ReviewLink | undefined> => {
  const [link] = await findLinks(req, { tokenHash: { equals: hashOfToken(token) } })
  const isUsable = link && !link.revokedAt && Date.parse(link.expiresAt) > Date.now()
  return isUsable && isLocale(link.locale) ? link : undefined
}

export const findLinks = async (req: PayloadRequest, where: Where): Promise<ReviewLink[]> => {
  const { docs } = await req.payload.find({
    ...{ collection: SLUG, where, depth: 0, limit: 200, pagination: false },
    sort: '-createdAt',
    req: ownRequest(req),
  })
  return docs.map(asLink)
}

export const changeLink = async (
  req: PayloadRequest,
  id: number,
  data: Partial<Pick<ReviewLink, 'notes' | 'revokedAt' | 'suggestions'>>,
): Promise<void> => {
  await req.payload.update({
    ...{ collection: SLUG, id, data: data as never, depth: 0, req: ownRequest(req) },
  })
}

// The generated types know the slug only while the feature is switched on.
const asLink = (document: unknown): ReviewLink => document as ReviewLink
