import { createHash } from 'node:crypto'

import type { InlineText } from '../inline/inline'
import { normalized } from '../inline/inline'
import { toTagged } from '../inline/tagged'
import type { UnitAddress } from './model'

/** `events/12/agenda.65f0c1.title`: the whole identity of a unit in one line. */
export const addressLine = ({ collection, documentId, key }: UnitAddress): string =>
  `${collection}/${documentId}/${key}`

/** Reads {@link addressLine}; undefined when it is none, as in a file that is not ours. */
export const addressOf = (line: string | undefined): UnitAddress | undefined => {
  const [, collection, documentId, key] = ADDRESS.exec(line ?? '') ?? []
  return collection && documentId && key ? { collection, documentId, key } : undefined
}

const ADDRESS = /^([a-z][\w-]{0,62})\/([\w-]{1,64})\/([^\s/]{1,500})$/

/**
 * What a unit was when it went out: short hash of its address, hash of its source, hash of the
 * target that it left with (`0`: none). It is the `id` of a trans-unit, which every tool keeps.
 */
export const versionTag = (
  address: UnitAddress,
  sourceHash: string,
  target: InlineText | undefined,
): string => [short(addressLine(address)), sourceHash, targetHash(target)].join('.')

/** Reads {@link versionTag}; undefined when it is none or was made for another unit. */
export const versionOf = (
  tag: string | undefined,
  address: UnitAddress,
): { sourceHash: string; baseHash: string } | undefined => {
  const [, owner, sourceHash, baseHash] = VERSION.exec(tag ?? '') ?? []
  if (!sourceHash || !baseHash || owner !== short(addressLine(address))) return undefined
  return { sourceHash, baseHash }
}

const VERSION = /^([0-9a-f]{16})\.([\w-]{1,128})\.([0-9a-f]{16}|0)$/

/** Names a target with its codes, `0` where there is none. */
export const targetHash = (target: InlineText | undefined): string =>
  target === undefined ? '0' : short(toTagged(normalized(target)))

/** Sixteen hexadecimal digits: two of a million texts meet once in thirty million files. */
const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
