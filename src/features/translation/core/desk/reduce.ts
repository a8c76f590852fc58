import type { DeskFinding, DeskSuggestion, DeskUnit } from './answer'
import { answered } from './answered'
import {
  type Conflict,
  type DeskState,
  type Entry,
  type Filter,
  type Line,
  type Mode,
  type Result,
  textOf,
  unitOf,
} from './state'

/** What happens at the desk. */
export type Action =
  | { type: 'opened'; key: string }
  | { type: 'filtered'; filter: Filter }
  | { type: 'mode-chosen'; mode: Mode }
  /** Somebody writes; nothing is sent yet. */
  | { type: 'typed'; key: string; text: string }
  /** Pause of a second, or (`isDone`) the hands have left the text: what is not stored is queued. */
  | { type: 'paused'; key: string; isDone?: boolean }
  /** Something is to be done to a text; it takes the version along that is shown. */
  | { type: 'asked'; entry: Omit<Entry, 'version'> }
  /** The entries of these texts are on their way. */
  | { type: 'sent'; keys: readonly string[] }
  | { type: 'answered'; results: readonly Result[] }
  /** They did not arrive, or nobody is signed in; they wait on. */
  | { type: 'failed'; line: Exclude<Line, 'open'> }
  /** The server will not have them, and says why. */
  | { type: 'refused'; message: string }
  /** A text as the server has it now. */
  | { type: 'refreshed'; unit: DeskUnit }
  /** A text was stored on another way than through here: the server's word counts. */
  | { type: 'saved-elsewhere'; unit: DeskUnit }
  /** A machine proposes a text; the server may have kept it as a suggestion. */
  | ({ type: 'offered'; key: string } & Offered)
  | { type: 'dismissed'; key: string; suggestion: number }
  | { type: 'checked'; key: string; findings: readonly DeskFinding[] }
  | { type: 'blocked'; key: string }
  | { type: 'settled'; key: string; choice: 'mine' | 'theirs' }

/** A text of a machine, and the number of the suggestion as which it was kept. */
type Offered = { text: string; engine: string; suggestion?: number | null }

/** What the desk is after something has happened. */
export const reduce = (state: DeskState, action: Action): DeskState => {
  switch (action.type) {
    case 'opened':
      return action.key === state.active
        ? state
        : { ...state, active: action.key, blocked: undefined }
    case 'filtered':
      return { ...state, filter: action.filter }
    case 'mode-chosen':
      return { ...state, mode: action.mode }
    case 'typed':
      return typed(state, action.key, action.text)
    case 'paused':
      return paused(state, action.key, action.isDone === true)
    case 'asked':
      return asked(state, action.entry)
    case 'sent':
      return sent(state, action.keys)
    case 'answered':
      return action.results.reduce(answered, { ...state, line: 'open', failures: 0 })
    case 'failed':
      return {
        ...waitsOn(state),
        line: action.line,
        failures: state.failures + 1,
      }
    case 'refused':
      return refused(state, action.message)
    case 'refreshed':
      return refreshed(state, action.unit)
    case 'saved-elsewhere':
      return typed(
        withUnit(state, action.unit.key, action.unit),
        action.unit.key,
        textOf(state, action.unit.key),
      )
    case 'offered':
      return offered(state, action)
    case 'dismissed':
      return withUnit(state, action.key, {
        suggestions: unitOf(state, action.key)?.suggestions.filter(
          ({ id }) => id !== action.suggestion,
        ),
      })
    case 'checked':
      return checked(state, action.key, action.findings)
    case 'blocked':
      return {
        ...state,
        blocked: action.key,
        notice: { word: 'blocked', count: (state.notice?.count ?? 0) + 1 },
      }
    case 'settled':
      return settled(state, action.key, action.choice)
  }
}

/** Whoever types on without a new mistake has nothing drawn anew. */
const checked = (state: DeskState, key: string, findings: DeskUnit['findings']): DeskState => {
  const shown = unitOf(state, key)?.findings
  const isSame = JSON.stringify(shown) === JSON.stringify(findings)
  return isSame ? state : withUnit(state, key, { findings })
}

const typed = (before: DeskState, key: string, text: string): DeskState => {
  // Other words may be taken.
  const state = before.refusals[key]
    ? { ...before, refusals: without(before.refusals, key) }
    : before
  const stored = unitOf(state, key)?.target ?? ''
  const isStored = stored === text && !state.waiting[key] && !state.sending[key]
  if (isStored) return { ...state, drafts: without(state.drafts, key) }
  if (state.drafts[key] === text) return state
  return { ...state, blocked: undefined, drafts: { ...state.drafts, [key]: text } }
}

/** An empty text is sent when its writer has left it: on the way to another wording it is none. */
const paused = (state: DeskState, key: string, isDone: boolean): DeskState => {
  const text = state.drafts[key]
  const unit = unitOf(state, key)
  if (text === undefined || !unit || state.conflicts[key] || state.refusals[key]) return state
  const last = state.waiting[key] ?? state.sending[key]
  if (last?.target === text) return state
  if (text !== '') return asked(state, { key, act: 'edit', target: text })
  if (!isDone || last?.act === 'clear') return state
  if (unit.state !== 'untranslated' || last) return asked(state, { key, act: 'clear' })
  return { ...state, drafts: without(state.drafts, key) }
}

const asked = (state: DeskState, entry: Omit<Entry, 'version'>): DeskState => {
  const unit = unitOf(state, entry.key)
  if (!unit || state.conflicts[entry.key]) return state
  // What brings no text must not push out one that was not sent yet.
  const last = state.waiting[entry.key]
  if (last?.target !== undefined && entry.target === undefined && entry.act !== 'clear')
    return state
  const drafts =
    entry.target === undefined ? state.drafts : { ...state.drafts, [entry.key]: entry.target }
  return {
    ...state,
    drafts,
    refusals: without(state.refusals, entry.key),
    waiting: { ...state.waiting, [entry.key]: { ...entry, version: unit.version } },
  }
}

const sent = (state: DeskState, keys: readonly string[]): DeskState => {
  const going = Object.fromEntries(
    keys.flatMap((key) => (state.waiting[key] ? [[key, state.waiting[key]]] : [])),
  ) as Record<string, Entry>
  const waiting = Object.fromEntries(Object.entries(state.waiting).filter(([key]) => !going[key]))
  return { ...state, waiting, sending: { ...state.sending, ...going } }
}

/** Of two entries of one text the newer one has all that the older had, or undoes it. */
const waitsOn = (state: DeskState): DeskState => ({
  ...state,
  waiting: { ...state.sending, ...state.waiting },
  sending: {},
})

const refused = (state: DeskState, message: string): DeskState => ({
  ...state,
  line: 'open',
  sending: {},
  refusals: {
    ...state.refusals,
    ...Object.fromEntries(Object.keys(state.sending).map((key) => [key, message])),
  },
  notice: { word: 'refused', message, count: (state.notice?.count ?? 0) + 1 },
})

/** What somebody is writing is never replaced by what the server tells. */
const refreshed = (state: DeskState, unit: DeskUnit): DeskState => {
  if (state.sending[unit.key] || state.waiting[unit.key]) {
    const { target, state: reached, stale, version, findings, ...rest } = unit
    return withUnit(state, unit.key, rest)
  }
  if (state.drafts[unit.key] === undefined) return withUnit(state, unit.key, unit)
  const { version, findings, ...rest } = unit
  const shown = unitOf(state, unit.key)
  return shown?.version === version ? withUnit(state, unit.key, rest) : state
}

const offered = (
  state: DeskState,
  { key, text, engine, suggestion }: { key: string } & Offered,
): DeskState => {
  const suggestions = unitOf(state, key)?.suggestions ?? []
  if (suggestions.some(({ target }) => target === text)) return state
  const proposed: DeskSuggestion = {
    // One that is not kept has a number of its own until the page is loaded again.
    ...{ id: suggestion ?? -suggestions.length - 1, target: text, origin: 'machine', stale: false },
    ...{ originDetail: { engine }, by: `engine:${engine}`, at: '' },
  }
  return withUnit(state, key, { suggestions: [...suggestions, proposed] })
}

const settled = (state: DeskState, key: string, choice: 'mine' | 'theirs'): DeskState => {
  const conflict: Conflict | undefined = state.conflicts[key]
  if (!conflict) return state
  const rebased = {
    ...withUnit(state, key, {
      target: conflict.theirs,
      version: conflict.version,
      state: conflict.state,
    }),
    conflicts: without(state.conflicts, key),
  }
  if (choice === 'theirs') return { ...rebased, drafts: without(state.drafts, key) }
  return asked(rebased, { key, act: 'edit', target: textOf(state, key) })
}

export const withUnit = (state: DeskState, key: string, change: Partial<DeskUnit>): DeskState => ({
  ...state,
  units: state.units.map((it) => (it.key === key ? { ...it, ...change } : it)),
})

export const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> => {
  const { [key]: _, ...rest } = record
  return rest
}
