import type { DeskAct } from '../requests/acts-request'
import type { State } from '../unit'

import type { DeskDocument, DeskUnit } from './answer'

/** What is to be done to one text, with the version that the person has seen. */
export type Entry = {
  key: string
  act: DeskAct
  /** A text with tags. */
  target?: string
  reason?: string
  version: number
}

/** What the server said of one entry. */
export type Result = {
  key: string
  act: DeskAct
  outcome: string
  state?: State
  version?: number
  message?: string
  /** What is there now, where it is not what the person has seen. */
  theirs?: string
}

/** Two people wrote the same text: both are shown, and one of them chooses. */
export type Conflict = { mine: string; theirs: string; version: number; state: State }

export const FILTERS = ['all', 'unfinished', 'stale', 'machine', 'findings'] as const
export type Filter = (typeof FILTERS)[number]
export type Mode = 'translate' | 'review'

/** Said aloud and shown for a moment; `count` tells two of the same apart. */
export type Notice = {
  word:
    | 'saved'
    | 'confirmed'
    | 'approved'
    | 'rejected'
    | 'kept'
    | 'reopened'
    | 'blocked'
    | 'changedMeanwhile'
    | 'refused'
  /** Texts that are still to do. */
  left?: number
  message?: string
  count: number
}

/** Whether what was written reaches the server. */
export type Line = 'open' | 'away' | 'signed-out'

export type DeskState = {
  document: Omit<DeskDocument, 'units'>
  units: readonly DeskUnit[]
  mode: Mode
  filter: Filter
  active?: string
  /** Texts as they were written, where the server has not got them yet; by key, as all below. */
  drafts: Readonly<Record<string, string>>
  waiting: Readonly<Record<string, Entry>>
  sending: Readonly<Record<string, Entry>>
  conflicts: Readonly<Record<string, Conflict>>
  /** Why the server will not take a text, in words. */
  refusals: Readonly<Record<string, string>>
  line: Line
  /** How often in a row the server was not reached. */
  failures: number
  notice?: Notice
  /** The text that somebody tried to confirm although it may not be, until it is changed or left. */
  blocked?: string
}

export const initialState = (
  { units, ...document }: DeskDocument,
  { mode, unit }: { mode: Mode; unit?: string },
): DeskState => {
  const state: DeskState = {
    ...{ document, units, mode, filter: 'all', drafts: {}, waiting: {}, sending: {} },
    ...{ conflicts: {}, refusals: {}, line: 'open', failures: 0 },
  }
  const asked = units.find(({ key }) => key === unit) ?? units.find((it) => isUnfinished(it, mode))
  return { ...state, active: (asked ?? units[0])?.key }
}

export const unitOf = (
  { units }: Pick<DeskState, 'units'>,
  key: string | undefined,
): DeskUnit | undefined => units.find((it) => it.key === key)

/** The text as its translator sees it, sent or not. */
export const textOf = (
  { drafts, units }: Pick<DeskState, 'drafts' | 'units'>,
  key: string,
): string => drafts[key] ?? unitOf({ units }, key)?.target ?? ''

/**
 * Whether there is still something to do, for who translates or for who reviews. An address is made
 * from the title; it may be written, and keeps nobody from publishing.
 */
export const isUnfinished = (
  { kind, state, stale }: Pick<DeskUnit, 'kind' | 'stale' | 'state'>,
  mode: Mode,
): boolean => {
  if (kind === 'slug') return false
  return mode === 'review' ? state === 'translated' && !stale : stale || !DONE.has(state)
}

const DONE: ReadonlySet<State> = new Set(['translated', 'reviewed'])

export const hasFindings = ({ findings }: Pick<DeskUnit, 'findings'>): boolean =>
  findings.some(({ waived, severity }) => !waived && severity !== 'info')

/** The texts that the filter leaves; the one that is open stays, lest it vanish under the hands. */
export const shownUnits = ({
  units,
  filter,
  mode,
  active,
}: Pick<DeskState, 'active' | 'filter' | 'mode' | 'units'>): readonly DeskUnit[] =>
  filter === 'all' ? units : units.filter((it) => it.key === active || passes(it, filter, mode))

export const passes = (unit: DeskUnit, filter: Filter, mode: Mode): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'unfinished':
      return isUnfinished(unit, mode)
    case 'stale':
      return unit.stale
    case 'machine':
      return unit.state === 'machine'
    case 'findings':
      return hasFindings(unit)
  }
}

/**
 * The text before or after the open one among those shown, or the next one with something to do;
 * that goes round at the end. Undefined where there is none.
 */
export const neighbour = (
  state: DeskState,
  step: -1 | 1,
  wanted: 'any' | 'unfinished' = 'any',
): string | undefined => {
  const shown = shownUnits(state)
  const at = shown.findIndex(({ key }) => key === state.active)
  if (wanted === 'any') return shown[at + step]?.key
  const ahead =
    step > 0
      ? [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))]
      : [...shown.slice(0, Math.max(at, 0)).reverse(), ...shown.slice(at + 1).reverse()]
  return ahead.find((it) => isUnfinished(it, state.mode) && !isOnItsWay(state, it.key))?.key
}

/** A text that was confirmed and has not been answered yet counts as done. */
const isOnItsWay = ({ waiting, sending }: DeskState, key: string): boolean => {
  const entry = waiting[key] ?? sending[key]
  return entry !== undefined && entry.act !== 'edit'
}

export type Progress = { words: number; done: number; units: number; unitsLeft: number }

/** Words of the source, and how many of them need nothing more; addresses do not count. */
export const progressOf = (state: DeskState): Progress => {
  const units = state.units.filter(({ kind }) => kind !== 'slug')
  const left = units.filter((it) => isLeft(it, state))
  const words = sum(units)
  return { words, done: words - sum(left), units: units.length, unitsLeft: left.length }
}

/** In a review what is not yet translated is left too, though nothing can be done about it here. */
const isLeft = (unit: DeskUnit, state: DeskState): boolean =>
  !isOnItsWay(state, unit.key) &&
  (state.mode === 'review'
    ? unit.state !== 'reviewed' || unit.stale
    : isUnfinished(unit, 'translate'))

const sum = (units: readonly DeskUnit[]): number => units.reduce((all, { words }) => all + words, 0)

/** How many texts the server has not got yet. */
export const unsavedCount = ({
  drafts,
  waiting,
  sending,
  units,
}: Pick<DeskState, 'drafts' | 'sending' | 'units' | 'waiting'>): number =>
  new Set([
    ...Object.keys(waiting),
    ...Object.keys(sending),
    ...Object.keys(drafts).filter((key) => unitOf({ units }, key)),
  ]).size
