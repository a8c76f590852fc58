'use client'

import { type RefObject, useEffect, useId, useRef } from 'react'

import type { DeskUnit } from '../core/desk/answer'
import { textOf } from '../core/desk/state'

import { ConflictChoice } from './conflict-choice'
import { directionOf, useDeskContext, useLookOf } from './desk-context'
import { DiffText } from './diff-text'
import { TargetEditor, type TargetEditorHandle } from './editor/target-editor'
import { SourceText } from './source-text'
import { StateChip } from './state-chip'
import { useDesk, useDeskStore } from './store'
import { UnitActions } from './unit-actions'
import { useTyping } from './use-typing'
import { useWords } from './words'

type Props = {
  unit: DeskUnit
  number: number
  here?: string | null
  editor: RefObject<TargetEditorHandle | null>
}

/** The text that is open: its source, and where its translation is written. */
export const ActiveUnit = ({ unit, number, here, editor }: Props) => {
  const { say } = useWords()
  const { place } = useDeskContext()
  const store = useDeskStore()
  const id = useId()
  const row = useRef<HTMLElement>(null)
  const count = useDesk((state) => state.units.length)
  const conflict = useDesk((state) => state.conflicts[unit.key])
  const refusal = useDesk((state) => state.refusals[unit.key])
  const isBlocked = useDesk((state) => state.blocked === unit.key)
  const isReview = useDesk((state) => state.mode === 'review')
  const mayWrite = useDesk((state) => state.document.rights.translate)
  const sourceLocale = useDesk((state) => state.document.sourceLocale)
  const lookOf = useLookOf(unit.codes)
  const onChange = useTyping(unit.key, editor)
  useShown(row)
  useReplaced(unit, editor)

  return (
    <article
      aria-label={say('textOf', { number, count })}
      className="desk-active"
      data-key={unit.key}
      ref={row}
      tabIndex={-1}
    >
      <header className="desk-active__head">
        <span className="desk-active__number">{say('textOf', { number, count })}</span>
        <StateChip unit={unit} />
        {unit.required && unit.state === 'untranslated' && (
          <span className="desk-state desk-state--plain">{say('required')}</span>
        )}
        {here && <span className="desk-here">{say('isHere', { name: here })}</span>}
      </header>
      {unit.diff && (
        <section aria-label={say('whatChanged')} className="desk-changed">
          <h3>{say('whatChanged')}</h3>
          <DiffText direction={directionOf(sourceLocale)} locale={sourceLocale} parts={unit.diff} />
        </section>
      )}
      <div className="desk-pair">
        <div className="desk-pair__source">
          <SourceText id={`${id}source`} lookOf={lookOf} unit={unit} />
        </div>
        <div className="desk-pair__target">
          {conflict ? (
            <ConflictChoice conflict={conflict} unit={unit} />
          ) : mayWrite ? (
            <TargetEditor
              codes={unit.codes}
              describedBy={`${id}source`}
              direction={directionOf(place.locale)}
              hasLines={unit.source.includes('\n')}
              label={`${say('target')}: ${unit.label}`}
              locale={place.locale}
              lookOf={lookOf}
              onChange={onChange}
              ref={editor}
              text={textOf(store.get(), unit.key)}
              unit={unit.key}
            />
          ) : (
            <ReadOnly unit={unit} />
          )}
        </div>
      </div>
      {unit.reason && unit.state === 'rejected' && (
        <p className="desk-reason">{say('reasonGiven', { reason: unit.reason })}</p>
      )}
      {refusal && (
        <p className="desk-refusal" role="alert">
          {say('notSaved', { message: refusal })}
        </p>
      )}
      {isBlocked && <p className="desk-refusal">{say('blocked')}</p>}
      {!conflict && <UnitActions isReview={isReview} unit={unit} />}
    </article>
  )
}

const ReadOnly = ({ unit }: { unit: DeskUnit }) => {
  const { place } = useDeskContext()
  return (
    <p className="desk-text" dir={directionOf(place.locale)} lang={place.locale}>
      {unit.target}
    </p>
  )
}

/** Brings an opened text into sight and the focus into its editor. */
const useShown = (row: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' })
    const writable = row.current?.querySelector<HTMLElement>('[contenteditable=true], button')
    ;(writable ?? row.current)?.focus({ preventScroll: true })
  }, [row])
}

/** When another text arrives and nothing has been written here since, the editor shows it. */
const useReplaced = (
  { target = '' }: DeskUnit,
  editor: RefObject<TargetEditorHandle | null>,
): void => {
  const shown = useRef(target)
  useEffect(() => {
    const before = shown.current
    shown.current = target
    const handle = editor.current
    // What is in the editor and not in the state yet must not be lost: it is compared, not the state.
    if (!handle || handle.isComposing() || handle.text() !== before) return
    if (before !== target) handle.replace(target)
  }, [target, editor])
}
