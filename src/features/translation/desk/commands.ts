import type { RefObject } from 'react'

import type { DeskFinding, DeskUnit } from '../core/desk/answer'
import { blocking } from '../core/desk/live-checks'
import { missingIds, missingTerm, offersOf } from '../core/desk/offers'
import { isOwnWork } from '../core/desk/review'
import type { Command } from '../core/desk/shortcuts'
import { FILTERS, neighbour, textOf, unitOf } from '../core/desk/state'

import type { TargetEditorHandle } from './editor/target-editor'
import type { DeskStore } from './store'

/** What a part of the desk does when a key asks for it. */
export type Ask = 'comment' | 'machine' | 'preview' | 'reject' | 'reports' | 'sheet' | 'waive'

export type Commands = {
  run: (command: Command, digit?: number) => void
  open: (key: string | undefined) => void
  /** Stores what stands in the editor. */
  flush: (isDone?: boolean) => void
  /** Writes a text into the editor, as one step of undo. */
  write: (text: string) => void
  insertWords: (words: string) => void
  insertCode: (id: number) => void
  /** Puts a suggestion away. */
  dismiss: (suggestion: number) => void
}

type Surroundings = {
  store: DeskStore
  /** Who works here, as `users:5`. */
  user: string
  editor: RefObject<TargetEditorHandle | null>
  check: (unit: DeskUnit, text: string) => readonly DeskFinding[]
  /** Says what became of a suggestion. */
  settle: (suggestion: number, resolve: 'dismissed' | 'taken') => void
  /** Opens what has its own place on the screen. */
  ask: (what: Ask) => void
}

/** Everything that can be done at the desk, for keys and buttons alike. */
export const createCommands = ({
  store,
  user,
  editor,
  check,
  settle,
  ask,
}: Surroundings): Commands => {
  const active = (): DeskUnit | undefined => unitOf(store.get(), store.get().active)

  const flush = (isDone = false) => {
    const key = store.get().active
    const handle = editor.current
    if (key === undefined || handle?.unit !== key || !handle.isTouched()) return
    store.dispatch({ type: 'typed', key, text: handle.text() })
    if (isDone) store.dispatch({ type: 'paused', key, isDone })
  }
  const open = (key: string | undefined) => {
    if (key === undefined) return
    flush(true)
    store.dispatch({ type: 'opened', key })
  }
  const goOn = () => {
    const next = neighbour(store.get(), 1, 'unfinished')
    if (next !== undefined) store.dispatch({ type: 'opened', key: next })
  }
  const write = (text: string) => {
    editor.current?.replace(text)
    flush()
    editor.current?.focus()
  }

  const confirm = () => {
    flush()
    const unit = active()
    if (!unit) return
    if (store.get().mode === 'review') return approve(unit)
    const text = textOf(store.get(), unit.key)
    if (text === '') return goOn()
    const isDone = DONE.has(unit.state) && !unit.stale && !unit.codesChanged
    if (isDone && text === unit.target) return goOn()
    const findings = check(unit, text)
    store.dispatch({ type: 'checked', key: unit.key, findings })
    if (blocking(findings).length > 0) {
      store.dispatch({ type: 'paused', key: unit.key, isDone: true })
      store.dispatch({ type: 'blocked', key: unit.key })
      return
    }
    store.dispatch({ type: 'asked', entry: { key: unit.key, act: 'translate', target: text } })
    settleTaken(unit.key)
    goOn()
  }
  const approve = (unit: DeskUnit) => {
    const { document } = store.get()
    // The button says why it does nothing; the server would refuse.
    if (isOwnWork(unit, user) && !document.selfReview) return
    if (unit.state === 'translated') {
      store.dispatch({ type: 'asked', entry: { key: unit.key, act: 'review' } })
    }
    goOn()
  }
  const keep = () => {
    flush()
    const unit = active()
    if (!unit || (!unit.stale && !unit.codesChanged)) return
    // Other words than those that are there are a new translation.
    if (textOf(store.get(), unit.key) !== unit.target) return confirm()
    store.dispatch({ type: 'asked', entry: { key: unit.key, act: 'keep' } })
    goOn()
  }
  const reopen = () => {
    const unit = active()
    if (!unit) return
    const act = unit.state === 'reviewed' && store.get().mode === 'review' ? 'unreview' : 'reopen'
    if (REOPENED.has(unit.state)) store.dispatch({ type: 'asked', entry: { key: unit.key, act } })
  }

  const insertNextCode = () => {
    const unit = active()
    const [id] = unit ? missingIds(unit, editor.current?.text() ?? '') : []
    if (id !== undefined) editor.current?.insertCode(id)
  }
  const insertTerm = () => {
    const unit = active()
    const term = unit && missingTerm(unit, editor.current?.text() ?? '')
    if (term !== undefined) editor.current?.insertWords(term)
  }
  const fix = () => {
    const unit = active()
    const text = editor.current?.text()
    if (!unit || text === undefined) return
    const target = check(unit, text).find((it) => !it.waived && it.fixes.length > 0)?.fixes[0]
      ?.target
    if (target !== undefined) write(target)
  }
  const taken = new Map<string, number>()
  const take = (digit: number) => {
    const unit = active()
    const offer = unit && offersOf(unit)[digit - 1]
    if (!offer) return
    if (offer.suggestion !== undefined) taken.set(unit.key, offer.suggestion)
    write(offer.target)
  }
  /** Who confirms has used what was taken, whatever became of its words. */
  const settleTaken = (key: string) => {
    const suggestion = taken.get(key)
    taken.delete(key)
    if (suggestion === undefined) return
    settle(suggestion, 'taken')
    store.dispatch({ type: 'dismissed', key, suggestion })
  }

  const run: Commands['run'] = (command, digit = 1) => {
    switch (command) {
      case 'confirm':
        return confirm()
      case 'next':
        return open(neighbour(store.get(), 1))
      case 'previous':
        return open(neighbour(store.get(), -1))
      case 'nextUnfinished':
        return open(neighbour(store.get(), 1, 'unfinished'))
      case 'previousUnfinished':
        return open(neighbour(store.get(), -1, 'unfinished'))
      case 'suggestion':
        return take(digit)
      case 'copySource':
        return write(active()?.source ?? '')
      case 'nextCode':
        return insertNextCode()
      case 'code': {
        const id = active()?.codes[digit - 1]?.id
        return id === undefined ? undefined : editor.current?.insertCode(id)
      }
      case 'nextTerm':
        return insertTerm()
      case 'fix':
        return fix()
      case 'keep':
        return keep()
      case 'reopen':
        return reopen()
      case 'filter': {
        const at = FILTERS.indexOf(store.get().filter)
        return store.dispatch({
          type: 'filtered',
          filter: FILTERS[(at + 1) % FILTERS.length] ?? 'all',
        })
      }
      case 'comment':
      case 'machine':
      case 'preview':
      case 'reject':
      case 'reports':
      case 'sheet':
      case 'waive':
        return ask(command)
    }
  }
  return {
    ...{ run, open, flush, write },
    dismiss: (suggestion) => {
      settle(suggestion, 'dismissed')
      const key = store.get().active
      if (key !== undefined) store.dispatch({ type: 'dismissed', key, suggestion })
    },
    insertWords: (words) => {
      editor.current?.insertWords(words)
      editor.current?.focus()
    },
    insertCode: (id) => {
      editor.current?.insertCode(id)
      editor.current?.focus()
    },
  }
}

const DONE: ReadonlySet<string> = new Set(['translated', 'reviewed'])
const REOPENED: ReadonlySet<string> = new Set(['translated', 'reviewed', 'rejected'])
