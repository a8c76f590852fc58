import {
  createLocalReq,
  type DefaultServerCellComponentProps,
  type Payload,
  type UIFieldServerProps,
} from 'payload'

import { say } from '@/messages/say'

import { jobAddress } from '../core/addresses'
import { type Amount, percentOf, sumOf } from '../core/jobs/job'
import { idsIn } from '../payload/jobs/check-job'
import { documentsIn } from '../payload/jobs/documents-of-job'
import { progressOf } from '../payload/jobs/progress'
import { accountsOf } from '../payload/people'
import './panel.css'

type Words = { i18n: { language: string } }

/** In the list of jobs: how far one is, and the way to its documents. */
export const JobProgressCell = async ({
  rowData,
  payload,
  i18n,
}: DefaultServerCellComponentProps) => {
  const amount = await amountOf(payload, rowData)
  return <Progress amount={amount} id={rowData.id} listener={{ i18n }} />
}

/** In the list of jobs: whose one is, by name. */
export const AssigneesCell = async ({ rowData, payload }: DefaultServerCellComponentProps) => {
  const req = await createLocalReq({}, payload)
  const people = await accountsOf(req, idsIn(rowData.assignees))
  return <span>{people.map(({ name }) => name).join(', ')}</span>
}

/** On top of a job: the same, once it is there. */
export const JobProgressField = async ({ data, id, payload, i18n }: UIFieldServerProps) => {
  if (id === undefined) return null
  const amount = await amountOf(payload, { ...data, id })
  return <Progress amount={amount} id={id} listener={{ i18n }} />
}

type Job = { id: number; locale: string; step: 'translate' | 'review' }

const amountOf = async (payload: Payload, data: Record<string, unknown>): Promise<Amount> => {
  // The fields that the collection requires of every job.
  const { id, locale, step } = data as Job
  const job = { id: Number(id), locale, step, documents: documentsIn(data) }
  return sumOf(await progressOf(await createLocalReq({}, payload), [job]))
}

type Shown = { amount: Amount; id: number | string; listener: Words }

const Progress = ({ amount, id, listener }: Shown) => {
  const percent = percentOf(amount)
  const said = say(listener, 'jobProgress', { percent, words: amount.wordsLeft })
  return (
    <a className="job-progress" href={jobAddress(id)}>
      <progress aria-label={said} max={100} value={percent} />
      <span>{said}</span>
    </a>
  )
}
