import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { sourceLocaleOf } from '@/fields/rule'
import { ownRequest } from '@/platform/own-request'
import type { RateLimiter } from '@/platform/rate-limiter'

import { translateUnits } from '../../core/machine/translate-units'
import { compileDocument } from '../../core/units/compile'
import { extractUnits } from '../../core/units/extract'
import type { Values } from '../../core/units/field-schema'
import { systemClock } from '../../engines/clock'
import { PSEUDO_LOCALES, pseudoEngine } from '../../engines/pseudo'
import { schemaOf } from '../documents/document'
import { limited, openEndpoint, refused } from '../endpoints/endpoint'
import { GLOBALS, type Place } from '../store/place'

type Limits = { pseudo: RateLimiter; visitorOf: (req: PayloadRequest) => string }

/**
 * `GET /api/translation/pseudo/qps-ploc?collection&id` (or `qps-rtl`): a document as it would be in
 * a language that is longer, or runs the other way. For frontend developers; nothing is written.
 * Anybody gets what they may read, in its source language: drafts when signed in.
 */
export const pseudoEndpoint = (collections: readonly string[], limits: Limits): Endpoint =>
  openEndpoint('get', 'pseudo/:locale', async (req) => {
    if (!req.user) await limited(req, limits.pseudo, limits.visitorOf(req))
    const { locale, collection, id } = queryOf(req)
    if (!PSEUDO_LOCALES.some((it) => it === locale)) {
      const listed = { locale, known: PSEUDO_LOCALES }
      throw refused(req, 400, 'pseudoLocaleUnknown', listed, { known: PSEUDO_LOCALES })
    }
    if (!collections.includes(collection)) {
      const listed = { collection, known: collections }
      throw refused(req, 400, 'machineCollectionUnknown', listed, { known: collections })
    }
    const place = { collection, id }
    const document = await readable(req, place)
    if (!document) throw refused(req, 404, 'pseudoDocumentUnknown', place)
    return Response.json({ ...document, ...(await pseudo(req, place, document, locale)) })
  })

/** The locale is in the path: as a parameter it would have to be one of the content's. */
const queryOf = ({ query, routeParams }: PayloadRequest) => ({
  locale: String(routeParams?.locale),
  collection: String(query.collection),
  id: String(query.id),
})

/** In its source language, as the asker may see it. */
const readable = async (req: PayloadRequest, place: Place): Promise<Values | undefined> => {
  // Which language that is says nothing of the document; only what is then read is judged.
  const known = await read(req, place, {})
  if (!known) return undefined
  const found = await read(req, place, { locale: sourceLocaleOf(known), asTheyMay: true })
  // A global is there for everybody, and empty for who may not see it.
  return found && (req.user || found._status === 'published') ? found : undefined
}

const read = async (
  req: PayloadRequest,
  { collection, id }: Place,
  { locale, asTheyMay = false }: { locale?: string; asTheyMay?: boolean },
): Promise<Values | undefined> => {
  const { payload, user } = req
  const options = {
    ...{ draft: !asTheyMay || Boolean(user), depth: 0, fallbackLocale: false as const },
    ...{ overrideAccess: !asTheyMay, user, disableErrors: true, req: ownRequest(req) },
    ...(locale && { locale: locale as 'en' }),
  }
  if (collection !== GLOBALS) {
    if (!/^\d{1,9}$/.test(String(id))) return undefined
    const found = await payload.findByID({ ...options, collection: collection as never, id })
    return (found ?? undefined) as Values | undefined
  }
  if (!payload.globals.config.some(({ slug, versions }) => slug === id && versions?.drafts)) {
    return undefined
  }
  try {
    return (await payload.findGlobal({ ...options, slug: id as never })) as unknown as Values
  } catch (error) {
    if (error instanceof Forbidden) return undefined
    throw error
  }
}

const pseudo = async (
  { payload }: PayloadRequest,
  place: Place,
  document: Values,
  locale: string,
): Promise<Values> => {
  const schema = schemaOf(payload, place)
  const units = extractUnits(schema, document)
  const { results } = await translateUnits(units, {
    ...{ engine: pseudoEngine(), clock: systemClock, costCap: 0 },
    ...{ from: sourceLocaleOf(document), to: locale },
  })
  const texts = results.flatMap((result) =>
    result.outcome === 'translated' ? [[result.key, result.content] as const] : [],
  )
  return compileDocument(schema, { document, units }, document, new Map(texts)).data
}
