import { describe, expect, it } from 'vitest'

import { ORIGINS, STATES } from '../unit'
import { ACTS, type Doing, type Standing, transition } from './transition'

const ACTORS = ['users:1', 'users:2', 'operator', 'system', 'engine:deepl', 'sql:postgres'] as const

/** Everything that could be done to everything that could be there. */
const everything = function* (): Generator<[Standing, Doing]> {
  for (const state of STATES)
    for (const origin of state === 'untranslated' ? [undefined] : ORIGINS)
      for (const act of ACTS)
        for (const actor of ACTORS)
          for (const changesText of [true, false])
            for (const brought of changesText ? ORIGINS : [undefined, ...ORIGINS])
              yield [
                { state, origin, translator: 'users:1', writtenBy: origin && 'users:1' },
                { act, actor, changesText, origin: brought, reason: 'because' },
              ]
}

const human = (origin: unknown) => origin !== 'machine' && origin !== 'legacy'

describe('transition', () => {
  it('never lets machine text be translated or reviewed but by a person', () => {
    for (const [from, doing] of everything()) {
      const { state } = transition(from, doing) as { state?: string }
      const origin = doing.changesText ? doing.origin : from.origin
      if (state !== 'translated' && state !== 'reviewed') continue
      if (human(origin) || state === from.state) continue
      expect(doing.actor, JSON.stringify([from, doing])).toMatch(/^users:/)
      expect(doing.changesText).toBe(false)
    }
  })

  it('reviews only what was confirmed before, and not by its own author', () => {
    for (const [from, doing] of everything()) {
      const { state } = transition(from, doing) as { state?: string }
      if (state !== 'reviewed' || from.state === 'reviewed') continue
      expect(from.state).toBe('translated')
      expect(doing.actor).toBe('users:2')
    }
  })

  it('lets no process change what people wrote', () => {
    for (const [from, doing] of everything()) {
      const process = !/^(users:|operator$)/.test(doing.actor)
      const untouched = from.state === 'untranslated' || from.state === 'machine'
      if (!process || untouched || (from.origin === 'copy' && doing.act === 'copy')) continue
      expect(transition(from, doing).refusal, JSON.stringify([from, doing])).toBeDefined()
    }
  })

  it.each<[string, Standing, Doing, unknown]>([
    [
      'takes a confirmation of machine text by a person',
      { state: 'machine', origin: 'machine', writtenBy: 'engine:deepl' },
      { act: 'translate', actor: 'users:1', changesText: false },
      { state: 'translated' },
    ],
    [
      'refuses the operator to confirm what nobody read',
      { state: 'machine', origin: 'machine' },
      { act: 'translate', actor: 'operator', changesText: false },
      { refusal: 'person-needed' },
    ],
    [
      'lets people review their own work where the locale does',
      { state: 'translated', origin: 'human', translator: 'users:1', writtenBy: 'users:1' },
      { act: 'review', actor: 'users:1', changesText: false, selfReview: true },
      { state: 'reviewed' },
    ],
    [
      'takes an edit of a reviewed text as a new draft',
      { state: 'reviewed', origin: 'human' },
      { act: 'edit', actor: 'users:1', changesText: true, origin: 'human' },
      { state: 'draft' },
    ],
    [
      'wants a reason for a rejection',
      { state: 'translated', origin: 'human' },
      { act: 'reject', actor: 'users:2', changesText: false, reason: '  ' },
      { refusal: 'reason-needed' },
    ],
    [
      'finds nothing to confirm where there is no text',
      { state: 'untranslated' },
      { act: 'translate', actor: 'users:1', changesText: false },
      { refusal: 'no-text' },
    ],
    [
      'fills in a reviewed memory entry where nobody has written yet',
      { state: 'machine', origin: 'machine' },
      { act: 'reuse', actor: 'system', changesText: true, origin: 'memory' },
      { state: 'translated' },
    ],
    [
      'keeps the state of a text that is still right',
      { state: 'reviewed', origin: 'human' },
      { act: 'keep', actor: 'users:1', changesText: false },
      { state: 'reviewed' },
    ],
  ])('%s', (_, from, doing, outcome) => {
    expect(transition(from, doing)).toEqual(outcome)
  })
})
