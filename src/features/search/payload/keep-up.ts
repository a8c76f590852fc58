import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type Session, sessionOf } from '@/platform/session'

import { tellIndexChange } from './index-tag'
import { readPublic } from './read-public'
import { type Place, placeOf, pointingTo, refreshNames, storeEntries } from './store-entries'
import { noteWords } from './vocabulary'

/**
 * Brings the index up to date with a document that was written, in the transaction of `req`: its
 * own rows, and where its title is another one now, or is no longer or newly public, the rows of
 * the documents that point to it.
 */
export const indexDocument = async (
  req: PayloadRequest,
  place: Place,
  slugs: readonly string[],
): Promise<void> => {
  const run = await sessionOf(req)
  await indexAnew(req, run, { place, slugs })
  await tellIndexChange(req)
}

/** Takes a document out of the index, and its name out of the rows of others. */
export const forgetDocument = async (req: PayloadRequest, place: Place): Promise<void> => {
  const run = await sessionOf(req)
  const { titles } = await storeEntries(run, place, [])
  await followTitles(run, place, titles)
  await tellIndexChange(req)
}

/** A tree of pages deeper than this is a loop. */
const DEEPEST = 20

const indexAnew = async (
  req: PayloadRequest,
  run: Session,
  { place, slugs, depth = 0 }: { place: Place; slugs: readonly string[]; depth?: number },
): Promise<void> => {
  const { collection, id } = place
  const entries = (await readPublic(req, { collection, ids: [id], slugs })).get(id) ?? []
  const { paths, titles } = await storeEntries(run, place, entries)
  await followTitles(run, place, titles)
  await noteWords(run, entries)
  if (paths.length === 0 || depth === DEEPEST) return
  // The address of a page begins with that of the page above it.
  for (const below of await sameCollectionBelow(run, place)) {
    await indexAnew(req, run, { place: { collection, id: below }, slugs, depth: depth + 1 })
  }
}

const sameCollectionBelow = async (run: Session, place: Place): Promise<number[]> => {
  const rows = await run<{ document: number }>(sql`
    select distinct document from search_entries
     where collection = ${place.collection} and document <> ${place.id}
       and related @> array[${placeOf(place)}]::text[]
     order by document`)
  return rows.map(({ document }) => document)
}

/**
 * Puts a title that is another one now into the rows of the documents that point to it. Nobody can
 * publish one of them meanwhile with the old title: its version refers to the row of the document
 * that is being renamed, and waits for it. `tests/search` holds that.
 */
const followTitles = async (run: Session, place: Place, locales: readonly string[]) => {
  if (locales.length > 0) await refreshNames(run, pointingTo(placeOf(place), locales))
}
