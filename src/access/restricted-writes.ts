import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  Field,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { contentAt } from '@/writes/base-version'
import { revisionOf } from '@/writes/revision-field'
import type { WrittenThing } from '@/writes/written-thing'

import { type Actor, actorOf, isStaff, languageRightOf } from './core/actor'
import { structuralChanges } from './core/structural-changes'
import {
  type LocaleWrite,
  type Refusal,
  refusalOfOwnMembership,
  refusalOfTranslation,
} from './core/write-in-locale'
import { withSharedFieldsReadOnly } from './read-only-fields'
import { Refused } from './refused'
import {
  type ReadStored,
  storedDocuments,
  storedGlobal,
  type Values,
  type WriteArguments,
} from './stored-documents'

/**
 * Holds translators to the words of their own languages, and a city's user to its own member
 * record, in every collection and global there is, whatever door a write comes through. Derived
 * from the config: a later collection or field is covered unseen.
 *
 * Must run once the document is locked, so that what is judged is what is overwritten.
 */
export const restrictedWrites =
  ({ members }: { members: string }) =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.auth ? collection : restrictedCollection(collection, collection.slug === members),
    ),
    globals: config.globals?.map(restrictedGlobal),
  })

const restrictedCollection = (
  collection: CollectionConfig,
  isMembers: boolean,
): CollectionConfig => {
  const judge: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || !isRestricted(req)) return args
    const write = args as WriteArguments
    if (operation === 'restoreVersion') throw refused(req, { message: 'writeTouchesAllLocales' })
    if (operation !== 'update') return args
    const { config } = args.collection
    await judgeWrite({
      write,
      req,
      fields: config.fields,
      isMembers,
      read: storedDocuments(collection.slug),
      thingOf: (id) => ({ collection: config, id }),
    })
    return args
  }
  return {
    ...collection,
    fields: withSharedFieldsReadOnly(collection.fields),
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), judge],
    },
  }
}

const restrictedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: withSharedFieldsReadOnly(global.fields),
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ...(global.hooks?.beforeOperation ?? []),
      async ({ args, operation, overrideAccess, req }) => {
        if (overrideAccess || !isRestricted(req)) return args
        if (operation === 'restoreVersion') {
          throw refused(req, { message: 'writeTouchesAllLocales' })
        }
        if (operation !== 'update') return args
        const config = req.payload.config.globals.find((it) => it.slug === global.slug)
        if (!config) return args
        const read = storedGlobal(global.slug)
        const thingOf = (): WrittenThing => ({ global: config })
        const { fields } = config
        await judgeWrite({ write: args, req, fields, isMembers: false, read, thingOf })
        return args
      },
    ],
  },
})

/** Staff is held by nothing here; who has no role at all is refused by the access table. */
const isRestricted = (req: PayloadRequest): boolean => {
  const actor = actorOf(req.user)
  return actor.roles.length > 0 && !isStaff(actor)
}

const judgeWrite = async (it: {
  write: WriteArguments
  req: PayloadRequest
  fields: readonly Field[]
  isMembers: boolean
  read: ReadStored
  thingOf: (id: number | string) => WrittenThing
}): Promise<void> => {
  const { write, req } = it
  const actor = actorOf(req.user)
  const asked = localeWriteOf(write, req)
  const asTranslator = actor.roles.includes('translator')
  if (!asTranslator && !it.isMembers) return
  const early = asTranslator
    ? refusalOfTranslation(actor, asked)
    : refusalOfOwnMembership(asked, [])
  if (early && !(asTranslator && it.isMembers && actor.member)) throw refused(req, early)
  for (const stored of await it.read(write, req)) {
    const own =
      it.isMembers && actor.member !== undefined && String(stored.id) === String(actor.member)
    const refusal = own
      ? refusalOfOwnMembership(asked, changedFields(it, stored))
      : (early ?? refusalOfWords(actor, asked, it, await asSeen(it, stored)))
    if (refusal) throw refused(req, refusal)
  }
}

/**
 * The document as its writer saw it. A form posts all it shows, so what others have changed since
 * in what all languages share comes back in its old state: that is no change of the writer's, and
 * the merge of stale writes leaves the newer values alone.
 */
const asSeen = async (
  { write, req, thingOf }: Pick<Parameters<typeof judgeWrite>[0], 'write' | 'req' | 'thingOf'>,
  stored: Values,
): Promise<Values> => {
  const seen = revisionOf(write.data)
  if (!seen.shared || seen.shared === revisionOf(stored).shared || !req.locale) return stored
  const thing = thingOf(stored.id as number | string)
  const base = await contentAt(thing, 'shared', seen.shared, { req, locale: req.locale })
  // The slug is words, and judged against what is stored.
  return base ? { ...base, slug: stored.slug } : stored
}

const refusalOfWords = (
  actor: Actor,
  asked: LocaleWrite,
  { write, req, fields }: { write: WriteArguments; req: PayloadRequest; fields: readonly Field[] },
  stored: Values,
): Refusal | undefined => {
  const release = languageRightOf(actor, asked.locale)?.release === true
  const changes = structuralChanges(judged(fields), stored, write.data ?? {}, (slug) =>
    req.payload.config.blocks?.find((block) => block.slug === slug),
  ).map(({ path }) => path)
  const sentSlug = write.data?.slug
  const slugChanges = sentSlug !== undefined && (sentSlug || null) !== (stored.slug || null)
  if (slugChanges && !release) changes.push('slug')
  return changes.length > 0
    ? { message: 'onlyWordsMayChange', parameters: { fields: changes.join(', ') } }
    : undefined
}

/** Top-level fields of the write whose value, words included, differs from the stored one. */
const changedFields = (
  { write, req, fields }: { write: WriteArguments; req: PayloadRequest; fields: readonly Field[] },
  stored: Values,
): string[] => {
  const asShared = judged(fields).map(withoutLocales)
  const changes = structuralChanges(asShared, stored, write.data ?? {}, (slug) =>
    req.payload.config.blocks?.find((block) => block.slug === slug),
  )
  return [...new Set(changes.map(({ path }) => path.split('.')[0] ?? path))]
}

/** Localized words compared like any other value. */
const withoutLocales = (field: Field): Field => {
  const plain = { ...field } as Field & { localized?: boolean; fields?: Field[]; tabs?: Field[] }
  delete plain.localized
  if (plain.fields) plain.fields = plain.fields.map(withoutLocales)
  if (plain.tabs) plain.tabs = plain.tabs.map(withoutLocales)
  return plain
}

/** The status is judged by the right to release, and the time of change is not anybody's claim. */
const judged = (fields: readonly Field[]): Field[] =>
  fields.filter(
    (field) => !('name' in field && ['_status', 'updatedAt'].includes(field.name ?? '')),
  )

const localeWriteOf = (write: WriteArguments, req: PayloadRequest): LocaleWrite => ({
  locale: namedLocale(req),
  publishSpecificLocale: write.publishSpecificLocale || undefined,
  publishAllLocales: isOn(write.publishAllLocales),
  unpublishAllLocales: isOn(write.unpublishAllLocales),
  draft: isOn(write.draft),
  status: write.data?._status,
  file: Boolean(req.file),
})

/**
 * REST falls back to the default locale in silence, so there only a locale in the request counts.
 * GraphQL and server functions set the locale of the request from their own arguments.
 */
const namedLocale = (req: PayloadRequest): string | undefined => {
  if (req.payloadAPI !== 'REST') return req.locale ?? undefined
  const named = req.query?.locale ?? req.searchParams?.get('locale')
  return typeof named === 'string' && named !== '' ? named : undefined
}

const isOn = (flag: boolean | string | undefined): boolean => flag === true || flag === 'true'

const refused = (req: PayloadRequest, { message, parameters }: Refusal): Refused =>
  new Refused(req, message, parameters)
