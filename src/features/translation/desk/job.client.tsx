'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { dashboardAddress, deskAddress } from '../core/addresses'

import { ApiFault, ask } from './api'
import { languageName } from './desk-context'
import type { DeskWords } from './desk-words'
import './desk.css'
import { useWords, WordsProvider } from './words'

type JobDocument = {
  collection: string
  id: number | string
  title: string
  units: number
  done: number
  words: number
  wordsLeft: number
}

export type JobAnswer = {
  id: number
  title: string
  locale: string
  step: 'review' | 'translate'
  due: string | null
  documents: readonly JobDocument[]
}

type Props = { id: string; words: DeskWords }

export const Job = ({ id, words }: Props) => (
  <WordsProvider words={words}>
    <Documents id={id} />
  </WordsProvider>
)

const Documents = ({ id }: { id: string }) => {
  const { say, moment } = useWords()
  const [job, setJob] = useState<JobAnswer>()
  const [fault, setFault] = useState<string>()
  useEffect(() => {
    const abort = new AbortController()
    ask<JobAnswer>('GET', `jobs/${encodeURIComponent(id)}`, {}, abort.signal).then(
      setJob,
      (error: unknown) => {
        if (!abort.signal.aborted)
          setFault(error instanceof ApiFault ? error.message : String(error))
      },
    )
    return () => abort.abort()
  }, [id])
  if (fault !== undefined) {
    return (
      <div className="desk-message" role="alert">
        <h1>{say('cannotOpen')}</h1>
        <p>{fault}</p>
      </div>
    )
  }
  if (!job) return <p className="desk-message">{say('loading')}</p>
  return (
    <div className="desk-job">
      <SetStepNav
        nav={[{ label: say('translation'), url: dashboardAddress() }, { label: job.title }]}
      />
      <h1>{job.title}</h1>
      <p className="desk-hint">
        <bdi>{languageName(job.locale)}</bdi>
        {job.due && ` · ${say('jobDue', { date: moment(job.due) })}`}
      </p>
      {job.documents.length === 0 && <p>{say('jobEmpty')}</p>}
      <ol aria-label={say('jobDocuments')} className="desk-job__documents">
        {job.documents.map((document) => (
          <li key={`${document.collection}${document.id}`}>
            <a href={addressOf(job, document)}>{document.title}</a>
            <progress
              aria-label={document.title}
              max={Math.max(document.units, 1)}
              value={document.done}
            />
            <span className="desk-hint">
              {say('jobUnits', { done: document.done, units: document.units })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const addressOf = ({ id, locale, step }: JobAnswer, document: JobDocument): string =>
  deskAddress({ collection: document.collection, id: document.id, locale, mode: step, job: id })
