import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

/**
 * A name that no other file has had or will have, whatever its content, so that what an address
 * shows never changes and may be kept for ever. It tells nothing of how the file was called.
 */
export const newFileName = (data: Buffer, extension: string): string => {
  const hash = createHash('sha256').update(data).update(randomUUID()).digest('hex')
  return `${hash.slice(0, 32)}.${extension}`
}

/** In the context of a request: the name that its last file was given, which Payload writes it under. */
const GIVEN = 'givenFileName'

/** Gives the file of a request a name that no other has. */
export const giveName = (req: PayloadRequest, data: Buffer, extension: string): string => {
  const name = newFileName(data, extension)
  req.context[GIVEN] = name
  return name
}

/** The name that we have given to the file of a request, never one that somebody sent. */
export const givenName = ({ context }: PayloadRequest): string | undefined => {
  const name = context[GIVEN]
  return typeof name === 'string' ? name : undefined
}
