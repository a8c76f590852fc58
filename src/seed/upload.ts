import type { File, Payload, PayloadRequest } from 'payload'

import { uploadKey } from './natural-key'
import type { Saying } from './store'

/** Stores a file with what its first locale says, then what the others say of it. */
export const saveUpload = async (args: {
  payload: Payload
  req: PayloadRequest
  collection: string
  key: string
  file: File
  sayings: readonly Saying[]
}): Promise<number | string> => {
  const { payload, req, key, file, sayings } = args
  // Names of collections of the content model come as text here, whatever it holds.
  const collection = args.collection as never
  const [first, ...others] = sayings
  if (!first) throw new Error(`The demo file ${file.name} has no text in any language.`)
  const { id } = await payload.create({
    collection,
    locale: first.locale,
    data: { ...first.data, ...uploadKey(key), _status: 'published' } as never,
    file,
    depth: 0,
    req: { ...req, context: {} } as PayloadRequest,
  })
  for (const { locale, data } of others) {
    await payload.update({
      collection,
      id,
      locale,
      data: { ...data, _status: 'published' } as never,
      depth: 0,
      req: { ...req, context: {} } as PayloadRequest,
    })
  }
  return id
}
