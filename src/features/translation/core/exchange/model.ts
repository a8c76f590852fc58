import type { InlineText } from '../inline/inline'
import type { State, UnitInLocale } from '../unit'
import type { ExchangeFault } from './exchange-error'

/** Texts of one document that go to translators in a file, whatever its format. */
export type ExchangeFile = {
  collection: string
  documentId: string
  title: string
  sourceLocale: string
  targetLocale: string
  /** A hash of the field configuration: says later that the units were cut by other rules. */
  schemaVersion?: string
  units: readonly ExchangeUnit[]
}

/** A unit with all that helps to translate it. */
export type ExchangeUnit = UnitInLocale & {
  /** Names the source text and its codes; opaque here, letters, digits, `-` and `_`. */
  sourceHash: string
  /** What the target said when `previousSource` was the source. */
  previousTarget?: InlineText
  /** Where the text stands, in the translator's words: "Agenda, 2nd item, title". */
  contextLabel?: string
  /** Said to the translator beside the text, each a sentence in the translator's language. */
  notes: readonly string[]
  matches: readonly MemoryMatch[]
}

/** An earlier translation of the same or a similar text. */
export type MemoryMatch = {
  source: InlineText
  target: InlineText
  /** 0 to 1. */
  score: number
}

/** Which text of the whole system: what every unit of every file says of itself. */
export type UnitAddress = { collection: string; documentId: string; key: string }

/** One unit as it came back. */
export type ReturnedUnit = UnitAddress & {
  line?: number
  /** Undefined where the tool lost it; then `source` tells whether the source has moved. */
  sourceHash?: string
  source?: InlineText
  /** {@link targetHash} of the target as it went out; undefined where the tool lost it. */
  baseHash?: string
  /** Undefined: nothing was translated. */
  target?: InlineText
  state: State
}

/** A unit of the file that cannot be used; the others can. */
export type FaultyUnit = Partial<UnitAddress> & { line?: number; fault: ExchangeFault }

export type Returned = ReturnedUnit | FaultyUnit

/** What a file brought back. */
export type ReturnedFile = {
  /** Undefined where the tool lost it: a hint, the units know who they are. */
  sourceLocale?: string
  targetLocale?: string
  units: readonly Returned[]
}

export const isFaulty = (unit: Returned): unit is FaultyUnit => 'fault' in unit
