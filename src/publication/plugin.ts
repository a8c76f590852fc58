import type { Access, CollectionConfig, Config, GlobalConfig, PayloadRequest } from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'

import { PUBLISHED } from './live'
import { withLiveTextOnly } from './live-text'
import { checkPublication, noteIntent } from './publishing'

type Values = Record<string, unknown>

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/**
 * Makes publication per locale hold for every collection and global with drafts: anonymous
 * readers get only what is live in the locale they ask for, through whatever door, and a locale
 * goes on line only when nothing that publication requires is missing.
 *
 * Must come after the plugins that add collections.
 */
export const publication =
  () =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((it) => (hasDrafts(it) ? publishable(it) : it)),
    globals: config.globals?.map((it) => (hasDrafts(it) ? publishableGlobal(it) : it)),
  })

const hasDrafts = ({ versions }: CollectionConfig | GlobalConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const publishable = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, ...publicAccess(collection.access) },
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), prepareOperation],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), checkDocument],
    afterRead: [...(collection.hooks?.afterRead ?? []), showLiveText],
  },
})

const publishableGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  access: { ...global.access, ...publicAccess(global.access) },
  hooks: {
    ...global.hooks,
    beforeOperation: [...(global.hooks?.beforeOperation ?? []), prepareGlobalOperation],
    beforeChange: [...(global.hooks?.beforeChange ?? []), checkGlobal],
    afterRead: [...(global.hooks?.afterRead ?? []), showLiveGlobalText],
  },
})

/** What the model grants, and for anonymous readers only what is live, never a version. */
const publicAccess = (granted: { read?: Access; readVersions?: Access } = {}) => ({
  read: (async (args) => {
    const result = granted.read ? await granted.read(args) : Boolean(args.req.user)
    if (args.req.user || result === false) return result
    return result === true ? PUBLISHED : { and: [result, PUBLISHED] }
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

/**
 * Settles the locale before Payload builds its query: without one, conditions on a localized
 * status match nothing (seen in 3.90 with `localization.fallback: false`).
 */
const prepare = (args: Arguments, operation: string, req: PayloadRequest, anonymous: boolean) => {
  if (operation === 'create' || operation === 'update') noteIntent(args, operation, req)
  req.locale ??= SOURCE_LOCALE
  if (!anonymous) return args
  // Payload's fallback takes text from a locale whether or not it is live.
  req.fallbackLocale = false as unknown as null
  return operation === 'read' || operation === 'count' ? { ...args, draft: false } : args
}

const prepareOperation: NonNullable<Hooks['beforeOperation']>[number] = (hook) =>
  prepare(
    hook.args as Arguments,
    hook.operation,
    hook.req,
    isAnonymous(hook.req, hook.overrideAccess),
  ) as never

const prepareGlobalOperation: NonNullable<GlobalHooks['beforeOperation']>[number] = (hook) =>
  prepare(
    hook.args as Arguments,
    hook.operation,
    hook.req,
    isAnonymous(hook.req, hook.overrideAccess),
  )

const liveLocalesOf = (document: Values): Set<string> | undefined => {
  const status = document._status
  if (typeof status !== 'object' || status === null) return undefined
  return new Set(
    Object.entries(status)
      .filter(([, it]) => it === 'published')
      .map(([locale]) => locale),
  )
}

const showLiveText: NonNullable<Hooks['afterRead']>[number] = ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (req.locale !== 'all' || !isAnonymous(req, overrideAccess)) return doc
  return withLiveTextOnly(doc as Values, collection.flattenedFields, liveLocalesOf(doc) ?? NONE)
}

const showLiveGlobalText: NonNullable<GlobalHooks['afterRead']>[number] = ({
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

const checkDocument: NonNullable<Hooks['beforeChange']>[number] = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  const id: number | string | undefined = originalDoc?.id
  await checkPublication({
    req,
    slug: collection.slug,
    id,
    fields: collection.flattenedFields,
    data,
    readIn: async (locale) =>
      id === undefined
        ? {}
        : ((await req.payload.findByID({
            collection: collection.slug as 'users',
            id,
            locale,
            draft: true,
            depth: 0,
            fallbackLocale: false,
            overrideAccess: true,
            trash: true,
            // A request of its own: reading in another locale must not move this one's.
            req: { transactionID: req.transactionID, user: req.user, payload: req.payload },
          })) as unknown as Values),
  })
  return data
}

const checkGlobal: NonNullable<GlobalHooks['beforeChange']>[number] = async (hook) => {
  const { data, global, req } = hook
  await checkPublication({
    req,
    slug: global.slug,
    fields: global.flattenedFields,
    data,
    readIn: async (locale) =>
      (await req.payload.findGlobal({
        slug: global.slug as never,
        locale,
        draft: true,
        depth: 0,
        fallbackLocale: false,
        overrideAccess: true,
        req: { transactionID: req.transactionID, user: req.user, payload: req.payload },
      })) as unknown as Values,
  })
  return data
}
