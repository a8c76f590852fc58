import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { JobStep } from '../../core/jobs/job'
import { CODES_CHANGED, STALE, STATE } from '../store/derived'

/** A job as far as its progress goes. */
export type Counted = {
  id: number
  locale: string
  step: JobStep
  /** Ids by collection. */
  documents: ReadonlyMap<string, readonly string[]>
}

/** How far one document of a job is; words are those of the source. */
export type DocumentProgress = {
  job: number
  collection: string
  document: string
  units: number
  done: number
  words: number
  wordsLeft: number
}

/**
 * How far the documents of jobs are, in one statement for all. A text is done when the step is, of
 * the source as it is now; slugs are made, not translated.
 */
export const progressOf = async (
  req: PayloadRequest,
  jobs: readonly Counted[],
): Promise<DocumentProgress[]> => {
  const asked = jobs.flatMap(({ id: job, locale, step, documents }) =>
    [...documents].flatMap(([collection, ids]) =>
      ids.map((document) => ({ job, locale, step, collection, document })),
    ),
  )
  if (asked.length === 0) return []
  const run = await sessionOf(req)
  return run<DocumentProgress>(sql`
    select asked.job, asked.collection, asked.document, count(unit.id)::integer as units,
           count(unit.id) filter (where ${DONE})::integer as done,
           coalesce(sum(unit.words), 0)::integer as words,
           coalesce(sum(unit.words) filter (where not ${DONE}), 0)::integer as "wordsLeft"
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(
             job integer, locale text, step text, collection text, document text)
      left join translation_units unit
        on unit.collection = asked.collection and unit.document = asked.document
       and unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
       and unit.source_locale <> asked.locale
      left join translation_targets target
        on target.unit_id = unit.id and target.locale = asked.locale
     group by 1, 2, 3`)
}

/** Whether a step has been done to the `unit` in the language of the `target` joined to it. */
export const isDone = (step: SQL): SQL => sql`(not ${STALE} and not ${CODES_CHANGED}
  and (${STATE} = 'reviewed' or ${step} = 'translate' and ${STATE} = 'translated'))`

const DONE = isDone(sql.raw('asked.step'))
