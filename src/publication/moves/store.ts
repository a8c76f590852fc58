import type {
  BaseDatabaseAdapter,
  CreateGlobalVersionArgs,
  CreateVersionArgs,
  DatabaseAdapterObj,
  PayloadRequest,
} from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'

import { type Move, placeOf, settledIn, statusOf, type Values } from './notes'

/**
 * The adapter, except that a document that is moved to the trash or back, or taken off line in a
 * language, keeps everything else as it was: what readers have, and what is drafted beside it.
 * Stock Payload puts the newest draft on line whenever a write is none itself: publish two
 * languages, draft a new date in one, take that one off line or throw the document away and restore
 * it, and readers of the other see the drafted date. Restored as a draft it is one in every
 * language; stock Payload takes only that of the request off line, in the panel always the first.
 */
export const movingAlone = (
  db: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(db, (adapter) => {
    const { createGlobalVersion, createVersion, updateGlobal, updateOne } = adapter
    adapter.updateOne = (options) => {
      const { collection, id } = options
      return updateOne.call(adapter, moved(options, placeOf(collection, id)))
    }
    adapter.updateGlobal = (options) =>
      updateGlobal.call(adapter, moved(options, placeOf(options.slug))) as never
    adapter.createVersion = (options) => {
      const { collectionSlug, parent } = options
      return createVersion.call(adapter, drafted(options, placeOf(collectionSlug, parent))) as never
    }
    adapter.createGlobalVersion = (options) =>
      createGlobalVersion.call(adapter, drafted(options, placeOf(options.globalSlug))) as never
  })

type Writing = { data: Values; req?: Partial<PayloadRequest> }

const moved = <T extends Writing>(options: T, place: string): T => {
  const { data, req } = options
  const settled = req && settledIn(req).get(place)
  if (!settled) return options
  const { locale, move, stored } = settled
  const kept = { ...stored, updatedAt: data.updatedAt }
  if (move.kind === 'offLine') return { ...options, data: draftedIn(locale, kept) }
  const document = { ...kept, deletedAt: data.deletedAt }
  return { ...options, data: isAsDraft(move) ? draftedInAll(document) : document }
}

/**
 * Payload writes two versions: what is stored now, and after it, which ends the move, the snapshot
 * of what is drafted.
 */
const drafted = <T extends CreateVersionArgs | CreateGlobalVersionArgs>(
  options: T,
  place: string,
): T => {
  const { req, snapshot, versionData } = options
  const moves = req && settledIn(req)
  const settled = moves?.get(place)
  if (!snapshot || !settled) return options
  moves?.delete(place)
  const { locale, move, newest } = settled
  if (newest) return { ...options, versionData: draftedIn(locale, newest) }
  return isAsDraft(move)
    ? { ...options, versionData: draftedInAll(versionData as Values) }
    : options
}

const isAsDraft = (move: Move): boolean => move.kind === 'back' && move.status === 'draft'

const draftedIn = (locale: string, document: Values): Values => ({
  ...document,
  _status: { ...statusOf(document), [locale]: 'draft' },
})

const draftedInAll = (document: Values): Values => ({
  ...document,
  _status: Object.fromEntries(Object.keys(statusOf(document)).map((locale) => [locale, 'draft'])),
})
