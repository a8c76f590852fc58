import {
  APIError,
  type BaseDatabaseAdapter,
  type CollectionConfig,
  type CreateGlobalVersionArgs,
  type CreateVersionArgs,
  type DatabaseAdapterObj,
  type GlobalConfig,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'

import { say } from '@/messages/say'
import { extendedAdapter } from '@/platform/extended-adapter'

type Values = Record<string, unknown>

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/** What a write was asked to move: a language off line, or a document to the trash or back. */
type Move = { kind: 'offLine' } | { kind: 'toTrash' } | { kind: 'back'; status: unknown }

/** A move about to be stored, and the row on line as it is before. */
type StoredMove = { move: Move; stored: Values }

/** Where a request says, by collection or global, which move its operation makes of each document. */
const ASKED = 'movesAsked'

/** Where it says, by {@link placeOf}, what is to be stored of one. */
const SETTLED = 'movesSettled'

/**
 * `beforeOperation`: a write of `deletedAt` moves a document, and nothing else. It is no draft, or
 * readers would go on seeing what is in the trash.
 *
 * @throws APIError 400 when it writes something else as well, with the names of that.
 */
export const askMove: NonNullable<Hooks['beforeOperation']>[number] = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update') return args
  const move = moveOf(args as Arguments, Boolean(collection.trash))
  const moves = notesOf<Move>(req, ASKED)
  if (!move) {
    moves.delete(collection.slug)
    return args
  }
  moves.set(collection.slug, move)
  if (move.kind === 'offLine') return args
  const { data = {}, publishAllLocales, publishSpecificLocale } = args as Arguments
  const { deletedAt, _status, ...others } = data
  const named = Object.entries({ ...others, publishAllLocales, publishSpecificLocale })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  if (named.length > 0) throw refusal(req, 'trashMoveOnly', { fields: named.join(', ') }, 400)
  // What it says of its status the move itself sees to.
  return { ...args, data: { deletedAt }, draft: false, autosave: false }
}

type Arguments = {
  data?: Values
  draft?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  trash?: boolean
  unpublishAllLocales?: unknown
}

const moveOf = (
  { data = {}, draft, trash, ...flags }: Arguments,
  hasTrash: boolean,
): Move | undefined => {
  const { deletedAt, _status: status } = data
  if (hasTrash && deletedAt) return { kind: 'toTrash' }
  if (hasTrash && deletedAt === null && trash === true) return { kind: 'back', status }
  const isStatusAlone = Object.keys(data).length === 1 && status === 'draft'
  const isOfAll = flags.publishAllLocales || flags.unpublishAllLocales
  return isStatusAlone && !draft && !isOfAll ? { kind: 'offLine' } : undefined
}

/** The same for a global, of which there is no trash. */
export const askGlobalMove: NonNullable<GlobalHooks['beforeOperation']>[number] = ({
  args,
  global,
  operation,
  req,
}) => {
  const move = operation === 'update' ? moveOf(args as Arguments, false) : undefined
  if (move) notesOf<Move>(req, ASKED).set(global.slug, move)
  else notesOf<Move>(req, ASKED).delete(global.slug)
  return args
}

/**
 * `beforeChange`: whether this write moves the document, which then passes no gate, since it brings
 * no text on line that was not there before.
 *
 * @throws APIError 409 when a document is to come back as published of which nothing was.
 */
export const settleMove = async (
  req: PayloadRequest,
  collection: string,
  id: number | string | undefined,
): Promise<boolean> => {
  const move = notesOf<Move>(req, ASKED).get(collection)
  if (!move || id === undefined) return false
  const stored = (await req.payload.db.findOne({
    collection: collection as 'users',
    where: { id: { equals: id } },
    req,
  })) as Values | null
  if (!stored) return false
  const isToBePublished = move.kind === 'back' && move.status === 'published'
  if (isToBePublished && !Object.values(statusOf(stored)).includes('published'))
    throw refusal(req, 'trashNothingPublished', {}, 409)
  notesOf<StoredMove>(req, SETTLED).set(placeOf(collection, id), { move, stored })
  return true
}

/** The same for a global. */
export const settleGlobalMove = async (req: PayloadRequest, slug: string): Promise<boolean> => {
  const move = notesOf<Move>(req, ASKED).get(slug)
  if (!move) return false
  const stored = (await req.payload.db.findGlobal({ slug: slug as GlobalSlug, req })) as Values
  // Of one that was never stored there is nothing to keep.
  if (!stored.globalType) return false
  notesOf<StoredMove>(req, SETTLED).set(placeOf(slug), { move, stored })
  return true
}

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
      const { collection, id, locale } = options
      return updateOne.call(adapter, moved(options, placeOf(collection, id), locale))
    }
    adapter.updateGlobal = (options) => {
      const { req, slug } = options
      return updateGlobal.call(adapter, moved(options, placeOf(slug), req?.locale)) as never
    }
    adapter.createVersion = (options) => {
      const { collectionSlug, parent } = options
      return createVersion.call(adapter, drafted(options, placeOf(collectionSlug, parent))) as never
    }
    adapter.createGlobalVersion = (options) =>
      createGlobalVersion.call(adapter, drafted(options, placeOf(options.globalSlug))) as never
  })

/** A document, or the one of a global. */
const placeOf = (slug: string, id: number | string | undefined = ''): string => `${slug}/${id}`

type Writing = { data: Values; req?: Partial<PayloadRequest> }

const moved = <T extends Writing>(options: T, place: string, locale: string | undefined): T => {
  const { data, req } = options
  const settled = req && notesOf<StoredMove>(req, SETTLED).get(place)
  if (!settled) return options
  const { move, stored } = settled
  const { deletedAt, updatedAt } = data
  const kept = { ...stored, deletedAt, updatedAt }
  if (isAsDraft(move)) return { ...options, data: asDrafts(kept) }
  if (move.kind !== 'offLine' || !locale) return { ...options, data: kept }
  return { ...options, data: { ...kept, _status: { ...statusOf(stored), [locale]: 'draft' } } }
}

/** Payload writes two versions: what is stored now, and after it what is drafted. */
const drafted = <T extends CreateVersionArgs | CreateGlobalVersionArgs>(
  options: T,
  place: string,
): T => {
  const { req, snapshot, versionData } = options
  const moves = req && notesOf<StoredMove>(req, SETTLED)
  const settled = moves?.get(place)
  if (!snapshot || !settled) return options
  moves?.delete(place)
  return isAsDraft(settled.move)
    ? { ...options, versionData: asDrafts(versionData as Values) }
    : options
}

const isAsDraft = (move: Move): boolean => move.kind === 'back' && move.status === 'draft'

const asDrafts = (document: Values): Values => ({
  ...document,
  _status: Object.fromEntries(Object.keys(statusOf(document)).map((locale) => [locale, 'draft'])),
})

/** As the database has it: one per locale. */
const statusOf = ({ _status }: Values): Values =>
  typeof _status === 'object' && _status !== null ? (_status as Values) : {}

const notesOf = <T>({ context }: Partial<PayloadRequest>, key: string): Map<string, T> => {
  const known = context?.[key]
  if (known instanceof Map) return known as Map<string, T>
  const notes = new Map<string, T>()
  if (context) context[key] = notes
  return notes
}

const refusal = (
  req: PayloadRequest,
  code: 'trashMoveOnly' | 'trashNothingPublished',
  parameters: Record<string, string>,
  status: number,
) => new APIError(say(req, code, parameters), status, { code }, true)
