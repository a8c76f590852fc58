import type { PayloadRequest, Where } from 'payload'

import { ownRequest } from '@/platform/own-request'

import type { JobStep } from '../../core/jobs/job'
import { documentsIn } from './documents-of-job'
import { JOBS } from './translation-jobs'

/** A job as it is stored. */
export type Job = {
  id: number
  title: string
  locale: string
  step: JobStep
  due: string | null
  priority: string
  instructions: string | null
  assignees: number[]
  createdBy: number | null
  createdAt: string
  /** Ids by collection. */
  documents: Map<string, string[]>
}

/** More than are open at a time in any network of ours; the newest count. */
const MOST_JOBS = 500

/** The jobs that the caller may see, what is due first. */
export const findJobs = async (req: PayloadRequest, where: Where = {}): Promise<Job[]> => {
  const { docs } = await req.payload.find({
    collection: JOBS,
    where,
    depth: 0,
    limit: MOST_JOBS,
    sort: '-createdAt',
    overrideAccess: false,
    user: req.user,
    req: ownRequest(req),
  })
  const jobs = (docs as unknown as Stored[]).map(jobOf)
  return jobs.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)) || one.id - other.id)
}

/** A job, if the caller may see it. */
export const findJob = async (req: PayloadRequest, id: number): Promise<Job | undefined> =>
  (await findJobs(req, { id: { equals: id } }))[0]

/** What has no date comes after what has one. */
const dueOf = ({ due }: Job): string => due ?? '9999'

type Stored = Omit<Job, 'documents'> & { documents?: unknown; globals?: unknown }

const jobOf = (stored: Stored): Job => ({
  ...{ id: stored.id, title: stored.title, locale: stored.locale, step: stored.step },
  ...{ due: stored.due ?? null, priority: stored.priority },
  instructions: stored.instructions ?? null,
  assignees: stored.assignees ?? [],
  ...{ createdBy: stored.createdBy ?? null, createdAt: stored.createdAt },
  documents: documentsIn(stored),
})
