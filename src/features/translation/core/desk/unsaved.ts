import type { DeskAct } from '../requests/acts-request'

import { type DeskState, unitOf } from './state'

/** What the browser remembers of one text until the server has it. */
export type Unsaved = {
  key: string
  target?: string
  /** What is to be done; `edit` while it is only being written. */
  act: DeskAct
  reason?: string
  /** The version that it was written on. */
  version: number
  /** What was on its way when this was remembered, and may have arrived. */
  sent?: string
}

/** All that would be lost with the window, by key. */
export const unsavedOf = (state: DeskState): ReadonlyMap<string, Unsaved> => {
  const { drafts, waiting, sending } = state
  const keys = new Set([...Object.keys(drafts), ...Object.keys(waiting), ...Object.keys(sending)])
  return new Map(
    [...keys].map((key) => {
      const entry = waiting[key] ?? sending[key]
      const target = drafts[key] ?? entry?.target
      // An older act does not speak of words that came after it.
      const holds = entry && (entry.target === undefined || entry.target === target)
      const unsaved: Unsaved = {
        key,
        act: holds ? entry.act : 'edit',
        version: entry?.version ?? unitOf(state, key)?.version ?? 0,
        ...(target !== undefined && { target }),
        ...(holds && entry.reason !== undefined && { reason: entry.reason }),
        ...(sending[key]?.target !== undefined && { sent: sending[key].target }),
      }
      return [key, unsaved]
    }),
  )
}

/**
 * The desk with what the browser had kept, ready to be sent. Texts that the server has got after
 * all are let go; `orphans` are of texts that the document no longer has.
 */
export const restored = (
  state: DeskState,
  kept: readonly Unsaved[],
): { state: DeskState; orphans: readonly Unsaved[] } => ({
  state: kept.reduce(restoredOne, state),
  orphans: kept.filter(({ key }) => !unitOf(state, key)),
})

const restoredOne = (state: DeskState, { sent, ...kept }: Unsaved): DeskState => {
  const unit = unitOf(state, kept.key)
  if (!unit) return state
  const isThere = kept.target === (unit.target ?? '')
  if (isThere && (kept.act === 'edit' || DONE.has(unit.state))) return state
  // What was on its way has arrived: the rest was written on top of it.
  const arrived = sent !== undefined && sent === unit.target
  const version = isThere || arrived ? unit.version : kept.version
  if (kept.target === '' && kept.act === 'edit') return state
  return {
    ...state,
    drafts: kept.target === undefined ? state.drafts : { ...state.drafts, [kept.key]: kept.target },
    waiting: { ...state.waiting, [kept.key]: { ...kept, version } },
  }
}

const DONE: ReadonlySet<string> = new Set(['translated', 'reviewed'])
