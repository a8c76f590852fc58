import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { locale, needed, oneOf } from '../../core/requests/parameters'
import { namesOf } from '../people'
import { beHere } from '../presence/presence'
import { worksIn } from './caller'
import { openDocument, translatedCollections } from './documents'
import { jsonBody, translationEndpoint } from './endpoint'

/**
 * `POST /api/translation/presence`: the heartbeat of somebody at the desk, every ten seconds;
 * without a `key` they leave. Answers with the others at the document, and what they have open.
 */
export const presenceEndpoint: Endpoint = translationEndpoint('post', 'presence', async (req) => {
  const asked = readBody(await jsonBody(req), {
    collection: needed(oneOf(translatedCollections(req.payload))),
    id: needed(text),
    locale: needed(locale(LOCALE_CODES)),
    key: text,
  })
  worksIn(req, asked.locale)
  const { place } = await openDocument(req, asked)
  const others = await beHere(req, { ...place, locale: asked.locale }, asked.key ?? null)
  const names = await namesOf(
    req,
    others.map(({ actor }) => actor),
  )
  return Response.json({
    others: others.map(({ actor, key }) => ({ id: actor, name: names.get(actor) ?? null, key })),
  })
})
