'use client'

import { memo } from 'react'

import type { DeskUnit } from '../core/desk/answer'

import { directionOf, useDeskContext } from './desk-context'
import { InlineText } from './inline-text'
import { StateChip } from './state-chip'
import { useDesk } from './store'
import { useWords } from './words'

type Props = { unit: DeskUnit; number: number; here?: string | null; isReported: boolean }

/** A text that nobody works on, as it looks on the page; a click anywhere opens it. */
export const StaticUnit = memo(({ unit, number, here, isReported }: Props) => {
  const { say } = useWords()
  const { commands, place } = useDeskContext()
  const sourceLocale = useDesk((state) => state.document.sourceLocale)
  const text = useDesk((state) => state.drafts[unit.key]) ?? unit.target ?? ''
  return (
    <div className="desk-row">
      <button
        aria-label={say('openText', { number, label: unit.label })}
        className="desk-row__open"
        onClick={() => commands.open(unit.key)}
        tabIndex={-1}
        type="button"
      />
      <div
        className="desk-row__source desk-text"
        dir={directionOf(sourceLocale)}
        lang={sourceLocale}
      >
        <InlineText codes={unit.codes} text={unit.source} />
      </div>
      <div
        className="desk-row__target desk-text"
        dir={directionOf(place.locale)}
        lang={place.locale}
      >
        {text === '' ? (
          <span className="desk-row__empty" dir="auto" lang="">
            {unit.kind === 'slug' ? say('madeFromTitle') : '—'}
          </span>
        ) : (
          <InlineText codes={unit.codes} text={text} />
        )}
      </div>
      <div className="desk-row__state">
        <StateChip unit={unit} />
        {isReported && <span className="desk-state desk-state--reported">{say('reported')}</span>}
        {here && <span className="desk-here">{say('isHere', { name: here })}</span>}
      </div>
    </div>
  )
})
