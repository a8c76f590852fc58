import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { fileTypeFromFile } from 'file-type'

import { checkedKey, type FileStore, type Listed, UNKNOWN_TYPE } from './file-store'

/** Files in a folder of this machine, or of a volume that several instances share. */
export const folderStore = (folder: string): FileStore => {
  const root = path.resolve(folder)
  const pathOf = (key: string) => path.join(root, checkedKey(key))
  return {
    look: async (key) => {
      const file = pathOf(key)
      const stats = await stat(file).catch(unlessMissing)
      if (!stats?.isFile()) return undefined
      return { size: stats.size, type: (await fileTypeFromFile(file))?.mime ?? UNKNOWN_TYPE }
    },
    read: async (key, range) => {
      const file = pathOf(key)
      const stats = await stat(file).catch(unlessMissing)
      if (!stats?.isFile()) return undefined
      // The web streams of Node and of the types of the DOM are the same object.
      return Readable.toWeb(createReadStream(file, range)) as ReadableStream<Uint8Array>
    },
    readWhole: (key) => readFile(pathOf(key)).catch(unlessMissing),
    take: async (key, file) => {
      const target = pathOf(key)
      await mkdir(path.dirname(target), { recursive: true })
      await rename(file, target)
    },
    list: async (key) => {
      const entries = await readdir(pathOf(key), { recursive: true, withFileTypes: true }).catch(
        unlessMissing,
      )
      const files = (entries ?? []).filter((entry) => entry.isFile())
      const listed = await Promise.all(
        files.map(async ({ name, parentPath }): Promise<Listed[]> => {
          const file = path.join(parentPath, name)
          const stats = await stat(file).catch(unlessMissing)
          const listedKey = path.relative(root, file).split(path.sep).join('/')
          return stats ? [{ key: listedKey, modified: stats.mtime }] : []
        }),
      )
      return listed.flat()
    },
    remove: async (keys) => {
      for (const key of keys) {
        const file = pathOf(key)
        await rm(file, { force: true })
        // The folder of what was made of a picture goes with the last of it; others are not empty.
        if (path.dirname(path.dirname(file)) !== root) await rmdir(path.dirname(file)).catch(leave)
      }
    },
  }
}

/** Codes that say that there is nothing of this name. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR'])

const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (!MISSING.has(error.code ?? '')) throw error
}

const leave = (): void => undefined
