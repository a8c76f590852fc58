import { createHash, randomUUID } from 'node:crypto'

/**
 * A name that no other file has had or will have, whatever its content, so that what an address
 * shows never changes and may be kept for ever. It tells nothing of how the file was called.
 */
export const newFileName = (data: Buffer, extension: string): string => {
  const hash = createHash('sha256').update(data).update(randomUUID()).digest('hex')
  return `${hash.slice(0, 32)}.${extension}`
}
