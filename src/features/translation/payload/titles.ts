import type { PayloadRequest } from 'payload'

import { readable } from './endpoints/documents'
import { byCollection } from './jobs/documents-of-job'

/** Titles of documents that the caller may read, by `<collection>/<id>`; others are left out. */
export const titlesOf = async (
  req: PayloadRequest,
  documents: readonly { collection: string; document: string }[],
): Promise<Map<string, string>> => {
  const titles = new Map<string, string>()
  const places = documents.map(({ collection, document: id }) => ({ collection, id }))
  for (const [collection, ids] of byCollection(places)) {
    for (const { place, title } of await readable(req, collection, ids)) {
      titles.set(`${collection}/${place.id}`, title)
    }
  }
  return titles
}
