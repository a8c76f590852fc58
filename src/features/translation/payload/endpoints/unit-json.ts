import { wordDiff } from '../../core/change/word-diff'
import { plainText } from '../../core/inline/inline'
import { toTagged } from '../../core/inline/tagged'
import type { StoredUnit } from '../store/units-in-locale'

/** What is told of a text everywhere: where it is, what both languages say, how far it is. */
export const textOf = (it: StoredUnit) => ({
  key: it.unit.key,
  field: it.unit.field,
  kind: it.unit.kind,
  nodeType: it.unit.nodeType,
  group: it.unit.group,
  source: toTagged(it.unit.content),
  target: it.target && toTagged(it.target),
  state: it.state,
  origin: it.origin,
  originDetail: it.originDetail,
  stale: it.stale,
  codesChanged: it.codesChanged,
  /** Word by word, what the source was when the target was written and what it is now. */
  diff: it.stale && it.previousSource ? diffOf(it) : undefined,
  words: it.words,
  version: it.version,
  sourceHash: it.textHash,
  waitingSince: it.sourceChangedAt,
})

const diffOf = ({ unit, previousSource = [], previousCodes, sourceLocale }: StoredUnit) =>
  wordDiff(
    plainText(previousSource, previousCodes),
    plainText(unit.content, unit.codes),
    sourceLocale,
  )
