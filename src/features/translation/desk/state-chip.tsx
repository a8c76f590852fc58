'use client'

import type { DeskUnit } from '../core/desk/answer'
import { hasFindings } from '../core/desk/state'

import { useDesk } from './store'
import { useWords } from './words'

/** Of a stale text it would mislead to say so. */
const CONFIRMED: ReadonlySet<string> = new Set(['translated', 'reviewed'])

/** How far a text is, in a word and not by colour alone. */
export const StateChip = ({ unit }: { unit: DeskUnit }) => {
  const { say } = useWords()
  const isConflict = useDesk((state) => state.conflicts[unit.key] !== undefined)
  const isUnsaved = useDesk(
    ({ drafts, waiting, sending }) =>
      (drafts[unit.key] ?? waiting[unit.key] ?? sending[unit.key]) !== undefined,
  )
  return (
    <span className="desk-chips">
      {unit.stale && <span className="desk-state desk-state--stale">{say('stale')}</span>}
      {!(unit.stale && CONFIRMED.has(unit.state)) && (
        <span className={`desk-state desk-state--${unit.state}`}>{say(unit.state)}</span>
      )}
      {unit.codesChanged && !unit.stale && (
        <span className="desk-state desk-state--stale">{say('codesChanged')}</span>
      )}
      {hasFindings(unit) && (
        <span className="desk-state desk-state--findings">
          {say('findings')}: {unit.findings.filter(({ waived }) => !waived).length}
        </span>
      )}
      {isConflict && <span className="desk-state desk-state--rejected">{say('theirs')}</span>}
      {isUnsaved && (
        <span className="desk-state desk-state--unsaved" title={say('saving')}>
          <span className="desk-hidden">{say('saving')}</span>
        </span>
      )}
    </span>
  )
}
