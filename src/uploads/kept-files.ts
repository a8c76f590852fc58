import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Where the files of one collection are. */
export type FileFolders = {
  /** Where Payload writes, and deletes. */
  incoming: string
  /** Where files stay until nothing names them any more. */
  kept: string
  /** What was made of kept files, in a folder for each; it goes with the file. */
  made: string
}

/** What of a document, or of a version of it, names files. */
export type FileNames = {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
}

export const foldersOf = (mediaDir: string, collection: string): FileFolders => ({
  incoming: path.join(mediaDir, '.incoming', collection),
  kept: path.join(mediaDir, collection),
  made: path.join(mediaDir, '.sizes', collection),
})

/** The file of a document and those of its sizes, of which several may be the same. */
export const namesOf = ({ filename, sizes }: FileNames): string[] => {
  const named = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(named)].filter((name): name is string => typeof name === 'string')
}

/** The path of a kept file; undefined for what is no name of a file. */
export const pathOfKept = ({ kept }: FileFolders, name: string): string | undefined =>
  name !== '' && !name.startsWith('.') && path.basename(name) === name
    ? path.join(kept, name)
    : undefined

/** Moves what Payload has just written of these to where nothing deletes it. */
export const keepFiles = async (
  { incoming, kept }: FileFolders,
  names: readonly string[],
): Promise<void> => {
  await mkdir(kept, { recursive: true })
  const moves = names.map((name) => rename(path.join(incoming, name), path.join(kept, name)))
  await Promise.all(moves.map((move) => move.catch(unlessMissing)))
}

/** Puts a copy of a kept file to where Payload looks for the files of documents. */
export const lendFile = async (folders: FileFolders, name: string): Promise<void> => {
  await mkdir(folders.incoming, { recursive: true })
  await copyFile(path.join(folders.kept, name), path.join(folders.incoming, name))
}

/** Removes what Payload has written of a file and its sizes, which all begin with its name. */
export const dropArrivals = async ({ incoming }: FileFolders, name: string): Promise<void> => {
  const stem = path.parse(name).name
  const arrivals = await readdir(incoming).catch(() => [])
  const dropped = arrivals.filter((it) => stem !== '' && it.startsWith(stem))
  await Promise.all(dropped.map((it) => rm(path.join(incoming, it), { force: true })))
}

/** @throws Error where there is none of this name */
export const readKept = async (folders: FileFolders, name: string): Promise<Buffer> =>
  readFile(path.join(folders.kept, path.basename(name)))

type Listed = { name: string; path: string; modified: Date }

/** What is in a folder, which need not be there. */
export const listFiles = async (folder: string): Promise<Listed[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      return { name, path: file, modified: (await stat(file)).mtime }
    }),
  )
}

/** The names of the files of which something was made. */
export const listMade = async ({ made }: FileFolders): Promise<string[]> =>
  readdir(made).catch(() => [])

export const removeFile = async (file: string): Promise<void> => rm(file, { force: true })

/** Removes what was made of a file. */
export const removeMade = async ({ made }: FileFolders, name: string): Promise<void> =>
  rm(path.join(made, path.basename(name)), { recursive: true, force: true })

const unlessMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}
