import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { wordDiff } from '../../core/change/word-diff'
import { plainText } from '../../core/inline/inline'
import { toTagged } from '../../core/inline/tagged'
import { text } from '../../core/requests/acts-request'
import { locale, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { namesOf } from '../people'
import { type HistoryEvent, historyOf } from '../store/history'
import { worksIn } from './caller'
import { openDocument, translatedCollections } from './documents'
import { translationEndpoint } from './endpoint'

/**
 * `GET /api/translation/history`: what was done to a text, when and by whom, the newest first; of a
 * change of words, which ones.
 */
export const historyEndpoint: Endpoint = translationEndpoint('get', 'history', async (req) => {
  const asked = readParameters(req.searchParams, {
    collection: needed(oneOf(translatedCollections(req.payload))),
    id: needed(text),
    locale: needed(locale(LOCALE_CODES)),
    key: needed(text),
  })
  worksIn(req, asked.locale)
  const { place } = await openDocument(req, asked)
  const events = await historyOf(req, { ...place, locale: asked.locale, key: asked.key })
  const names = await namesOf(
    req,
    events.map(({ actor }) => actor),
  )
  return Response.json({
    events: events.map((event) => ({
      ...{ id: event.id, at: event.at, act: event.act, from: event.from, to: event.to },
      actor: { id: event.actor, name: names.get(event.actor) ?? null },
      ...{ origin: event.origin, reason: event.reason },
      target: event.after && toTagged(event.after),
      diff: diffOf(event, asked.locale),
    })),
  })
})

const diffOf = ({ before, after }: HistoryEvent, into: string) => {
  const [was, is] = [plainText(before ?? [], []), plainText(after ?? [], [])]
  return was === is ? undefined : wordDiff(was, is, into)
}
