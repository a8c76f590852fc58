import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { FileStore } from './file-store'

/** Where uploads are: on this machine while they are worked on, in the store while they are named. */
export type MediaPlace = {
  mediaDir: string
  store: FileStore
}

/** Where the files of one collection are. */
export type FilePlaces = {
  store: FileStore
  /** The folder of this machine in which Payload writes, and deletes. */
  incoming: string
  /** In the store: where files stay until nothing names them any more. */
  kept: string
  /** In the store: what was made of kept files, in a folder for each; it goes with the file. */
  made: string
}

/** What of a document, or of a version of it, names files. */
export type FileNames = {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
}

export const placesOf = ({ mediaDir, store }: MediaPlace, collection: string): FilePlaces => ({
  store,
  incoming: path.join(mediaDir, '.incoming', collection),
  kept: collection,
  made: `.sizes/${collection}`,
})

/** The file of a document and those of its sizes, of which several may be the same. */
export const namesOf = ({ filename, sizes }: FileNames): string[] => {
  const named = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(named)].filter((name): name is string => typeof name === 'string')
}

/** The key of a kept file; undefined for what is no name of a file. */
export const keyOfKept = ({ kept }: FilePlaces, name: string): string | undefined =>
  name !== '' && !name.startsWith('.') && !['/', '\\', '\0'].some((it) => name.includes(it))
    ? `${kept}/${name}`
    : undefined

/** The key of what was made of a kept file. */
export const keyOfMade = ({ made }: FilePlaces, name: string, size: string): string =>
  `${made}/${name}/${size}`

/**
 * Moves what Payload has just written of these to where nothing deletes it: all or none.
 *
 * @throws StoreAway
 */
export const keepFiles = async (places: FilePlaces, names: readonly string[]): Promise<void> => {
  const { incoming, store } = places
  const moves = await Promise.allSettled(names.map((name) => keepFile(places, name)))
  const failed = moves.find((move) => move.status === 'rejected')
  if (!failed) return
  const moved = moves.flatMap((move) => (move.status === 'fulfilled' ? (move.value ?? []) : []))
  // What cannot be removed either is swept later.
  await store.remove(moved).catch(() => undefined)
  await Promise.all(names.map((name) => removeFile(path.join(incoming, name))))
  throw failed.reason
}

/** The key of what was moved, if anything was: a name may be one that is kept already. */
const keepFile = async (places: FilePlaces, name: string): Promise<string | undefined> => {
  const key = keyOfKept(places, name)
  if (!key) return undefined
  const move = places.store.take(key, path.join(places.incoming, name))
  return move.then(
    () => key,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return undefined
    },
  )
}

/** Puts a copy of a kept file to where Payload looks for the files of documents. */
export const lendFile = async (places: FilePlaces, name: string): Promise<void> => {
  const content = await readKept(places, name)
  await mkdir(places.incoming, { recursive: true })
  await writeFile(path.join(places.incoming, name), content)
}

/** Removes what Payload has written of a file and its sizes, which all begin with its name. */
export const dropArrivals = async ({ incoming }: FilePlaces, name: string): Promise<void> => {
  const stem = path.parse(name).name
  const arrivals = await readdir(incoming).catch(() => [])
  const dropped = arrivals.filter((it) => stem !== '' && it.startsWith(stem))
  await Promise.all(dropped.map((it) => removeFile(path.join(incoming, it))))
}

/** @throws Error where there is none of this name; StoreAway */
export const readKept = async (places: FilePlaces, name: string): Promise<Buffer> => {
  const key = keyOfKept(places, name)
  const content = key && (await places.store.read(key))
  if (!content) throw new Error(`There is no file ${JSON.stringify(name)} in ${places.kept}`)
  return Buffer.from(await new Response(content).arrayBuffer())
}

type Arrival = { name: string; path: string; modified: Date }

/** What is in the folder of arrivals, which need not be there. */
export const listArrivals = async ({ incoming }: FilePlaces): Promise<Arrival[]> => {
  const entries = await readdir(incoming, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(incoming, name)
      return { name, path: file, modified: (await stat(file)).mtime }
    }),
  )
}

export const removeFile = async (file: string): Promise<void> => rm(file, { force: true })
