import {
  type Access,
  APIError,
  type CollectionConfig,
  type GlobalConfig,
  type PayloadRequest,
  type Where,
} from 'payload'

import { type Locale, SOURCE_LOCALE } from '@/content/locales'
import { say } from '@/messages/say'

import { chainOf } from './fallback/chain'
import { askingOfShownText } from './fallback/read-arguments'
import { NOT_IN_TRASH, PUBLISHED_ANYWHERE, publishedFor } from './live'
import { withLiveTextOnly } from './live-text'
import { noteWriteOfMany } from './newest-version'
import { noteIntent } from './publishing'

type Values = Record<string, unknown>

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/**
 * What the model grants, and for readers only what is live, never a version. Nobody sees what is in
 * the trash who does not see every document.
 */
export const publicAccess = (
  granted: { read?: Access; readVersions?: Access } = {},
  { hasTrash = false } = {},
) => ({
  read: (async (args) => {
    const result = granted.read ? await granted.read(args) : Boolean(args.req.user)
    // Who asks for a fallback reads what readers do, whoever it is.
    const isWorking = args.req.user && !chainOf(args.req)
    if (result === false || (isWorking && result === true)) return result
    const live = args.isReadingStaticFile ? PUBLISHED_ANYWHERE : publishedFor(args.req)
    const conditions = [
      ...(result === true ? [] : [result]),
      ...(isWorking ? [] : [live]),
      ...(hasTrash ? [NOT_IN_TRASH] : []),
    ]
    return conditions.length === 1 ? (conditions[0] as Where) : { and: conditions }
  }) satisfies Access,
  readVersions: (async (args) =>
    Boolean(args.req.user) &&
    (granted.readVersions ? await granted.readVersions(args) : true)) satisfies Access,
})

const isAnonymous = (req: PayloadRequest, overrideAccess: boolean | undefined): boolean =>
  !req.user && overrideAccess !== true

type Arguments = {
  draft?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
}

/** What `beforeOperation` is told of collections and globals alike. */
type Operation = {
  args?: unknown
  operation: string
  overrideAccess?: boolean
  req: PayloadRequest
}

/**
 * Settles the locale before Payload builds its query: without one, conditions on a localized
 * status match nothing (seen in 3.90 with `localization.fallback: false`).
 */
const prepare = (args: Arguments, { operation, overrideAccess, req }: Operation): Arguments => {
  if (operation === 'create' || operation === 'update') noteIntent(args, operation, req)
  req.locale ??= SOURCE_LOCALE
  if (overrideAccess === true) return args
  const isRead = operation === 'read' || operation === 'count'
  // Payload's own fallback takes text from a locale whether or not it is live, and what a writer
  // is shown must never be saved as text of another language.
  settleFallback(req, isRead ? chainOf(req)?.slice(1) : undefined)
  return isAnonymous(req, overrideAccess) && isRead ? { ...args, draft: false } : args
}

/** Payload carries it on to the documents inside, and types it as one language. */
const settleFallback = (req: PayloadRequest, chain: readonly Locale[] | undefined): void => {
  req.fallbackLocale = (chain ?? false) as unknown as null
}

/**
 * A version has the texts of every locale, and put on line together they would pass no gate: it is
 * restored as a draft, and each locale is published from there.
 *
 * @throws APIError 409 for anything else. Code that overrides access is its operator's.
 */
const refuseRestoreOnLine = (hook: Operation): void => {
  if (hook.operation !== 'restoreVersion' || hook.overrideAccess === true) return
  const { draft } = (hook.args ?? {}) as Arguments
  if (draft === true) return
  throw new APIError(say(hook.req, 'restoreAsDraft'), 409, { code: 'restoreAsDraft' }, true)
}

const settled = (hook: Operation): Arguments => {
  refuseRestoreOnLine(hook)
  return prepare(hook.args as Arguments, hook)
}

/** Settles locale, draft and fallback of an operation on a collection. */
export const prepareOperation: NonNullable<Hooks['beforeOperation']>[number] = (hook) => {
  const args = settled(hook)
  const { collection, operation, overrideAccess, req } = hook
  const isRead = operation === 'read' || operation === 'count'
  if (operation === 'update') noteWriteOfMany(args, req, collection.slug)
  if (overrideAccess === true || !isRead) return args as never
  return askingOfShownText(args, collection, req) as never
}

/** The same for a global. */
export const prepareGlobalOperation: NonNullable<GlobalHooks['beforeOperation']>[number] = (
  hook,
) => {
  const args = settled(hook)
  const { global, operation, overrideAccess, req } = hook
  if (overrideAccess === true || operation !== 'read') return args
  return askingOfShownText(args, global, req)
}

const liveLocalesOf = (document: Values): Set<string> | undefined => {
  const status = document._status
  if (typeof status !== 'object' || status === null) return undefined
  return new Set(
    Object.entries(status)
      .filter(([, it]) => it === 'published')
      .map(([locale]) => locale),
  )
}

/** Takes text of locales that are not live out of a document read in all locales. */
export const showLiveText: NonNullable<Hooks['afterRead']>[number] = ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (req.locale !== 'all' || !isAnonymous(req, overrideAccess)) return doc
  return withLiveTextOnly(doc as Values, collection.flattenedFields, liveLocalesOf(doc) ?? NONE)
}

/** The same for a global. */
export const showLiveGlobalText: NonNullable<GlobalHooks['afterRead']>[number] = ({
  doc,
  global,
  overrideAccess,
  req,
}) => {
  if (req.locale !== 'all' || !isAnonymous(req, overrideAccess)) return doc
  return withLiveTextOnly(doc as Values, global.flattenedFields, liveLocalesOf(doc) ?? NONE)
}

/** A document read without its status (by `select`) shows no localized text at all. */
const NONE: ReadonlySet<string> = new Set()
