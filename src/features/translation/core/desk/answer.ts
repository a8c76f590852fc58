import type { DiffPart } from '../change/word-diff'
import type { SeverityOverrides } from '../checks'
import type { Severity } from '../checks/check'
import type { CodeType } from '../inline/inline'
import type { Concept } from '../terms/concept'
import type { Origin, OriginDetail, State, Unit } from '../unit'

/** A code as a translator sees it: what it leads to stays on the server. */
export type DeskCode = { id: number; type: CodeType; paired: boolean; tag: string; label: string }

/** A finding in words of the reader; a waived one is shown, and blocks nothing. */
export type DeskFinding = {
  check: string
  severity: Severity
  message: string
  start?: number
  end?: number
  code?: number
  fixes: readonly { label: string; target: string }[]
  waived: boolean
}

export type DeskWaiver = { check: string; reason: string; by: string; at: string }

/** What somebody or something else proposes; texts have tags. */
export type DeskSuggestion = {
  id: number
  target: string
  origin: Origin
  originDetail: OriginDetail | null
  stale: boolean
  by: string
  at: string
}

export type DeskMatch = { source: string; target: string; kind: string; score: number }

export type DeskTerm = {
  concept: string
  definition?: string
  /** In the words of the source, without codes. */
  start: number
  end: number
  terms: readonly {
    text: string
    status: string
    keepSource?: boolean
    acronymPolicy?: string
    expansion?: string
  }[]
}

/** One text at the desk. `source` and `target` have tags: `See <g1>the report</g1>.` */
export type DeskUnit = {
  key: string
  field: string
  kind: Unit['kind']
  nodeType?: string
  group?: string
  source: string
  target?: string
  state: State
  origin?: Origin
  originDetail?: OriginDetail
  stale: boolean
  codesChanged: boolean
  diff?: readonly DiffPart[]
  words: number
  version: number
  sourceHash: string
  waitingSince: string
  label: string
  required: boolean
  maxLength?: number
  note?: string
  codes: readonly DeskCode[]
  previousSource?: string
  findings: readonly DeskFinding[]
  waivers: readonly DeskWaiver[]
  suggestions: readonly DeskSuggestion[]
  matches: readonly DeskMatch[]
  terms: readonly DeskTerm[]
  /** What the text was when it was last reviewed, or written by a machine: whichever came last. */
  base?: { text: string; state: 'machine' | 'reviewed' }
  changedBy?: string
  changedAt?: string
  writtenBy?: string
  translator?: string
  translatedAt?: string
  reviewer?: string
  reviewedAt?: string
  selfReview: boolean
  reason?: string
}

/** All that `GET /api/translation/units` tells of a document in one locale. */
export type DeskDocument = {
  collection: string
  id: string
  title: string
  sourceLocale: string
  locale: string
  rights: { translate: boolean; review: boolean }
  /** People may review their own work here. */
  selfReview: boolean
  severities?: SeverityOverrides
  /** As much of the glossary as the checks need for this document. */
  concepts: readonly Concept[]
  /** Names of those who are named in the texts, by actor (`users:5`). */
  people: Readonly<Record<string, string>>
  units: readonly DeskUnit[]
}
