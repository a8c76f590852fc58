import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { say } from '@/messages/say'
import { publicationGatesOf } from '@/publication/gates'

import { text } from '../../core/requests/acts-request'
import { locale, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { readDocument } from '../documents/document'
import { type GateOptions, gateReport } from '../release/gate'
import { linkTargetsOffLine } from '../release/links'
import { GLOBALS } from '../store/place'
import { worksIn } from './caller'
import { openDocument, translatedCollections } from './documents'
import { translationEndpoint } from './endpoint'

/**
 * `GET /api/translation/gate`: what publishing the newest draft of a locale would be refused for,
 * and what it would not be refused for but is worth knowing. `texts` says where.
 */
export const gateEndpoint = (options: GateOptions): Endpoint =>
  translationEndpoint('get', 'gate', async (req) => {
    const asked = readParameters(req.searchParams, {
      collection: needed(oneOf(translatedCollections(req.payload))),
      id: needed(text),
      locale: needed(locale(LOCALE_CODES)),
    })
    worksIn(req, asked.locale)
    const { place, sourceLocale } = await openDocument(req, asked, asked.locale)
    const document = await readDocument(req, place, asked.locale)
    const { reasons: texts } = await gateReport(req, place, {
      ...{ locale: asked.locale, sourceLocale, document, options },
    })
    const isGlobal = place.collection === GLOBALS
    const candidate = {
      req,
      slug: isGlobal ? String(place.id) : place.collection,
      ...(!isGlobal && { id: place.id }),
      locale: asked.locale,
      document,
    }
    // Those of other features too: whoever publishes meets all of them.
    const gates = publicationGatesOf(req.payload.config)
    const reasons = (await Promise.all(gates.map((gate) => gate(candidate)))).flat()
    const offLine = await linkTargetsOffLine(req, document, asked.locale)
    const warnings = offLine.map((target) =>
      say(req, 'gateLinkNotLive', { ...target, locale: asked.locale }),
    )
    return Response.json({ open: reasons.length === 0, reasons, warnings, texts })
  })
