import { describe, expect, it } from 'vitest'

import { deskDocument, deskUnit, translatedUnit } from './desk.fixture'
import { type Action, reduce } from './reduce'
import { initialState, textOf } from './state'
import { restored, unsavedOf } from './unsaved'

const fresh = (unit = translatedUnit('a')) =>
  initialState(deskDocument([unit, deskUnit('b')]), { mode: 'translate' })
const wrote: Action[] = [
  { type: 'typed', key: 'a', text: 'Mien' },
  { type: 'paused', key: 'a' },
]
const kept = (...actions: Action[]) => [...unsavedOf(actions.reduce(reduce, fresh())).values()]

describe('What the browser keeps', () => {
  it.each<[string, Action[]]>([
    ['is written', wrote.slice(0, 1)],
    ['waits', wrote],
    ['is on its way', [...wrote, { type: 'sent', keys: ['a'] }]],
  ])('is a text that %s, and comes back', (_, actions) => {
    const { state } = restored(fresh(), kept(...actions))
    expect(textOf(state, 'a')).toBe('Mien')
    expect(state.waiting.a).toMatchObject({ act: 'edit', target: 'Mien', version: 1 })
  })

  it('is nothing once all is stored', () => {
    expect(kept()).toEqual([])
  })

  it('is a decision with its reason', () => {
    const reject: Action = { type: 'asked', entry: { key: 'a', act: 'reject', reason: 'Wrong' } }
    const { state } = restored(fresh(), kept(reject))
    expect(state.waiting.a).toMatchObject({ act: 'reject', reason: 'Wrong', version: 1 })
  })

  it('is let go when the server has got it after all', () => {
    const { state } = restored(
      fresh(translatedUnit('a', { target: 'Mien', version: 2 })),
      kept(...wrote),
    )
    expect(state).toMatchObject({ drafts: {}, waiting: {} })
  })

  it('goes on top of what was on its way and has arrived', () => {
    const more: Action[] = [
      ...wrote,
      { type: 'sent', keys: ['a'] },
      { type: 'typed', key: 'a', text: 'Mien aussi' },
    ]
    const arrived = translatedUnit('a', { target: 'Mien', version: 2 })
    expect(restored(fresh(arrived), kept(...more)).state.waiting.a).toMatchObject({
      target: 'Mien aussi',
      version: 2,
    })
  })

  it('is sent on the version it was written on when somebody else was faster', () => {
    const theirs = translatedUnit('a', { target: 'Sien', version: 9 })
    expect(restored(fresh(theirs), kept(...wrote)).state.waiting.a?.version).toBe(1)
  })

  it('is shown apart when the document has lost its text', () => {
    const { orphans, state } = restored(fresh(), [
      { key: 'gone', act: 'edit', target: 'Perdu', version: 1 },
    ])
    expect(orphans).toMatchObject([{ target: 'Perdu' }])
    expect(state.waiting).toEqual({})
  })
})
