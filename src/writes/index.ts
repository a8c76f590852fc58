import type {
  BaseDatabaseAdapter,
  CollectionConfig,
  CollectionSlug,
  Config,
  DatabaseAdapterObj,
  GlobalConfig,
  Plugin,
} from 'payload'

import { addRequestLayer } from '@/platform/request-layer'

import { lockDocuments } from './document-lock'
import { keepingEditingLocks, warnedByLocks } from './editing-locks'
import { mergeStale } from './merge-stale'
import { outageAnswer, outageLayer } from './outage-layer'
import { hasLocalizedField, revisionField } from './revision-field'
import { keepingSessions } from './sign-in'
import { stampRevision } from './stamp-revision'
import { thriftyVersions } from './thrifty-versions'
import { type OperationArguments, writtenDocuments } from './written-documents'
import type { WrittenThing } from './written-thing'

export { afterCommit } from './after-commit'

/** After every plugin that adds collections, globals or hooks. */
const LAST = 1_000

/**
 * Makes writes honest and keeps them from being lost, over every door (D13): one writer per
 * document at a time, 409 when a write would overwrite what its writer has not seen, 503 when the
 * database is away, sign-ins that do not undo each other, and autosaves that keep the lock of who
 * is writing. Goes with the adapter of `honestTransactions`. Payload runs plugins by `order`, so
 * this may stand anywhere in the list.
 */
export const writes = (): Plugin => {
  const plugin: Plugin = (config) =>
    addRequestLayer(
      {
        ...config,
        db: thriftyVersions(
          keepingEditingLocks(
            keepingSessions(config.db as DatabaseAdapterObj<BaseDatabaseAdapter>),
          ),
        ),
        collections: config.collections?.map((collection) => guarded(collection, config)),
        globals: config.globals?.map((global) => guardedGlobal(global, config)),
        hooks: {
          ...config.hooks,
          afterError: [...(config.hooks?.afterError ?? []), outageAnswer],
        },
      },
      outageLayer,
    )
  return Object.assign(plugin, { order: LAST })
}

const guarded = (collection: CollectionConfig, config: Config): CollectionConfig => {
  const slug = collection.slug as CollectionSlug
  const { hooks } = collection
  return {
    ...collection,
    fields: [...collection.fields, revisionField({ localized: isLocalized(collection, config) })],
    hooks: {
      ...hooks,
      beforeOperation: [
        async ({ args, operation, req }) => {
          // Each operation has arguments of its own; these few are read where they are there.
          const ids = await writtenDocuments(req, slug, operation, args as OperationArguments)
          await lockDocuments(req, slug, ids)
          return warnedByLocks(req, operation, args)
        },
        ...(hooks?.beforeOperation ?? []),
      ],
      ...(collection.auth && {
        afterLogout: [
          // The only hook of a sign-out, and it runs before the sessions are read.
          async ({ req }) => {
            if (req.user) await lockDocuments(req, slug, [req.user.id])
          },
          ...(hooks?.afterLogout ?? []),
        ],
      }),
      beforeValidate: [
        ({ collection: sanitized, data = {}, operation, originalDoc, req }) => {
          if (operation !== 'update' || !originalDoc) return data
          const thing: WrittenThing = { collection: sanitized, id: originalDoc.id }
          return mergeStale(thing, { data, stored: originalDoc, req })
        },
        ...(hooks?.beforeValidate ?? []),
      ],
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        ({ collection: sanitized, data, operation, originalDoc, req }) =>
          stampRevision(
            { collection: sanitized, id: originalDoc?.id },
            {
              data,
              stored: operation === 'update' ? originalDoc : undefined,
              req,
              now: Date.now(),
            },
          ),
      ],
    },
  }
}

const guardedGlobal = (global: GlobalConfig, config: Config): GlobalConfig => {
  const { hooks } = global
  return {
    ...global,
    fields: [...global.fields, revisionField({ localized: isLocalized(global, config) })],
    hooks: {
      ...hooks,
      beforeOperation: [
        async ({ args, operation, req }) => {
          if (operation !== 'read') await lockDocuments(req, 'globals', [global.slug])
          return warnedByLocks(req, operation, args)
        },
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeValidate: [
        ({ global: sanitized, data = {}, originalDoc, req }) =>
          mergeStale({ global: sanitized }, { data, stored: originalDoc, req }),
        ...(hooks?.beforeValidate ?? []),
      ],
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        ({ global: sanitized, data, originalDoc, req }) =>
          stampRevision({ global: sanitized }, { data, stored: originalDoc, req, now: Date.now() }),
      ],
    },
  }
}

const isLocalized = ({ fields }: { fields: CollectionConfig['fields'] }, config: Config) =>
  Boolean(config.localization) && hasLocalizedField(fields)
