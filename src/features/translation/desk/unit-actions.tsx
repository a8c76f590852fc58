'use client'

import type { DeskUnit } from '../core/desk/answer'
import { plainText } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import { CommandButton } from './command-button'
import { useDeskContext, useLookOf } from './desk-context'
import { KeyCaps } from './key-caps'
import { useDesk } from './store'
import { useWords } from './words'

type Props = { unit: DeskUnit; isReview: boolean }

/** Below the open text: its codes and length, and what can be decided about it. */
export const UnitActions = ({ unit, isReview }: Props) => {
  const mayTranslate = useDesk((state) => state.document.rights.translate)
  return (
    <div className="desk-actions">
      {mayTranslate && <Codes unit={unit} />}
      <Length unit={unit} />
      <div className="desk-actions__buttons">
        {isReview ? <ReviewButtons unit={unit} /> : <TranslateButtons unit={unit} />}
      </div>
    </div>
  )
}

const TranslateButtons = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const rights = useDesk((state) => state.document.rights)
  if (!rights.translate) return null
  return (
    <>
      <CommandButton command="copySource">{say('keyCopySource')}</CommandButton>
      {(unit.stale || unit.codesChanged) && (
        <CommandButton command="keep">{say('keep')}</CommandButton>
      )}
      {(unit.state === 'reviewed' || unit.state === 'rejected') && (
        <CommandButton command="reopen">{say('reopen')}</CommandButton>
      )}
      <CommandButton command="confirm" isMain>
        {say('confirm')}
      </CommandButton>
    </>
  )
}

const ReviewButtons = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const { user } = useDeskContext()
  const { rights, selfReview } = useDesk((state) => state.document)
  if (!rights.review) return null
  if (unit.state === 'reviewed') {
    return (
      <>
        <CommandButton command="reject">{say('reject')}</CommandButton>
        <CommandButton command="reopen">{say('unreview')}</CommandButton>
      </>
    )
  }
  const isOwn = unit.translator === user || unit.writtenBy === user
  return (
    <>
      {unit.state !== 'translated' && <p className="desk-hint">{say('notYetTranslated')}</p>}
      {unit.state === 'translated' && isOwn && !selfReview && (
        <p className="desk-hint">{say('ownWork')}</p>
      )}
      {unit.state !== 'untranslated' && unit.state !== 'rejected' && (
        <CommandButton command="reject">{say('reject')}</CommandButton>
      )}
      <CommandButton
        command="confirm"
        disabled={unit.state !== 'translated' || (isOwn && !selfReview)}
        isMain
      >
        {say('approve')}
      </CommandButton>
    </>
  )
}

/** The codes of the source, to be put in by a click as by their number. */
const Codes = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const { commands } = useDeskContext()
  const lookOf = useLookOf(unit.codes)
  if (unit.codes.length === 0) return null
  return (
    <fieldset className="desk-codes">
      <legend className="desk-hidden">{say('codes')}</legend>
      {unit.codes.map(({ id, label, paired, type }, at) => (
        <button
          className="desk-code"
          key={id}
          onClick={() => commands.insertCode(id)}
          // The text keeps its selection, which the code goes around.
          onMouseDown={(event) => event.preventDefault()}
          title={lookOf({ id, kind: paired ? 'open' : 'alone' }).name}
          type="button"
        >
          <span className="desk-hidden">{say('insertCode', { code: '' })}</span>
          <span className={`desk-chip desk-chip--alone desk-chip--${type}`}>{id}</span>
          {label}
          {at === 0 && <KeyCaps command="nextCode" />}
        </button>
      ))}
    </fieldset>
  )
}

/** How long the text is, where there is a limit. */
const Length = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const text = useDesk((state) => state.drafts[unit.key]) ?? unit.target ?? ''
  if (unit.maxLength === undefined) return null
  const length = plainText(fromTagged(text)).length
  const excess = length - unit.maxLength
  return (
    <p className={excess > 0 ? 'desk-length desk-length--over' : 'desk-length'}>
      {say('characters', { length, max: unit.maxLength })}
      {excess > 0 && ` · ${say('tooLong', { excess })}`}
    </p>
  )
}
