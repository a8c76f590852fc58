import type { SourceHashes } from '../change/hashes'
import type { UnitInLocale } from '../unit'
import type { ExchangeUnit } from './model'

/** What helps to translate a unit, gathered from elsewhere. */
type Help = Pick<ExchangeUnit, 'notes' | 'matches' | 'contextLabel'>

/** A stored unit as it goes into a file. A stale target is what was said of the previous source. */
export const exchangeUnitOf = (
  stored: UnitInLocale & SourceHashes,
  help: Help = { notes: [], matches: [] },
): ExchangeUnit => ({
  ...stored,
  ...help,
  sourceHash: sourceTag(stored),
  previousTarget: stored.stale ? stored.target : undefined,
})

/**
 * Names the words of a source and where its codes are. What the codes mean is left out: a link
 * that leads elsewhere since the export needs no translator.
 */
export const sourceTag = ({ textHash, codeHash }: SourceHashes): string =>
  `${textHash.slice(0, TAG)}-${codeHash.split('-')[0]?.slice(0, TAG) ?? ''}`

/** Sixteen hexadecimal digits tell the versions of one text apart. */
const TAG = 16
