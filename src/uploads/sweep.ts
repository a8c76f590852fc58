import type { CollectionSlug, Payload, PayloadRequest, TaskConfig } from 'payload'

import {
  type FileFolders,
  type FileNames,
  listFiles,
  listMade,
  namesOf,
  removeFile,
  removeMade,
} from './kept-files'
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
export const sweepTask = (foldersIn: (collection: string) => FileFolders): TaskConfig<Sweep> => ({
  slug: SWEEP,
  retries: 3,
  inputSchema: [{ name: 'collection', type: 'text', required: true }],
  handler: async ({ input: { collection }, req: { payload } }) => {
    const removed = await sweepFiles(payload, { collection, folders: foldersIn(collection) })
    return { output: { removed } }
  },
})

/** Removes unused files with what was made of them, and says how many files these were. */
export const sweepFiles = async (
  payload: Payload,
  { collection, folders }: { collection: string; folders: FileFolders },
): Promise<number> => {
  // Listed first, and what was made before what it was made of: what is written meanwhile is not
  // among them, and nothing seems to be made of a file that is not there.
  const made = await listMade(folders)
  const kept = await listFiles(folders.kept)
  const arrivals = await listFiles(folders.incoming)
  const now = new Date()
  const unused = unusedFiles(kept, await namesInUse(payload, collection), now)
  // Whatever was saved with its document has moved on.
  const forgotten = unusedFiles(arrivals, new Set(), now)
  for (const { path } of [...unused, ...forgotten]) await removeFile(path)
  const gone = new Set(unused)
  const left = new Set(kept.filter((it) => !gone.has(it)).map(({ name }) => name))
  for (const name of made) if (!left.has(name)) await removeMade(folders, name)
  return unused.length + forgotten.length
}

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
