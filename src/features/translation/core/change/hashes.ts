import { createHash } from 'node:crypto'

import { plainText } from '../inline/inline'
import { toTagged } from '../inline/tagged'
import type { Unit } from '../unit'
import { meaningOf } from '../units/code-attributes'

/** What a target remembers of the source it is based on. */
export type SourceHashes = {
  /** SHA-256 of the words, in Unicode's normal form C. */
  textHash: string
  /**
   * Two hashes joined by `-`: of the structure (where which codes are, and their types) and of
   * what the codes mean (a link's target), so that a change of only the latter can be told.
   */
  codeHash: string
}

/** The hashes of a unit's text. Ids that editors renew count for nothing. */
export const sourceHashes = ({ content, codes }: Pick<Unit, 'content' | 'codes'>): SourceHashes => {
  const inOrder = codes.toSorted((a, b) => a.id - b.id)
  const types = inOrder.map(({ id, type }) => [id, type])
  const meanings = inOrder.map((code) => [code.id, meaningOf(code)])
  const structure = JSON.stringify([toTagged(content).normalize('NFC'), types])
  return {
    textHash: sha256(plainText(content, codes).normalize('NFC')),
    codeHash: `${sha256(structure).slice(0, HALF)}-${sha256(JSON.stringify(meanings)).slice(0, HALF)}`,
  }
}

/** Whether two texts have the same codes in the same places, whatever the codes mean. */
export const hasSameStructure = (a: SourceHashes, b: SourceHashes): boolean =>
  a.codeHash.split('-')[0] === b.codeHash.split('-')[0]

const HALF = 32

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
