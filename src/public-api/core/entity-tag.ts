import { createHash } from 'node:crypto'

/** A strong ETag: equal for equal bytes, and for no others. */
export const entityTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/**
 * Whether `If-None-Match` names the tag, compared weakly as RFC 9110 section 13.1.2 asks: a proxy
 * that compresses makes our strong tag a weak one.
 */
export const isNamed = (ifNoneMatch: string | null, tag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((it) => it.trim().replace(/^W\//, '') === tag))
