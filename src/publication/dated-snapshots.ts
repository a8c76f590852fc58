import type {
  BaseDatabaseAdapter,
  CreateGlobalVersionArgs,
  CreateVersionArgs,
  DatabaseAdapterObj,
} from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'

/**
 * The adapter, except that what is left to be done when one language is published bears the time
 * of that publication. Payload writes two versions then: what is on line, and after it a snapshot
 * with the drafts of the other languages, which is what the form shows from now on. The snapshot
 * keeps the time of the draft before, so that lists sort it there and whoever compares the time of
 * the answer with that of the document believes that somebody else has changed it
 * (https://github.com/payloadcms/payload/issues/16376).
 */
export const datingSnapshots = (
  db: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(db, (adapter) => {
    const { createGlobalVersion, createVersion } = adapter
    adapter.createVersion = (options) => createVersion.call(adapter, dated(options)) as never
    adapter.createGlobalVersion = (options) =>
      createGlobalVersion.call(adapter, dated(options)) as never
  })

/** When the versions were changed that a request has written, by document: it may write many. */
const published = new WeakMap<object, Map<string, unknown>>()

const dated = <T extends CreateVersionArgs | CreateGlobalVersionArgs>(options: T): T => {
  const { req, snapshot, versionData } = options
  if (!req) return options
  const of = documentOf(options)
  const times = published.get(req) ?? new Map<string, unknown>()
  if (!snapshot) {
    published.set(req, times.set(of, versionData.updatedAt))
    return options
  }
  const updatedAt = times.get(of)
  return updatedAt ? { ...options, versionData: { ...versionData, updatedAt } } : options
}

const documentOf = (options: CreateVersionArgs | CreateGlobalVersionArgs): string =>
  'parent' in options ? `${options.collectionSlug}/${options.parent}` : options.globalSlug
