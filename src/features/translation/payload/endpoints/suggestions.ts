import type { Endpoint } from 'payload'

import { readBody } from '../../core/requests/json-body'
import { needed, oneOf } from '../../core/requests/parameters'
import { RESOLUTIONS, settleSuggestion, suggestionPlace } from '../store/settle-suggestion'
import { translatesIn } from './caller'
import { readable } from './documents'
import { idIn, jsonBody, refused, translationEndpoint } from './endpoint'

/**
 * `POST /api/translation/suggestions/:id`: a translator has taken a suggestion up, or puts it away.
 * The same said twice is no fault; 409 when somebody has said otherwise.
 */
export const suggestionsEndpoint: Endpoint = translationEndpoint(
  'post',
  'suggestions/:id',
  async (req) => {
    const { resolve } = readBody(await jsonBody(req), { resolve: needed(oneOf(RESOLUTIONS)) })
    const id = idIn(req)
    const unknown = () =>
      refused(req, 404, 'suggestionUnknown', { id: String(req.routeParams?.id) })
    const place = id === undefined ? undefined : await suggestionPlace(req, id)
    if (id === undefined || !place) throw unknown()
    translatesIn(req, place.locale)
    if ((await readable(req, place.collection, [place.document])).length === 0) throw unknown()
    const isSettled = await settleSuggestion(req, id, resolve)
    if (!isSettled && (await suggestionPlace(req, id))?.resolution !== resolve) {
      throw refused(req, 409, 'suggestionSettled', { id })
    }
    return Response.json({ id, resolution: resolve })
  },
)
