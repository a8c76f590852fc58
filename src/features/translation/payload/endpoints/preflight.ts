import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { wordDiff } from '../../core/change/word-diff'
import { countWords } from '../../core/change/words'
import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { locale, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { RequestFault } from '../../core/requests/request-fault'
import { isValues, type Values } from '../../core/units/field-schema'
import { readDocument } from '../documents/document'
import { fieldNames } from '../field-names'
import { type Preflight, preflight } from '../preflight/preflight'
import { mayWriteSource, openDocument, translatedCollections } from './documents'
import { jsonBody, translationEndpoint } from './endpoint'

/**
 * `POST /api/translation/preflight`: what saving `data` as the source of a document would reopen in
 * other languages; `GET`: what its newest draft would. For who may write the source; nothing is
 * written. The parameter `locale`, which every read has, changes nothing.
 */
export const preflightEndpoints: Endpoint[] = [
  translationEndpoint('post', 'preflight', async (req) => {
    const { rest, ...asked } = readBody(await jsonBody(req), placeOf(req), ['data'])
    const { data } = rest
    if (!isValues(data)) throw new RequestFault('parameterMissing', { parameter: 'data' })
    return answer(req, asked, () => data)
  }),
  translationEndpoint('get', 'preflight', async (req) => {
    const { locale: _, ...asked } = readParameters(req.searchParams, {
      ...placeOf(req),
      locale: locale(LOCALE_CODES),
    })
    return answer(req, asked, (place, sourceLocale) => readDocument(req, place, sourceLocale))
  }),
]

const placeOf = (req: PayloadRequest) => ({
  collection: needed(oneOf(translatedCollections(req.payload))),
  id: needed(text),
})

type Open = Awaited<ReturnType<typeof openDocument>>

const answer = async (
  req: PayloadRequest,
  asked: { collection: string; id: string },
  valuesOf: (place: Open['place'], sourceLocale: string) => Promise<Values> | Values,
): Promise<Response> => {
  const { place, sourceLocale } = await openDocument(req, asked)
  await mayWriteSource(req, place, sourceLocale)
  const given = await valuesOf(place, sourceLocale)
  const changes = await preflight(req, place, { given, sourceLocale })
  return Response.json(
    told(changes, sourceLocale, fieldNames(req.payload, place, req.i18n.language).nameOf),
  )
}

/** In words of the texts as they will be, each counted once however many languages it has. */
const told = (
  { reopened, added, removed, savedAt }: Preflight,
  sourceLocale: string,
  nameOf: (field: string) => string,
) => {
  const units = reopened.map(({ key, before, after, field, locales }) => ({
    ...{ key, field },
    locales: LOCALE_CODES.filter((it) => locales.includes(it)),
    label: nameOf(field),
    words: countWords(after, sourceLocale),
    diff: wordDiff(before, after, sourceLocale),
  }))
  return {
    ...{ sourceLocale, savedAt },
    units,
    locales: LOCALE_CODES.filter((it) => units.some(({ locales }) => locales.includes(it))),
    words: units.reduce((sum, it) => sum + it.words, 0),
    added: {
      units: added.length,
      words: added.reduce((sum, it) => sum + countWords(it.text, sourceLocale), 0),
    },
    removed: removed.length,
  }
}
