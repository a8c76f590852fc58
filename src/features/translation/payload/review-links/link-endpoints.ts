import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { env } from '@/platform/env'

import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { locale, needed, oneOf, readParameters, wholeNumber } from '../../core/requests/parameters'
import { reviewsIn } from '../endpoints/caller'
import { openDocument, translatedCollections } from '../endpoints/documents'
import { jsonBody, refused, translationEndpoint } from '../endpoints/endpoint'
import { changeLink, findLinks, makeLink, type ReviewLink } from './links'

const DAYS = { least: 1, most: 90, unless: 14 } as const

const linkJson = ({
  id,
  name,
  locale,
  expiresAt,
  revokedAt,
  madeBy,
  suggestions,
  notes,
}: ReviewLink) => ({
  ...{ id, name, locale, expiresAt, revokedAt: revokedAt ?? null, madeBy },
  ...{ suggestions, notes: notes ?? [] },
})

/** `POST /api/translation/review-links`: 201 with the address, which is told this once. */
const makeEndpoint = translationEndpoint('post', 'review-links', async (req) => {
  const asked = readBody(await jsonBody(req), {
    collection: needed(oneOf(translatedCollections(req.payload))),
    id: needed(text),
    locale: needed(locale(LOCALE_CODES)),
    name: needed(text),
    days: wholeNumber(DAYS.least, DAYS.most),
  })
  reviewsIn(req, asked.locale)
  const { place } = await openDocument(req, asked, asked.locale)
  const { name, days = DAYS.unless } = asked
  const made = await makeLink(req, { place, locale: asked.locale, name: name.slice(0, 120), days })
  const url = new URL(`/review/${made.token}`, env().serverUrl).href
  const headers = { 'Cache-Control': 'private, no-store' }
  return Response.json({ ...linkJson(made.link), url }, { status: 201, headers })
})

/** `GET /api/translation/review-links?locale=&collection=&id=`: those of a document, used or not. */
const listEndpoint = translationEndpoint('get', 'review-links', async (req) => {
  const asked = readParameters(req.searchParams, {
    collection: needed(oneOf(translatedCollections(req.payload))),
    id: needed(text),
    locale: needed(locale(LOCALE_CODES)),
  })
  reviewsIn(req, asked.locale)
  const links = await findLinks(req, {
    collection: { equals: asked.collection },
    document: { equals: asked.id },
    locale: { equals: asked.locale },
  })
  return Response.json({ links: links.map(linkJson) })
})

/** `DELETE /api/translation/review-links/:id`: it opens nothing from now on. */
const revokeEndpoint = translationEndpoint('delete', 'review-links/:id', async (req) => {
  const id = String(req.routeParams?.id)
  const [link] = /^\d{1,9}$/.test(id) ? await findLinks(req, { id: { equals: id } }) : []
  if (!link) throw refused(req, 404, 'reviewLinkUnknown', { id: id.slice(0, 20) })
  reviewsIn(req, link.locale)
  const revokedAt = link.revokedAt ?? new Date().toISOString()
  await changeLink(req, link.id, { revokedAt })
  return Response.json(linkJson({ ...link, revokedAt }))
})

export const reviewLinkEndpoints: Endpoint[] = [makeEndpoint, listEndpoint, revokeEndpoint]
