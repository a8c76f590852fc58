import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { locale, names, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { documentStandings } from '../board/document-standings'
import { namesOf } from '../people'
import { localesOf } from './caller'
import { readable, translatedCollections } from './documents'
import { refused, translationEndpoint } from './endpoint'

/** Documents of one request: a page of a list. */
const MOST = 200

/**
 * `GET /api/translation/standing`: how far documents are in the locales that the caller works in,
 * and in the one that they are written in. Documents that the caller may not read are left out. The
 * parameter `locale`, which every read has, changes nothing.
 */
export const standingEndpoint: Endpoint = translationEndpoint('get', 'standing', async (req) => {
  const { collection, id } = readParameters(req.searchParams, {
    collection: needed(oneOf(translatedCollections(req.payload))),
    id: needed(names(MOST)),
    locale: locale(LOCALE_CODES),
  })
  const own = localesOf(req)
  if (own.length === 0) throw refused(req, 403, 'translationNoLanguage')
  const documents = await readable(req, collection, id)
  const standings = await documentStandings(
    req,
    { collection, ids: documents.map(({ place }) => String(place.id)) },
    LOCALE_CODES,
  )
  const shown = documents.map(({ place, sourceLocale }) => ({
    id: String(place.id),
    sourceLocale,
    locales: (standings.get(String(place.id)) ?? []).filter(
      (it) => it.isSource || own.includes(it.locale),
    ),
  }))
  const people = await namesOf(
    req,
    shown.flatMap(({ locales }) => locales.flatMap(({ by }) => by ?? [])),
  )
  return Response.json({
    documents: shown.map((document) => ({
      ...document,
      locales: document.locales.map(({ by, ...it }) => ({
        ...it,
        ...(by !== undefined && people.has(by) && { by: people.get(by) }),
      })),
    })),
  })
})
