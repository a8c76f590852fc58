import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { sessionOf } from '@/platform/session'
import { lockDocuments } from '@/writes/document-lock'

import { tellIndexChange } from './index-tag'
import { readPublic } from './read-public'
import { rememberComplete } from './state'
import { list, refreshNames, storeEntries } from './store-entries'
import { forgetUnusedWords, noteWords } from './vocabulary'

/** Documents in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 25

export type ReindexReport = { documents: number; entries: number }

/**
 * Makes the index anew, while the site is in use: rows that are right are left alone, wrong ones
 * are replaced and those of nothing public removed. Writes to the documents under way wait, for
 * one batch at most.
 */
export const reindex = async (
  payload: Payload,
  slugs: readonly string[],
  progress: (message: string) => void = () => {},
): Promise<ReindexReport> => {
  const report = { documents: 0, entries: 0 }
  for (const slug of slugs) {
    const ids = await idsOf(payload, slug)
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      report.entries += await indexBatch(payload, slug, batch, slugs)
      report.documents += batch.length
      progress(`${slug}: ${start + batch.length} of ${ids.length}`)
    }
    await removeDeleted(payload, slug)
  }
  await finish(payload, slugs)
  await rememberComplete(payload)
  return report
}

const idsOf = async (payload: Payload, slug: string): Promise<number[]> => {
  const { docs } = await payload.find({
    collection: slug as CollectionSlug,
    ...{ pagination: false, depth: 0, overrideAccess: true, sort: 'id' },
    select: {},
  })
  return docs.map(({ id }) => Number(id))
}

const indexBatch = async (
  payload: Payload,
  collection: string,
  ids: readonly number[],
  slugs: readonly string[],
): Promise<number> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await lockDocuments(req, collection, ids)
    const run = await sessionOf(req)
    const documents = await readPublic(req, { collection, ids, slugs })
    for (const [id, entries] of documents) await storeEntries(run, { collection, id }, entries)
    const all = [...documents.values()].flat()
    await noteWords(run, all)
    await tellIndexChange(req)
    await commitTransaction(req)
    return all.length
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** One statement sees one state: a document that is being created is in neither table yet. */
const removeDeleted = async (payload: Payload, slug: string): Promise<void> => {
  const run = await sessionOf({ payload })
  const table = sql.identifier(slug.replaceAll('-', '_'))
  await run(sql`
    delete from search_entries
     where collection = ${slug}
       and not exists (select from ${table} document
                        where document.id = search_entries.document
                          and document.deleted_at is null)`)
}

/** What no document of a batch could know: names, what is no longer searched, unused words. */
const finish = async (payload: Payload, slugs: readonly string[]): Promise<void> => {
  const run = await sessionOf({ payload })
  await run(sql`
    delete from search_entries
     where collection <> all(${list(slugs)}) or locale <> all(${list(LOCALE_CODES)})`)
  await run(sql`delete from search_words where locale <> all(${list(LOCALE_CODES)})`)
  await refreshNames(run, sql`entry.related <> '{}'`)
  for (const locale of LOCALE_CODES) await forgetUnusedWords(run, locale)
  await tellIndexChange({ payload })
}
