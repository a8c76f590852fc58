import type { ContentTag } from '@/content/content-tags'

import type { Encoding } from './accept-encoding'

/** A header as it is sent: name and value. */
export type Header = readonly [name: string, value: string]

/**
 * Bytes as a string with one character for each: node:http sends such a body in one piece with its
 * headers, which takes half the time that a Buffer takes.
 */
export type Bytes = string

/** An answer as bytes, ready to be sent. */
export type StoredAnswer = {
  /** Under what it is kept. */
  key: string
  /** The part of its entity tags that all encodings share, without quotes. */
  hash: string
  /** What it says besides what each request decides: type, language, tags. */
  headers: readonly Header[]
  /** Request headers that it depends on, in lower case. */
  vary: readonly string[]
  /** Its body in the encodings that have been asked for, unencoded always. */
  bodies: Readonly<Partial<Record<Encoding, Bytes>>> & { readonly identity: Bytes }
  tags: readonly ContentTag[]
  /** In milliseconds since 1970. */
  storedAt: number
}

/** What the objects around the bytes take, roughly. */
const OVERHEAD = 1_024
/** A tag stands in the answer and in the index. */
const TAG_OVERHEAD = 100

/** Bytes that an answer takes in memory. */
export const sizeOf = ({ bodies, key, tags }: StoredAnswer): number => {
  const bytes = Object.values(bodies).reduce((sum, it) => sum + it.length, 0)
  const names = tags.reduce((sum, tag) => sum + 2 * tag.length + TAG_OVERHEAD, 0)
  return OVERHEAD + bytes + names + 2 * key.length
}
