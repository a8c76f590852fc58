import type { PayloadRequest } from 'payload'

import { plainText } from '../../core/inline/inline'
import type { MemoryMatch, MemoryQuery } from '../../core/memory/ranking'
import type { StoredUnit } from '../store/units-in-locale'
import { lookupAll } from './lookup'

/** One answer looks up this many texts; whoever needs more asks for them one by one. */
const MOST_LOOKUPS = 100

/** In one text's help. */
const MOST_MATCHES = 3

/**
 * What the memory has for those of the texts that wait for a translator. Neighbours are taken from
 * the whole document.
 */
export const matchesFor = async (
  req: PayloadRequest,
  document: readonly StoredUnit[],
  texts: readonly StoredUnit[],
): Promise<Map<number, MemoryMatch[]>> => {
  const open = (texts.length === 1 ? texts : texts.filter(isOpen)).slice(0, MOST_LOOKUPS)
  const matches = await lookupAll(
    req,
    open.map((it) => memoryQuery(it, document)),
    MOST_MATCHES,
  )
  return new Map(open.map(({ unitId }, at) => [unitId, matches[at] ?? []]))
}

/** What the memory is asked for a text, with its neighbours in the document in reading order. */
export const memoryQuery = (it: StoredUnit, document: readonly StoredUnit[]): MemoryQuery => {
  const at = document.findIndex(({ unitId }) => unitId === it.unitId)
  return {
    source: it.unit.content,
    text: plainText(it.unit.content, it.unit.codes),
    textHash: it.textHash,
    sourceLocale: it.sourceLocale,
    targetLocale: it.locale,
    previousHash: document[at - 1]?.textHash,
    nextHash: document[at + 1]?.textHash,
    isSlug: it.unit.kind === 'slug',
  }
}

const isOpen = ({ unit, state, stale }: StoredUnit): boolean =>
  unit.kind !== 'slug' && (stale || (state !== 'translated' && state !== 'reviewed'))
