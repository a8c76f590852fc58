import type { PayloadRequest } from 'payload'

import { stateOf, sumOf } from '../../core/jobs/job'
import { accountsOf } from '../people'
import { titlesOf } from '../titles'
import type { Job } from './find-jobs'
import { type DocumentProgress, progressOf } from './progress'

/** Jobs as they are told, each with its documents and how far it is. */
export const jobsJson = async (req: PayloadRequest, jobs: readonly Job[]) => {
  const progress = await progressOf(req, jobs)
  const people = await peopleOf(req, jobs)
  const titles = await titlesOf(
    req,
    jobs.flatMap(({ documents }) =>
      [...documents].flatMap(([collection, ids]) =>
        ids.map((document) => ({ collection, document })),
      ),
    ),
  )
  return jobs.map(({ documents: _, createdAt, createdBy, ...job }) => {
    const documents = progress
      .filter((it) => it.job === job.id)
      .flatMap((it) => documentJson(it, titles))
    const amount = sumOf(documents)
    return {
      ...job,
      at: createdAt,
      assignees: job.assignees.flatMap((id) => people.get(id) ?? []),
      createdBy: people.get(createdBy ?? 0) ?? null,
      state: stateOf(amount),
      ...amount,
      documents,
    }
  })
}

/** Documents in the trash, or that the caller may not read, are no part of a job meanwhile. */
const documentJson = (it: DocumentProgress, titles: ReadonlyMap<string, string>) => {
  const { collection, document: id, units, done, words, wordsLeft } = it
  const title = titles.get(`${collection}/${id}`)
  return title === undefined ? [] : [{ collection, id, title, units, done, words, wordsLeft }]
}

const peopleOf = async (req: PayloadRequest, jobs: readonly Job[]) => {
  const ids = jobs.flatMap(({ assignees, createdBy }) => [...assignees, createdBy ?? 0])
  const accounts = await accountsOf(req, ids)
  return new Map(accounts.map(({ id, name }) => [id, { id: `users:${id}`, name }]))
}
