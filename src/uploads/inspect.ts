import type { CollectionBeforeOperationHook } from 'payload'

import { giveName } from './file-name'
import type { UnusableFile } from './image'
import { refuseUpload } from './refuse-upload'

type Usable = { data: Buffer; mimeType: string; extension: string; thumbhash?: string }

type Inspection = {
  maxBytes: number
  /** What is said to be allowed, e.g. "PDF, DOCX". */
  allowed: string
  read: (upload: Buffer) => Promise<Usable | UnusableFile>
}

const MEGABYTE = 1_000_000

/**
 * Looks into an upload before Payload stores anything: what it really is decides, and it is stored
 * under a name of its own, which leaks nothing and never stands for another content.
 */
export const inspectUpload =
  ({ maxBytes, allowed, read }: Inspection): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // Decoding costs: strangers are refused by access before anything of theirs is stored. Requests
    // say nothing of access, which is then asked.
    if (!req.user && overrideAccess !== true) return args
    const { file } = req
    if (!file) {
      if (operation === 'create' && !isDuplication(args)) throw refuseUpload(req, 'fileMissing', {})
      return args
    }
    const { name } = file
    if (file.data.length > maxBytes)
      throw refuseUpload(req, 'fileTooLarge', { name, max: maxBytes / MEGABYTE }, 413)
    const found = await read(file.data)
    if ('unusable' in found)
      throw found.unusable === 'damaged'
        ? refuseUpload(req, 'fileDamaged', { name })
        : refuseUpload(req, 'fileTypeNotAllowed', { name, found: found.found, allowed })
    req.file = {
      name: giveName(req, found.data, found.extension),
      data: found.data,
      size: found.data.length,
      mimetype: found.mimeType,
    }
    if (found.thumbhash) Object.assign(args.data ?? {}, { thumbhash: found.thumbhash })
    return args
  }

const isDuplication = (args: unknown): boolean =>
  (args as { duplicateFromID?: unknown }).duplicateFromID != null
