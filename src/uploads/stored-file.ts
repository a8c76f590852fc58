import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

import { type Edits, isFocal, readEdits } from './edits'
import { giveName } from './file-name'
import { thumbhashOf } from './image'
import { type FilePlaces, lendFile, readKept } from './kept-files'
import { refuseUpload } from './refuse-upload'

type Writing = {
  id?: number | string
  data?: { focalX?: unknown; focalY?: unknown; thumbhash?: string; uploadEdits?: unknown }
  draft?: boolean
  duplicateFromID?: number | string
}

type Stored = {
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
}

/** In the context of a request: the file that was lent to Payload for a copy. */
export const LENT = 'lentFile'

/**
 * In the context of a request: the name of the file that was brought by us and not sent, which is
 * that of one write and not of the request. Not the object, which Payload replaces.
 */
const BROUGHT = 'broughtFile'

/** Forgets the file that was brought for an earlier write of the same request. */
export const forgetStoredFile: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file && req.file.name === req.context[BROUGHT]) delete req.file
  return args
}

/**
 * Takes a crop or a focal point that the panel sends among the data for what Payload reads in the
 * address (src/panel/carry-edits.client.tsx).
 */
export const takeSentEdits: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as Writing
  if ((operation !== 'create' && operation !== 'update') || !data?.uploadEdits) return args
  const { uploadEdits, ...others } = data
  req.query = { ...req.query, uploadEdits }
  return { ...args, data: others }
}

/**
 * Brings the stored file to a write that makes something of it without sending it: a crop, another
 * focal point, a copy. Payload would overwrite it in place, so that the picture on line would change
 * with a draft, under an address that is kept for ever; with a file brought it writes a new one.
 *
 * @throws APIError 400 where a crop or focal point is outside the picture, or meant for many;
 *   StoreAway
 */
export const bringStoredFile =
  (places: FilePlaces, collection: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    if (!req.user && overrideAccess !== true) return args
    const writing = args as Writing
    const { data = {}, draft = false, duplicateFromID } = writing
    if (!isFocal(data.focalX) || !isFocal(data.focalY)) throw refuseUpload(req, 'editsInvalid')
    if (duplicateFromID !== undefined) {
      const { filename } = (await findStored(req, collection, duplicateFromID, draft)) ?? {}
      // For a copy Payload looks for the file where it writes, and at no other.
      if (filename) await lendFile(places, filename)
      req.context[LENT] = filename
      return args
    }
    if (req.file || operation !== 'update' || !asksForEdits(writing, req)) return args
    if (writing.id === undefined) throw refuseUpload(req, 'editsOfMany')
    const stored = await findStored(req, collection, writing.id, true)
    const edits = editsOf(writing, stored, req)
    if (edits === 'invalid') throw refuseUpload(req, 'editsInvalid')
    if (!edits || !stored?.filename) return args
    const content = await readKept(places, stored.filename)
    req.file = {
      name: giveName(req, content, stored.filename.split('.').at(-1) ?? ''),
      data: content,
      size: content.length,
      mimetype: stored.mimeType ?? '',
    }
    req.context[BROUGHT] = req.file.name
    if (edits.region) Object.assign(data, { thumbhash: await thumbhashOf(content, edits.region) })
    return args
  }

/** Whether a look at the document may show that something is to be made of its file. */
const asksForEdits = ({ data }: Writing, { query }: PayloadRequest): boolean =>
  query?.uploadEdits !== undefined || typeof data?.focalX === 'number'

/** The panel sends the focal point with every save, so that only another one is an edit. */
const editsOf = (
  { data = {} }: Writing,
  stored: Stored | undefined,
  { query }: PayloadRequest,
): Edits | 'invalid' | undefined => {
  const picture = { width: stored?.width ?? 0, height: stored?.height ?? 0 }
  const sent = readEdits(query?.uploadEdits, picture)
  if (sent) return sent
  const isElsewhere = data.focalX !== stored?.focalX || data.focalY !== stored?.focalY
  return typeof data.focalX === 'number' && isElsewhere ? {} : undefined
}

const findStored = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  draft: boolean,
): Promise<Stored | undefined> => {
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    // Reading writes into the request what was asked for.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query', 'context']),
  })
  return found === null ? undefined : (found as Stored)
}
