import type { PayloadRequest } from 'payload'

import { type InlineText, plainText } from '../../core/inline/inline'
import { filingKeys } from '../../core/memory/keys'
import { actorOf, inTransaction } from '../store/session'

import { fileEntries } from './remember'

/** A pair of texts that a person answers for. */
export type ForeignEntry = {
  sourceLocale: string
  targetLocale: string
  source: InlineText
  /** As units have it: of the words of `source`. */
  sourceHash: string
  target: InlineText
  previousHash?: string
  nextHash?: string
}

/** In one statement and, unless `req` has one open, one transaction. */
const BATCH = 1_000

/**
 * Takes over another system's memory, batch by batch: what was stored before a failure stays, and
 * the same file again adds only the rest. Returns how many pairs were new.
 */
export const importEntries = async (
  req: PayloadRequest,
  entries: readonly ForeignEntry[],
  actor = actorOf(req),
): Promise<number> => {
  let added = 0
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH).map((entry) => filed(entry, actor))
    const once = new Map(batch.map((entry) => [identityOf(entry), entry]))
    added += await inTransaction(req, (run) => fileEntries(run, [...once.values()]))
  }
  return added
}

const filed = (entry: ForeignEntry, actor: string) => {
  const sourceText = plainText(entry.source)
  return {
    ...entry,
    ...{ sourceText, targetText: plainText(entry.target), reviewedBy: actor },
    keys: filingKeys(sourceText, entry),
  }
}

const identityOf = ({ sourceHash, target, sourceLocale, targetLocale }: ForeignEntry): string =>
  JSON.stringify([sourceHash, target, sourceLocale, targetLocale])
