'use client'

import { wordDiff } from '../core/change/word-diff'
import type { DeskUnit } from '../core/desk/answer'
import type { Conflict } from '../core/desk/state'
import { plainText } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import { directionOf, useDeskContext } from './desk-context'
import { DiffText } from './diff-text'
import { InlineText } from './inline-text'
import { useDeskStore } from './store'
import { useWords } from './words'

/** Two people wrote the same text: both are shown with what differs, and nothing is chosen for them. */
export const ConflictChoice = ({ unit, conflict }: { unit: DeskUnit; conflict: Conflict }) => {
  const { say } = useWords()
  const { place } = useDeskContext()
  const store = useDeskStore()
  const direction = directionOf(place.locale)
  const choose = (choice: 'mine' | 'theirs') =>
    store.dispatch({ type: 'settled', key: unit.key, choice })
  const plain = (text: string) => plainText(fromTagged(text))
  const sides = [
    { heading: 'mine', text: conflict.mine, choice: 'mine', action: 'takeMine' },
    { heading: 'theirs', text: conflict.theirs, choice: 'theirs', action: 'takeTheirs' },
  ] as const
  return (
    <section aria-label={say('conflict')} className="desk-conflict">
      <p role="alert">{say('conflict')}</p>
      {sides.map(({ heading, text, choice, action }) => (
        <div className="desk-conflict__side" key={choice}>
          <h3>{say(heading)}</h3>
          <p className="desk-text" dir={direction} lang={place.locale}>
            {text === '' ? say('empty') : <InlineText codes={unit.codes} text={text} />}
          </p>
          <button className="desk-button" onClick={() => choose(choice)} type="button">
            {say(action)}
          </button>
        </div>
      ))}
      <h3>{say('mineToTheirs')}</h3>
      <DiffText
        direction={direction}
        locale={place.locale}
        parts={wordDiff(plain(conflict.theirs), plain(conflict.mine), place.locale)}
      />
    </section>
  )
}
