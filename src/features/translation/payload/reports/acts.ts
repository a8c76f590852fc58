import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { ownRequest } from '@/platform/own-request'

import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { locale, needed, oneOf, readParameters, wholeNumber } from '../../core/requests/parameters'
import { worksIn } from '../endpoints/caller'
import { translatedCollections } from '../endpoints/documents'
import { jsonBody, refused, translationEndpoint } from '../endpoints/endpoint'
import { forgetOldAddresses } from './forget-addresses'
import { REPORTS } from './report-collection'

const STATES = ['open', 'fixed', 'dismissed'] as const

/** What whoever works in a language is told of a report; never who sent it. */
const reportJson = ({ email, textThen, ...report }: Record<string, unknown>) => ({
  ...report,
  /** Whether an answer will reach somebody. */
  wantsAnswer: typeof email === 'string' && email !== '',
})

/** `GET /api/translation/reports?locale=[&collection=&id=&key=&state=]`, the newest first. */
export const reportsEndpoint: Endpoint = translationEndpoint('get', 'reports', async (req) => {
  const asked = readParameters(req.searchParams, {
    locale: needed(locale(LOCALE_CODES)),
    collection: oneOf(translatedCollections(req.payload)),
    id: text,
    key: text,
    state: oneOf(STATES),
    limit: wholeNumber(1, 200),
  })
  worksIn(req, asked.locale)
  const { docs } = await req.payload.find({
    collection: REPORTS as CollectionSlug,
    where: {
      locale: { equals: asked.locale },
      ...equals('collection', asked.collection),
      ...equals('document', asked.id),
      ...equals('key', asked.key),
      ...equals('state', asked.state),
    },
    ...{ depth: 0, limit: asked.limit ?? 50, pagination: false, sort: '-createdAt' },
    req: ownRequest(req),
  })
  return Response.json({ reports: (docs as unknown as Record<string, unknown>[]).map(reportJson) })
})

/** `POST /api/translation/reports/:id` `{ state, reply? }`: by whoever works in its language. */
export const reportActEndpoint: Endpoint = translationEndpoint(
  'post',
  'reports/:id',
  async (req) => {
    const id = String(req.routeParams?.id)
    const asked = readBody(await jsonBody(req), { state: needed(oneOf(STATES)), reply: text })
    const report = await reportOf(req, id)
    const { state, reply } = asked
    const changed = await req.payload.update({
      collection: REPORTS as CollectionSlug,
      id: Number(id),
      data: { state, ...(reply !== undefined && { reply }) } as never,
      depth: 0,
      req,
    })
    await forgetOldAddresses(req)
    return Response.json(reportJson({ ...report, ...(changed as object) }))
  },
)

/** @throws APIError 404, also for a report about a language of others. */
const reportOf = async (req: PayloadRequest, id: string): Promise<Record<string, unknown>> => {
  const isId = /^\d{1,9}$/.test(id)
  const found = isId
    ? await req.payload.findByID({
        ...{ collection: REPORTS as CollectionSlug, id, depth: 0, disableErrors: true },
        overrideAccess: false,
        user: req.user,
        req: ownRequest(req),
      })
    : undefined
  if (!found) throw refused(req, 404, 'reportUnknown', { id: id.slice(0, 20) })
  return found as unknown as Record<string, unknown>
}

const equals = (field: string, value: string | undefined): Where =>
  value === undefined ? {} : { [field]: { equals: value } }
