import {
  type CollectionSlug,
  type GlobalSlug,
  getLatestCollectionVersion,
  getLatestGlobalVersion,
  type PayloadRequest,
  type SanitizedGlobalConfig,
} from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'

import { askedIn, type Move, placeOf, settledIn, statusOf, type Values } from './notes'
import { refusal } from './refusal'

/**
 * `beforeChange`: which move this write makes of the document, if any. It passes no gate then, since
 * it brings no text on line that was not there before.
 *
 * @param status of the newest version in the language that is written
 * @throws APIError 409 when a document is to come back that is not in the trash, or as published
 *   of which nothing was, and when a write that names no status would take a language off line.
 */
export const settleMove = async (
  req: PayloadRequest,
  collection: string,
  id: number | string | undefined,
  status: unknown,
): Promise<Move['kind'] | undefined> => {
  if (id === undefined) return undefined
  const { payload } = req
  const slug = collection as CollectionSlug
  const { config } = payload.collections[slug]
  const query = { collection: slug, where: { id: { equals: id } }, req }
  return settle(req, {
    ...{ slug, place: placeOf(slug, id), status },
    read: () => payload.db.findOne(query),
    readNewest: () => getLatestCollectionVersion({ id, config, payload, query, req }),
  })
}

/** The same for a global. */
export const settleGlobalMove = async (
  req: PayloadRequest,
  slug: string,
  status: unknown,
): Promise<Move['kind'] | undefined> => {
  const { payload } = req
  const config = payload.globals.config.find((it) => it.slug === slug) as SanitizedGlobalConfig
  return settle(req, {
    ...{ slug, place: placeOf(slug), status },
    read: async () => {
      const stored = (await payload.db.findGlobal({ slug: slug as GlobalSlug, req })) as Values
      // Of one that was never stored there is nothing to keep.
      return stored.globalType ? stored : null
    },
    readNewest: async () =>
      (await getLatestGlobalVersion({ slug, config, payload, where: {}, req })).global,
  })
}

type Settling = {
  slug: string
  place: string
  status: unknown
  /** The row on line. */
  read: () => Promise<Values | null>
  readNewest: () => Promise<Values | undefined>
}

const settle = async (
  req: PayloadRequest,
  { slug, place, status, read, readNewest }: Settling,
): Promise<Move['kind'] | undefined> => {
  const settled = settledIn(req)
  // A write before, of the same request, may have failed after it was settled.
  settled.delete(place)
  const asked = askedIn(req).get(slug)
  if (!asked || (asked.kind === 'plain' && status !== 'draft')) return undefined
  const stored = await read()
  if (!stored) return undefined
  if (asked.kind === 'plain') {
    refuseUnsaidDraft(req, stored)
    return undefined
  }
  if (asked.kind === 'back') refuseImpossibleReturn(req, asked, stored)
  const newest = asked.kind === 'offLine' ? await readNewest() : undefined
  settled.set(place, { move: asked, locale: req.locale ?? SOURCE_LOCALE, stored, newest })
  return asked.kind
}

/**
 * A draft waits beside what is on line in this language. Payload would take the language off line
 * and put what all languages share of the draft on line in the others.
 */
const refuseUnsaidDraft = (req: PayloadRequest, stored: Values): void => {
  const { locale } = req
  if (locale && statusOf(stored)[locale] === 'published')
    throw refusal(req, 'draftWaits', 409, { locale })
}

const refuseImpossibleReturn = (
  req: PayloadRequest,
  { status }: Move & { kind: 'back' },
  stored: Values,
): void => {
  if (!stored.deletedAt) throw refusal(req, 'notInTrash', 409)
  if (status === 'published' && !Object.values(statusOf(stored)).includes('published'))
    throw refusal(req, 'trashNothingPublished', 409)
}
