import { describe, expect, it } from 'vitest'

import type { DeskUnit } from './answer'
import { deskDocument, deskUnit, translatedUnit } from './desk.fixture'
import { type Action, reduce } from './reduce'
import {
  type DeskState,
  initialState,
  neighbour,
  progressOf,
  shownUnits,
  textOf,
  unitOf,
  unsavedCount,
} from './state'

const A = deskUnit('a')
const B = translatedUnit('b', { stale: true })
const C = translatedUnit('c')

const opened = (
  units: readonly DeskUnit[] = [A, B, C],
  mode: 'review' | 'translate' = 'translate',
) => initialState(deskDocument(units), { mode })
const having = (state: DeskState, ...actions: Action[]) => actions.reduce(reduce, state)
const typed = (key: string, text: string): Action => ({ type: 'typed', key, text })
const paused = (key: string, isDone = false): Action => ({ type: 'paused', key, isDone })
const sent = (...keys: string[]): Action => ({ type: 'sent', keys })
const confirmed = (key: string, target: string): Action => ({
  type: 'asked',
  entry: { key, act: 'translate', target },
})
const answered = (key: string, more: object): Action => ({
  type: 'answered',
  results: [{ key, act: 'edit', outcome: 'applied', ...more }],
})

describe('A desk that is opened', () => {
  it('begins with the first text that has something to do', () => {
    expect(opened([C, B, A]).active).toBe('b')
    expect(opened([C]).active).toBe('c')
  })

  it('opens the text that the address names', () => {
    const state = initialState(deskDocument([A, B]), { mode: 'translate', unit: 'b' })
    expect(state.active).toBe('b')
  })
})

describe('What is written', () => {
  it('is sent as a draft after a pause, on the version that was seen', () => {
    const state = having(opened(), typed('b', 'Neuf'), paused('b'))
    expect(state.waiting).toEqual({ b: { key: 'b', act: 'edit', target: 'Neuf', version: 1 } })
  })

  it('is not sent when it is what is stored', () => {
    const state = having(opened(), typed('b', 'Neuf'), typed('b', B.target ?? ''), paused('b'))
    expect(state).toMatchObject({ waiting: {}, drafts: {} })
  })

  it('is sent once', () => {
    const state = having(opened(), typed('a', 'Neuf'), paused('a'), sent('a'), paused('a', true))
    expect(state.waiting).toEqual({})
  })

  it('is the draft once the server has it', () => {
    const state = having(
      opened(),
      ...[typed('a', 'Neuf'), paused('a'), sent('a')],
      answered('a', { state: 'draft', version: 1 }),
    )
    expect(unitOf(state, 'a')).toMatchObject({ target: 'Neuf', state: 'draft', version: 1 })
    expect(unsavedCount(state)).toBe(0)
  })

  it('goes on top of what was on its way', () => {
    const state = having(
      opened(),
      ...[typed('a', 'Neuf'), paused('a'), sent('a'), typed('a', 'Neuf mots'), paused('a')],
      answered('a', { state: 'draft', version: 1 }),
    )
    expect(state.waiting.a).toMatchObject({ target: 'Neuf mots', version: 1 })
    expect(textOf(state, 'a')).toBe('Neuf mots')
  })

  it('is emptied only when its writer has left it', () => {
    const state = having(opened(), typed('b', ''), paused('b'))
    expect(state.waiting).toEqual({})
    expect(having(state, paused('b', true)).waiting.b).toMatchObject({ act: 'clear' })
  })

  it('is no act where nothing was and nothing is', () => {
    const state = having(opened(), typed('a', 'x'), typed('a', ''), paused('a', true))
    expect(state).toMatchObject({ waiting: {}, drafts: {} })
  })
})

describe('What does not arrive', () => {
  const failed = having(opened(), ...[typed('a', 'Neuf'), paused('a'), sent('a')], {
    type: 'failed',
    line: 'away',
  })

  it('waits on and is told', () => {
    expect(failed).toMatchObject({ waiting: { a: { target: 'Neuf' } }, line: 'away', failures: 1 })
    expect(unsavedCount(failed)).toBe(1)
  })

  it('is replaced by what was written after it', () => {
    const state = having(
      opened(),
      ...[typed('a', 'Neuf'), paused('a'), sent('a'), typed('a', 'Neuf mots'), paused('a')],
      { type: 'failed', line: 'away' },
    )
    expect(state.waiting.a).toMatchObject({ target: 'Neuf mots', version: 0 })
  })

  it('stays with its writer when the server will not have it', () => {
    const state = having(opened(), ...[typed('a', 'Neuf'), paused('a'), sent('a')], {
      type: 'refused',
      message: 'No right.',
    })
    expect(textOf(state, 'a')).toBe('Neuf')
    expect(state).toMatchObject({ refusals: { a: 'No right.' }, waiting: {}, sending: {} })
    expect(having(state, typed('a', 'Autre'), paused('a')).waiting.a).toBeDefined()
  })
})

describe('Another version than the one that was seen', () => {
  const wrote = having(opened(), typed('b', 'Mien'), paused('b'), sent('b'))
  const meanwhile = (theirs: string, act = 'edit') =>
    answered('b', { act, outcome: 'edited-meanwhile', theirs, version: 5, state: 'draft' })

  it('shows both texts and sends nothing until somebody chooses', () => {
    const state = having(wrote, meanwhile('Sien'), paused('b', true))
    expect(state.conflicts.b).toMatchObject({ mine: 'Mien', theirs: 'Sien', version: 5 })
    expect(state.waiting).toEqual({})
  })

  it('is replaced by mine when I say so', () => {
    const state = having(wrote, meanwhile('Sien'), { type: 'settled', key: 'b', choice: 'mine' })
    expect(state.waiting.b).toMatchObject({ act: 'edit', target: 'Mien', version: 5 })
    expect(state.conflicts).toEqual({})
  })

  it('stays when I take it', () => {
    const state = having(wrote, meanwhile('Sien'), { type: 'settled', key: 'b', choice: 'theirs' })
    expect(textOf(state, 'b')).toBe('Sien')
    expect(unsavedCount(state)).toBe(0)
  })

  it('is no conflict when it is our own, whose answer was lost', () => {
    const state = having(wrote, meanwhile('Mien'))
    expect(state.conflicts).toEqual({})
    expect(unitOf(state, 'b')).toMatchObject({ target: 'Mien', version: 5 })
    expect(unsavedCount(state)).toBe(0)
  })

  it('is confirmed again when the lost answer was that of a confirmation', () => {
    const state = having(
      opened(),
      confirmed('b', 'Mien'),
      sent('b'),
      meanwhile('Mien', 'translate'),
    )
    expect(state.waiting.b).toMatchObject({ act: 'translate', target: 'Mien', version: 5 })
  })

  it('keeps what was written after what is in conflict', () => {
    const state = having(wrote, typed('b', 'Mien aussi'), meanwhile('Sien'))
    expect(state.conflicts.b?.mine).toBe('Mien aussi')
  })
})

describe('A confirmation', () => {
  it('makes a stale text up to date and counts at once', () => {
    const asked = having(opened(), confirmed('b', 'Neuf'))
    expect(progressOf(asked).unitsLeft).toBe(1)
    const state = having(
      asked,
      sent('b'),
      answered('b', { act: 'translate', state: 'translated', version: 2 }),
    )
    expect(unitOf(state, 'b')).toMatchObject({ stale: false, state: 'translated', target: 'Neuf' })
    expect(state.notice).toMatchObject({ word: 'confirmed', left: 1 })
  })

  it('that became a draft says so', () => {
    const state = having(
      ...[opened(), confirmed('b', 'Neuf'), sent('b')],
      answered('b', { act: 'translate', state: 'draft', version: 2 }),
    )
    expect(unitOf(state, 'b')).toMatchObject({ stale: true, state: 'draft' })
    expect(state.notice?.word).toBe('blocked')
  })

  it('that nothing was written for does not push out what was', () => {
    const state = having(opened(), typed('b', 'Neuf'), paused('b'), {
      type: 'asked',
      entry: { key: 'b', act: 'keep' },
    })
    expect(state.waiting.b).toMatchObject({ act: 'edit', target: 'Neuf' })
  })
})

describe('The next text', () => {
  it('with something to do is looked for to the end and round again', () => {
    const state = having(opened([A, C, B]), { type: 'opened', key: 'b' })
    expect(neighbour(state, 1, 'unfinished')).toBe('a')
    expect(neighbour(state, -1, 'unfinished')).toBe('a')
    expect(neighbour(state, 1)).toBeUndefined()
    expect(neighbour(state, -1)).toBe('c')
  })

  it('is not one that was confirmed and is on its way', () => {
    const state = having(opened(), confirmed('b', 'Neuf'))
    expect(neighbour(state, 1, 'unfinished')).toBeUndefined()
  })

  it('of a filter is one that it shows, and the open one stays', () => {
    const state = having(
      opened(),
      { type: 'opened', key: 'c' },
      { type: 'filtered', filter: 'stale' },
    )
    expect(shownUnits(state).map(({ key }) => key)).toEqual(['b', 'c'])
  })
})

describe('A text that the server tells anew', () => {
  it('replaces what nobody is writing', () => {
    const unit = { ...C, target: 'Autre', version: 7 }
    expect(textOf(having(opened(), { type: 'refreshed', unit }), 'c')).toBe('Autre')
  })

  it('leaves what somebody is writing, and the version it is written on', () => {
    const unit = { ...C, target: 'Autre', version: 7 }
    const state = having(opened(), typed('c', 'Mien'), { type: 'refreshed', unit })
    expect(textOf(state, 'c')).toBe('Mien')
    expect(having(state, paused('c')).waiting.c?.version).toBe(1)
  })
})

describe('The checks of a text', () => {
  it('change nothing while they find the same', () => {
    const finding = {
      check: 'numbers',
      severity: 'warning',
      message: '3?',
      fixes: [],
      waived: false,
    }
    const found = (): Action => ({
      type: 'checked',
      key: 'a',
      findings: [{ ...finding, severity: 'warning' }],
    })
    const state = having(opened(), found())
    expect(unitOf(state, 'a')?.findings).toHaveLength(1)
    expect(having(state, found())).toBe(state)
  })
})

describe('An address', () => {
  it('is made from the title, and is nothing that is left to do', () => {
    const slug = deskUnit('slug', { kind: 'slug' })
    const state = opened([translatedUnit('title'), slug])
    expect(progressOf(state)).toMatchObject({ units: 1, unitsLeft: 0 })
    expect(neighbour(state, 1, 'unfinished')).toBeUndefined()
    expect(neighbour(state, 1)).toBe('slug')
  })
})

describe('A review', () => {
  it('looks for what is translated, and has everything else left', () => {
    const state = opened([A, C, translatedUnit('d', { state: 'reviewed' })], 'review')
    expect(state.active).toBe('c')
    expect(progressOf(state)).toMatchObject({ units: 3, unitsLeft: 2 })
  })
})
