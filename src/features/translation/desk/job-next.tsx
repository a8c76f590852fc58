'use client'

import { useEffect, useMemo, useState } from 'react'

import { deskAddress } from '../core/addresses'
import { progressOf } from '../core/desk/state'

import { ask } from './api'
import { useDeskContext } from './desk-context'
import type { JobAnswer } from './job.client'
import { useDesk } from './store'
import { useWords } from './words'

/** Where the job goes on, once nothing is left to do here. */
export const JobNext = ({ job }: { job: string }) => {
  const { say } = useWords()
  const { place } = useDeskContext()
  const state = useDesk((it) => it)
  const isDone = useMemo(() => progressOf(state).unitsLeft === 0, [state])
  const [answer, setAnswer] = useState<JobAnswer>()
  useEffect(() => {
    if (!isDone) return
    const abort = new AbortController()
    ask<JobAnswer>('GET', `jobs/${encodeURIComponent(job)}`, {}, abort.signal).then(
      setAnswer,
      // The way back to the job is above all the same.
      () => {},
    )
    return () => abort.abort()
  }, [isDone, job])
  const next = answer?.documents.find(
    ({ collection, id, units, done }) =>
      done < units && !(collection === place.collection && String(id) === place.id),
  )
  if (!isDone || !answer || !next) return null
  const address = deskAddress({
    ...{ collection: next.collection, id: next.id, locale: answer.locale, mode: answer.step },
    job,
  })
  return (
    <a className="desk-button desk-button--main" href={address}>
      {say('jobNext', { title: next.title })}
    </a>
  )
}
