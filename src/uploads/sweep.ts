import type { CollectionSlug, Payload, PayloadRequest, TaskConfig } from 'payload'

import { type FileNames, type FilePlaces, listArrivals, namesOf, removeFile } from './kept-files'
import { SETTLED_MS, unusedFiles } from './unused-files'

const SWEEP = 'sweepFiles'

type Sweep = { input: { collection: string }; output: { removed: number } }

/**
 * Has unused files of a collection looked for once this write is settled. As part of the request's
 * transaction: a write that is rolled back has made no file unused.
 */
export const queueSweep = async (req: PayloadRequest, collection: string): Promise<void> => {
  const input: Sweep['input'] = { collection }
  const waitUntil = new Date(Date.now() + SETTLED_MS)
  // The task's slug is only known to Payload's types once they have been generated with it.
  await req.payload.jobs.queue({ task: SWEEP, input, waitUntil, req } as never)
}

/** The task that removes the files that neither a document nor a version of one names any more. */
export const sweepTask = (placesIn: (collection: string) => FilePlaces): TaskConfig<Sweep> => ({
  slug: SWEEP,
  // A bucket may be away for an hour.
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [{ name: 'collection', type: 'text', required: true }],
  handler: async ({ input: { collection }, req: { payload } }) => {
    const removed = await sweepFiles(payload, { collection, places: placesIn(collection) })
    return { output: { removed } }
  },
})

/**
 * Removes unused files with what was made of them, and says how many files these were.
 *
 * @throws StoreAway
 */
export const sweepFiles = async (
  payload: Payload,
  { collection, now = new Date(), places }: { collection: string; now?: Date; places: FilePlaces },
): Promise<number> => {
  const { store } = places
  // Listed first, and what was made before what it was made of: what is written meanwhile is not
  // among them, and nothing seems to be made of a file that is not there.
  const made = await store.list(places.made)
  const kept = (await store.list(places.kept)).map((it) => ({ ...it, name: baseName(it.key) }))
  const arrivals = [
    ...(await listArrivals(places.incoming)),
    ...(await listArrivals(places.scratch)),
  ]
  const unused = unusedFiles(kept, await namesInUse(payload, collection), now)
  // Whatever was saved with its document has moved on.
  const forgotten = unusedFiles(arrivals, new Set(), now)
  for (const { path } of forgotten) await removeFile(path)
  await store.remove(unused.map(({ key }) => key))
  const gone = new Set(unused)
  const left = new Set(kept.filter((it) => !gone.has(it)).map(({ name }) => name))
  const madeOf = (key: string) => key.slice(places.made.length + 1).split('/')[0] ?? ''
  await store.remove(made.flatMap(({ key }) => (left.has(madeOf(key)) ? [] : [key])))
  return unused.length + forgotten.length
}

const baseName = (key: string): string => key.slice(key.lastIndexOf('/') + 1)

/** Read without hooks, which would compute what every document says of itself. */
const namesInUse = async (payload: Payload, collection: string): Promise<Set<string>> => {
  const select = { filename: true, sizes: true } as const
  const documents = await payload.db.find<FileNames & { id: number }>({
    collection: collection as CollectionSlug,
    pagination: false,
    limit: 0,
    select,
  })
  const versions = await payload.db.findVersions<FileNames>({
    collection: collection as CollectionSlug,
    pagination: false,
    limit: 0,
    select: { version: select },
  })
  const named = [...documents.docs, ...versions.docs.map(({ version }) => version)]
  return new Set(named.flatMap(namesOf))
}
