'use client'

import { useMemo } from 'react'

import { unitOf } from '../core/desk/state'

import type { Ask } from './commands'
import { Comments } from './comments'
import { Findings } from './findings'
import { History } from './history'
import { RejectForm } from './reject-form'
import { UnitReports } from './reports'
import { ReviewChanges } from './review-changes'
import { useDesk } from './store'
import { Suggestions } from './suggestions'
import { Terms } from './terms'
import type { Reports } from './use-reports'
import { useWords } from './words'

/** What a key has asked for, counted so that the same may be asked again. */
export type Asked = { what: Ask; count: number }

/** All that helps with the open text. */
export const SidePanel = ({ asked, reports }: { asked?: Asked; reports: Reports }) => {
  const { say } = useWords()
  const units = useDesk((state) => state.units)
  const active = useDesk((state) => state.active)
  const mode = useDesk((state) => state.mode)
  const rights = useDesk((state) => state.document.rights)
  const unit = useMemo(() => unitOf({ units }, active), [units, active])
  if (!unit) return null
  const askedFor = (what: Ask) => (asked?.what === what ? asked.count : 0)
  return (
    <aside aria-label={unit.label} className="desk-panel" key={unit.key}>
      {mode === 'review' && <ReviewChanges unit={unit} />}
      <UnitReports asked={askedFor('reports')} reports={reports} unit={unit} />
      {rights.review && <RejectForm asked={askedFor('reject')} unit={unit} />}
      <Findings asked={askedFor('waive')} unit={unit} />
      {rights.translate && <Suggestions asked={askedFor('machine')} unit={unit} />}
      <Terms unit={unit} />
      {unit.note && (
        <section className="desk-section">
          <h2>{say('note')}</h2>
          <p dir="auto">{unit.note}</p>
        </section>
      )}
      <Comments asked={askedFor('comment')} unit={unit} />
      <History unit={unit} />
      {unit.selfReview && unit.state === 'reviewed' && (
        <p className="desk-hint">{say('selfReview')}</p>
      )}
    </aside>
  )
}
