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
  /** The folder of this machine in which sizes are made on request, which nothing else writes. */
  scratch: string
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
  scratch: path.join(mediaDir, '.scratch', collection),
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

/**
 * The key of what was moved, if anything was: a name may be one that is kept already.
 *
 * @throws Error where the file is in neither place: no document may name it
 */
const keepFile = async (places: FilePlaces, name: string): Promise<string | undefined> => {
  const key = keyOfKept(places, name)
  if (!key) return undefined
  try {
    await places.store.take(key, path.join(places.incoming, name))
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (await places.store.look(key)) return undefined
    throw new Error(`The file ${JSON.stringify(name)} is gone before it was kept`, { cause: error })
  }
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
  const content = key && (await places.store.readWhole(key))
  if (!content) throw new Error(`There is no file ${JSON.stringify(name)} in ${places.kept}`)
  return content
}

type Arrival = { name: string; path: string; modified: Date }

/** What is in a folder of this machine, which need not be there, and stays for the moment. */
export const listArrivals = async (folder: string): Promise<Arrival[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const arrivals = await Promise.all(
    names.map(async (name): Promise<Arrival[]> => {
      const file = path.join(folder, name)
      // One that has moved on since is none any more.
      const stats = await stat(file).catch(() => undefined)
      return stats ? [{ name, path: file, modified: stats.mtime }] : []
    }),
  )
  return arrivals.flat()
}

export const removeFile = async (file: string): Promise<void> => rm(file, { force: true })
