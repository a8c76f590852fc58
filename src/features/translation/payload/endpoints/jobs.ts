import type { Endpoint, PayloadRequest, Where } from 'payload'

import { actorOf as actorIn, isStaff } from '@/access/core/actor'
import { LOCALE_CODES, LOCALES } from '@/content/locales'
import { say } from '@/messages/say'

import { JOB_STATES } from '../../core/jobs/job'
import { type JobRequest, readJobRequest } from '../../core/requests/job-request'
import { fitting, locale, oneOf, readParameters } from '../../core/requests/parameters'
import { findJob, findJobs, type Job } from '../jobs/find-jobs'
import { jobsJson } from '../jobs/job-json'
import { documentsFor } from '../jobs/scope'
import { JOBS } from '../jobs/translation-jobs'
import { personIn } from '../people'
import { GLOBALS } from '../store/place'
import { actorOf, inTransaction } from '../store/session'
import { localesOf } from './caller'
import { translatedCollections } from './documents'
import { idIn, jsonBody, refused, translationEndpoint } from './endpoint'

/**
 * `GET /api/translation/jobs`: the jobs in the caller's languages, what is due first, with how far
 * they are; `assignee=me` and `state=open` choose among them. `GET jobs/:id` has the documents.
 * `POST` makes one of documents that are named, or of those that a filter describes now.
 */
export const jobEndpoints: Endpoint[] = [
  translationEndpoint('get', 'jobs', async (req) => {
    const asked = readParameters(req.searchParams, {
      assignee: fitting((value) => /^(me|\d{1,9})$/.test(value), 'me'),
      state: oneOf(JOB_STATES),
      // Every read has one; jobs have their own.
      locale: locale(LOCALE_CODES),
    })
    if (localesOf(req).length === 0) return Response.json({ jobs: [] })
    const jobs = await findJobs(req, whereOf(req, asked.assignee))
    const told = await jobsJson(req, jobs)
    return Response.json({
      jobs: told
        .filter(({ state }) => asked.state === undefined || state === asked.state)
        .map(({ documents, ...job }) => ({ ...job, documents: documents.length })),
    })
  }),
  translationEndpoint('get', 'jobs/:id', async (req) => {
    const [told] = await jobsJson(req, [await jobOf(req)])
    return Response.json(told)
  }),
  translationEndpoint('post', 'jobs', async (req) => {
    if (!isStaff(actorIn(req.user))) throw refused(req, 403, 'jobNoRight')
    const known = { locales: LOCALE_CODES, collections: translatedCollections(req.payload) }
    const asked = readJobRequest(await jsonBody(req), known)
    const id = await inTransaction(req, () => make(req, asked))
    const made = await findJob(req, id)
    const [told] = await jobsJson(req, made ? [made] : [])
    return Response.json(told, { status: 201 })
  }),
]

/** The job at the end of the path. @throws APIError 404, also for one that the caller may not see. */
export const jobOf = async (req: PayloadRequest, id = idIn(req)): Promise<Job> => {
  const mayBe = id === undefined || localesOf(req).length === 0 ? undefined : await findJob(req, id)
  if (mayBe) return mayBe
  throw refused(req, 404, 'jobUnknown', { id: String(id ?? req.routeParams?.id) })
}

const whereOf = (req: PayloadRequest, assignee: string | undefined): Where => {
  if (assignee === undefined) return {}
  return { assignees: { in: [assignee === 'me' ? personIn(actorOf(req)) : assignee] } }
}

const make = async (req: PayloadRequest, asked: JobRequest): Promise<number> => {
  const found = await documentsFor(req, asked)
  if ('ids' in asked.scope) {
    const { collection, ids } = asked.scope
    const missing = ids.find((id) => !found.some((it) => it.id === id))
    if (missing !== undefined) {
      throw refused(req, 404, 'translationDocumentUnknown', { collection, id: missing })
    }
  }
  if (found.length === 0) throw refused(req, 409, 'jobNothingLeft', { locale: asked.locale })
  const { scope: _, title, ...rest } = asked
  const made = await req.payload.create({
    collection: JOBS,
    data: {
      ...rest,
      title: title ?? titleOf(req, asked, found.length),
      documents: found
        .filter(({ collection }) => collection !== GLOBALS)
        .map(({ collection, id }) => ({ relationTo: collection, value: Number(id) })),
      globals: found.flatMap(({ collection, id }) => (collection === GLOBALS ? [id] : [])),
      // Typed by the collections that the feature is told of.
    } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (made as { id: number }).id
}

const titleOf = (req: PayloadRequest, { locale: into, step }: JobRequest, documents: number) =>
  say(req, step === 'review' ? 'jobTitleReview' : 'jobTitleTranslate', {
    language: LOCALES.find(({ code }) => code === into)?.name ?? into,
    documents,
    date: { instant: new Date().toISOString(), dayOnly: true },
  })
