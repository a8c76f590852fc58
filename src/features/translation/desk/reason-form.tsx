'use client'

import { useId, useRef, useState } from 'react'

import { useBorrowedFocus } from './use-borrowed-focus'
import { useWords } from './words'

type Props = {
  /** The question that is answered. */
  label: string
  /** Nothing may be said. */
  isOptional?: boolean
  onSend: (reason: string) => void
  onCancel: () => void
}

/** One line of why. Takes the focus, and gives it back to where it was. */
export const ReasonForm = ({ label, isOptional = false, onSend, onCancel }: Props) => {
  const { say } = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  useBorrowedFocus(() => field.current?.focus())
  const send = () => {
    if (isOptional || reason.trim() !== '') onSend(reason.trim())
    else field.current?.focus()
  }
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        dir="auto"
        id={id}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') onCancel()
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          send()
        }}
        ref={field}
        required={!isOptional}
        rows={2}
        value={reason}
      />
      <div className="desk-form__buttons">
        <button className="desk-button desk-button--main" type="submit">
          {say('send')}
        </button>
        <button className="desk-button" onClick={onCancel} type="button">
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
