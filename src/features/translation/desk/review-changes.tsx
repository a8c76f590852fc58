'use client'

import { wordDiff } from '../core/change/word-diff'
import type { DeskUnit } from '../core/desk/answer'
import { plainText } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import { directionOf, useDeskContext } from './desk-context'
import { DiffText } from './diff-text'
import { useWords } from './words'

/** For a reviewer: what the translator changed in the machine's text, or in what was approved. */
export const ReviewChanges = ({ unit: { base, target = '' } }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const { place } = useDeskContext()
  if (!base) return null
  const state = say(base.state)
  const plain = (text: string) => plainText(fromTagged(text))
  if (base.text === target) {
    return (
      <section className="desk-section">
        <h2>{say('unchangedSince', { state })}</h2>
      </section>
    )
  }
  return (
    <section className="desk-section">
      <h2>{say('whatChangedHere', { state })}</h2>
      <DiffText
        direction={directionOf(place.locale)}
        locale={place.locale}
        parts={wordDiff(plain(base.text), plain(target), place.locale)}
      />
    </section>
  )
}
