import type { Endpoint } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { readQueueRequest } from '../../core/requests/queue-request'
import { isCursor, queue } from '../store/queue'
import type { StoredUnit } from '../store/units-in-locale'
import { titlesOf } from '../titles'
import { unitLabels } from '../unit-labels'
import { worksIn } from './caller'
import { translatedCollections } from './documents'
import { translationEndpoint } from './endpoint'
import { textOf } from './unit-json'

/**
 * `GET /api/translation/queue`: what one locale has to do, what waits longest first. Texts of
 * documents that the caller may not read, or that are in the trash, are left out.
 */
export const queueEndpoint: Endpoint = translationEndpoint('get', 'queue', async (req) => {
  const known = {
    locales: LOCALE_CODES,
    collections: translatedCollections(req.payload),
    isCursor,
  }
  const { limit, after, ...filters } = readQueueRequest(req.searchParams, known, new Date())
  worksIn(req, filters.locale)
  const { items, next } = await queue(req, filters, { limit, after })
  const titles = await titlesOf(req, items)
  const labelOf = await unitLabels(req, items)
  return Response.json({
    items: items.flatMap((item) => {
      const title = titles.get(`${item.collection}/${item.document}`)
      return title === undefined ? [] : [queueItem(item, { title, label: labelOf(item) })]
    }),
    ...(next !== undefined && { next }),
  })
})

const queueItem = (item: StoredUnit, named: { title: string; label: string }) => {
  const { collection, document: id } = item
  return { collection, id, ...named, ...textOf(item) }
}
