import { hasSameStructure, type SourceHashes } from './hashes'

/** What has become of a source since a target was written; derived, never stored. */
export type Staleness = {
  /** The words are other ones. */
  stale: boolean
  /** The words are the same, their codes are not. */
  codesChanged: boolean
  /** Only what codes mean has changed (a link's target): it is carried over without a person. */
  carriedOver: boolean
}

/** Compares the source now with the source a target is based on; a source put back is not stale. */
export const staleness = (source: SourceHashes, basedOn: SourceHashes): Staleness => {
  const stale = source.textHash !== basedOn.textHash
  const codesChanged = !stale && source.codeHash !== basedOn.codeHash
  return { stale, codesChanged, carriedOver: codesChanged && hasSameStructure(source, basedOn) }
}
