import type { Endpoint, PayloadRequest } from 'payload'

import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { needed, oneOf, readParameters } from '../../core/requests/parameters'
import { MOST_ITEMS } from '../../core/requests/queue-request'
import { RequestFault } from '../../core/requests/request-fault'
import { markMinorEdit, undoMinorEdit } from '../store/minor-edit'
import { translationRefused } from '../store/refused'
import { unitsInLocale } from '../store/units-in-locale'
import { mayWriteSource, openDocument, translatedCollections } from './documents'
import { jsonBody, translationEndpoint } from './endpoint'

/**
 * `POST /api/translation/minor-edits`: who may write the source says that its last change needs no
 * new translation; `translations` says how many are spared one. `DELETE`, with the same as parameters, takes it back.
 */
export const minorEditEndpoints: Endpoint[] = [
  translationEndpoint('post', 'minor-edits', async (req) => {
    const { rest, ...asked } = readBody(await jsonBody(req), placeOf(req), ['keys'])
    return answer(req, asked, keysIn(rest.keys), markMinorEdit)
  }),
  translationEndpoint('delete', 'minor-edits', async (req) => {
    const { key, ...asked } = readParameters(req.searchParams, {
      ...placeOf(req),
      key: needed(text),
    })
    return answer(req, asked, keysIn(key.split(',')), undoMinorEdit)
  }),
]

const placeOf = (req: PayloadRequest) => ({
  collection: needed(oneOf(translatedCollections(req.payload))),
  id: needed(text),
})

const answer = async (
  req: PayloadRequest,
  asked: { collection: string; id: string },
  keys: readonly string[],
  work: typeof markMinorEdit,
): Promise<Response> => {
  const { place, sourceLocale } = await openDocument(req, asked)
  await mayWriteSource(req, place, sourceLocale)
  const texts = await unitsInLocale(req, { ...place, locale: sourceLocale })
  const known = new Set(texts.map(({ unit }) => unit.key))
  if (keys.some((key) => !known.has(key))) throw translationRefused(req, 'unknown-unit')
  const translations = await work(req, { ...place, keys })
  return Response.json({ translations })
}

const keysIn = (given: unknown): string[] => {
  const isList = Array.isArray(given) && given.length > 0
  if (!isList) throw new RequestFault('parameterMissing', { parameter: 'keys' })
  if (given.length > MOST_ITEMS) {
    throw new RequestFault('parameterTooMany', { parameter: 'keys', max: MOST_ITEMS })
  }
  return given.map(String)
}
