import { createHash } from 'node:crypto'

import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

import type { UnusableFile } from './image'

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
 * under a name made of its content, so that names leak nothing and never collide or change.
 */
export const inspectUpload =
  ({ maxBytes, allowed, read }: Inspection): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // Decoding costs: strangers are refused by access before anything of theirs is stored.
    if (!req.user && overrideAccess === false) return args
    const { file } = req
    if (!file) {
      if (operation === 'create' && !isDuplication(args)) throw refusal(req, 'fileMissing', {})
      return args
    }
    const { name } = file
    if (file.data.length > maxBytes)
      throw refusal(req, 'fileTooLarge', { name, max: maxBytes / MEGABYTE }, 413)
    const found = await read(file.data)
    if ('unusable' in found)
      throw found.unusable === 'damaged'
        ? refusal(req, 'fileDamaged', { name })
        : refusal(req, 'fileTypeNotAllowed', { name, found: found.found, allowed })
    req.file = {
      name: `${createHash('sha256').update(found.data).digest('hex').slice(0, 32)}.${found.extension}`,
      data: found.data,
      size: found.data.length,
      mimetype: found.mimeType,
    }
    if (found.thumbhash) Object.assign(args.data ?? {}, { thumbhash: found.thumbhash })
    return args
  }

const isDuplication = (args: unknown): boolean =>
  (args as { duplicateFromID?: unknown }).duplicateFromID != null

const refusal = (
  req: PayloadRequest,
  key: MessageKey,
  parameters: Record<string, string | number>,
  status = 400,
): APIError => new APIError(say(req, key, parameters), status, { path: 'file' }, true)
