import type { DeskUnit } from './answer'
import { type DeskState, type Entry, type Notice, progressOf, type Result, unitOf } from './state'

/** The desk after the server has said what became of one entry. */
export const answered = (state: DeskState, result: Result): DeskState => {
  const entry = state.sending[result.key]
  const unit = unitOf(state, result.key)
  if (!entry || !unit) return state
  const { [result.key]: _, ...sending } = state.sending
  const rest = { ...state, sending }
  switch (result.outcome) {
    case 'applied':
    case 'unchanged':
      return applied(rest, unit, entry, result)
    case 'edited-meanwhile':
      return editedMeanwhile(rest, unit, entry, result)
    default:
      return refusedOne(rest, unit, result)
  }
}

const applied = (state: DeskState, unit: DeskUnit, entry: Entry, result: Result): DeskState => {
  const reached = result.state ?? unit.state
  const isBlocked = entry.act === 'translate' && reached === 'draft'
  const moves = entry.act === 'keep' || (entry.act === 'translate' && !isBlocked)
  const target = entry.act === 'clear' ? undefined : (entry.target ?? unit.target)
  const change: Partial<DeskUnit> = {
    target,
    state: reached,
    version: result.version ?? unit.version,
    ...(moves && { stale: false, codesChanged: false, diff: undefined, previousSource: undefined }),
    ...(entry.act === 'clear' && { stale: false, codesChanged: false }),
    ...(entry.reason !== undefined && { reason: entry.reason }),
    ...(target !== unit.target && { origin: 'human' as const, waivers: [] }),
  }
  const next = rebase(changed(state, unit.key, change), unit.key, result.version)
  const { [unit.key]: draft, ...drafts } = next.drafts
  const isDone = draft === undefined || draft === (target ?? '')
  const done = isDone ? { ...next, drafts } : next
  const told = isBlocked ? { ...done, blocked: unit.key } : done
  return saying(told, wordOf(entry, isBlocked), result.message)
}

/**
 * Another version is there than the one that was seen. If it says what we had sent, it is our own,
 * whose answer got lost: what was asked is asked again on top of it.
 */
const editedMeanwhile = (
  state: DeskState,
  unit: DeskUnit,
  entry: Entry,
  { theirs = '', version = unit.version, state: reached = unit.state }: Result,
): DeskState => {
  const mine = state.drafts[unit.key] ?? entry.target
  if (mine === undefined || entry.target === undefined) {
    const next = changed(state, unit.key, { target: theirs, version, state: reached })
    return saying(next, 'changedMeanwhile')
  }
  if (entry.target === theirs) {
    const next = rebase(
      changed(state, unit.key, { target: theirs, version, state: reached }),
      unit.key,
      version,
    )
    if (entry.act === 'edit') {
      const { [unit.key]: draft, ...drafts } = next.drafts
      return draft === theirs ? { ...next, drafts } : next
    }
    const again = next.waiting[unit.key] ?? { ...entry, version }
    return { ...next, waiting: { ...next.waiting, [unit.key]: again } }
  }
  const { [unit.key]: _, ...waiting } = state.waiting
  const conflict = { mine, theirs, version, state: reached }
  return saying(
    { ...state, waiting, conflicts: { ...state.conflicts, [unit.key]: conflict } },
    'changedMeanwhile',
  )
}

const refusedOne = (state: DeskState, unit: DeskUnit, { message, outcome }: Result): DeskState => {
  const why = message ?? outcome
  return saying({ ...state, refusals: { ...state.refusals, [unit.key]: why } }, 'refused', why)
}

/** What was queued meanwhile was written on top of what has just been stored. */
const rebase = (state: DeskState, key: string, version: number | undefined): DeskState => {
  const queued = state.waiting[key]
  if (!queued || version === undefined) return state
  return { ...state, waiting: { ...state.waiting, [key]: { ...queued, version } } }
}

const changed = (state: DeskState, key: string, change: Partial<DeskUnit>): DeskState => ({
  ...state,
  units: state.units.map((it) => (it.key === key ? { ...it, ...change } : it)),
})

const wordOf = ({ act }: Entry, isBlocked: boolean): Notice['word'] => {
  if (isBlocked) return 'blocked'
  switch (act) {
    case 'translate':
      return 'confirmed'
    case 'review':
      return 'approved'
    case 'reject':
      return 'rejected'
    case 'keep':
      return 'kept'
    case 'reopen':
    case 'unreview':
      return 'reopened'
    default:
      return 'saved'
  }
}

const saying = (state: DeskState, word: Notice['word'], message?: string): DeskState => ({
  ...state,
  notice: {
    word,
    message,
    left: progressOf(state).unitsLeft,
    count: (state.notice?.count ?? 0) + 1,
  },
})
