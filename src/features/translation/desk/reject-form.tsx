'use client'

import { useState } from 'react'

import type { DeskUnit } from '../core/desk/answer'
import { useDeskContext } from './desk-context'
import { ReasonForm } from './reason-form'
import { useDeskStore } from './store'
import { useAsked } from './use-asked'
import { useWords } from './words'

type Props = { unit: DeskUnit; asked: number }

const REJECTABLE: ReadonlySet<string> = new Set(['machine', 'draft', 'translated', 'reviewed'])

/** Asks why a text is rejected; there is no rejection without a reason. */
export const RejectForm = ({ unit, asked }: Props) => {
  const { say } = useWords()
  const { commands } = useDeskContext()
  const store = useDeskStore()
  const [isOpen, setOpen] = useState(false)
  useAsked(asked, () => setOpen(true))
  if (!isOpen || !REJECTABLE.has(unit.state)) return null
  return (
    <section className="desk-section">
      <ReasonForm
        label={say('reasonFor')}
        onCancel={() => setOpen(false)}
        onSend={(reason) => {
          setOpen(false)
          store.dispatch({ type: 'asked', entry: { key: unit.key, act: 'reject', reason } })
          commands.run('nextUnfinished')
        }}
      />
    </section>
  )
}
