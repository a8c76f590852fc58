import type { Encoding } from './accept-encoding'

/**
 * The strong entity tag of an answer in one encoding: they differ from encoding to encoding, since
 * their bytes do (RFC 9110, 8.8.3).
 */
export const entityTag = (hash: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/**
 * The entity tag of a client's `If-None-Match` that stands for this answer, in whatever encoding
 * the client keeps it; undefined when it has another one.
 */
export const matchingTag = (ifNoneMatch: string | undefined, hash: string): string | undefined => {
  if (!ifNoneMatch) return undefined
  if (ifNoneMatch.trim() === '*') return entityTag(hash, 'identity')
  for (const part of ifNoneMatch.split(',')) {
    const tag = part.trim().replace(/^W\//, '')
    if (ENCODINGS.some((encoding) => tag === entityTag(hash, encoding))) return tag
  }
  return undefined
}

const ENCODINGS = ['identity', 'gzip', 'br'] as const
