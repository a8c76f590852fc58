'use client'

import { useSelection } from '@payloadcms/ui'

import { newJobAddress } from '../core/jobs/new-job'
import './panel.css'

/** Is there once something is chosen, and leads to a job that has it already. */
export const MakeJob = ({ collection, label }: { collection: string; label: string }) => {
  const { selected } = useSelection()
  const ids = [...selected].flatMap(([id, isChosen]) => (isChosen ? [String(id)] : []))
  if (ids.length === 0) return null
  return (
    <p className="make-job">
      <a href={newJobAddress({ documents: ids.map((id) => ({ collection, id })) })}>
        {label.replace('{count}', String(ids.length))}
      </a>
    </p>
  )
}
