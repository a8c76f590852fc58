import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { say } from '@/messages/say'

import { text } from '../../core/requests/acts-request'
import {
  flag,
  locale,
  needed,
  oneOf,
  readParameters,
  wholeNumber,
} from '../../core/requests/parameters'
import type { PolicyOf } from '../checks/judge'
import { importFiles, readTranslatedFile, type TakenDocument } from '../exchange/import-file'
import { receivedFile } from '../exchange/received-file'
import type { TakenUnit } from '../exchange/take-in'
import { sayExchangeFault } from '../exchange-words'
import type { Job } from '../jobs/find-jobs'
import { translationRefused } from '../store/refused'
import { translatesIn } from './caller'
import { mayWrite, readable, translatedCollections } from './documents'
import { refused, translationEndpoint } from './endpoint'
import { sayFinding } from './findings-json'
import { jobOf } from './jobs'

/**
 * `POST /api/translation/import`: a file comes back from a translator. Tells of each unit what
 * became of it and why; `dryRun=true` tells the same and keeps nothing. 400 or 413 for a file that
 * is refused as a whole. `collection` and `id` say which document alone it may be, `job` of which
 * job; what else it has is unknown.
 */
export const importEndpoint = (policyOf: PolicyOf): Endpoint =>
  translationEndpoint('post', 'import', async (req) => {
    const asked = readParameters(req.searchParams, {
      locale: needed(locale(LOCALE_CODES)),
      dryRun: flag,
      collection: oneOf(translatedCollections(req.payload)),
      id: text,
      job: wholeNumber(1, 999_999_999),
    })
    translatesIn(req, asked.locale)
    const job =
      asked.job === undefined ? undefined : await jobInLocale(req, asked.job, asked.locale)
    const { collection, id } = asked
    const document = collection && id ? { collection, documentId: id } : undefined
    const expected = { targetLocale: asked.locale, document }
    const received = await receivedFile(req)
    const { format, files } = await readTranslatedFile(received, expected)
    const dryRun = asked.dryRun === true
    const writable = writableIn(req, asked.locale, job)
    const { name: file } = received
    const taken = await importFiles(req, files, { expected, dryRun, policyOf, writable, file })
    return Response.json({
      ...{ format, file, dryRun },
      counts: countsOf(taken),
      documents: taken.map((it) => ({
        ...it,
        units: it.units.map((unit) => unitJson(req, unit)),
      })),
    })
  })

const jobInLocale = async (req: PayloadRequest, id: number, into: string): Promise<Job> => {
  const job = await jobOf(req, id)
  if (job.locale === into) return job
  throw refused(req, 400, 'jobOtherLocale', { id, job: job.locale, locale: into })
}

const writableIn =
  (req: PayloadRequest, into: string, job: Job | undefined) =>
  async (collection: string, ids: readonly string[]) => {
    const known = job && new Set(job.documents.get(collection))
    const wanted = known ? ids.filter((id) => known.has(id)) : ids
    const documents = await readable(req, collection, wanted)
    const found = new Map<string, (typeof documents)[number]>()
    for (const document of documents) {
      const isTarget = document.sourceLocale !== into
      if (isTarget && (await mayWrite(req, document.place, into))) {
        found.set(String(document.place.id), document)
      }
    }
    return found
  }

const countsOf = (taken: readonly TakenDocument[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { outcome } of taken.flatMap(({ units }) => units)) {
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

const unitJson = (req: PayloadRequest, { key, line, outcome, state, ...it }: TakenUnit) => {
  const findings = it.blocking.map((finding) => sayFinding(req, finding)).join(' ')
  return {
    ...{ key, line, outcome, state },
    reasons: [
      ...it.reasons.map((fault) => sayExchangeFault(req, fault)),
      ...(it.lessened ? [say(req, it.lessened, { findings })] : []),
      ...(it.refusal ? [translationRefused(req, it.refusal).message] : []),
    ],
  }
}
