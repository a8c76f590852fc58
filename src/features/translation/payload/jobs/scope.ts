import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { JobStep } from '../../core/jobs/job'
import { type JobScope, MOST_DOCUMENTS } from '../../core/requests/job-request'
import { readable } from '../endpoints/documents'
import { STALE, STATE } from '../store/derived'
import { notInTrash } from '../store/in-trash'
import { byCollection } from './documents-of-job'
import { isDone } from './progress'

type Into = { locale: string; step: JobStep; scope: JobScope }

/**
 * The documents that a job would be of, as they are now: those that are named, or those with a text
 * that the filter describes and that the step has not been done to. Without those that the caller
 * may not read, that are in the trash, and, of a filter, that are written in that language.
 */
export const documentsFor = async (
  req: PayloadRequest,
  { locale, step, scope }: Into,
): Promise<{ collection: string; id: string }[]> => {
  const wanted = 'ids' in scope ? named(scope) : await matching(req, { locale, step, scope })
  const found: { collection: string; id: string }[] = []
  for (const [collection, ids] of byCollection(wanted)) {
    const documents = await readable(req, collection, ids)
    found.push(...documents.map(({ place }) => ({ collection, id: String(place.id) })))
  }
  return found
}

type Named = Extract<JobScope, { ids: unknown }>
type Filter = Exclude<JobScope, { ids: unknown }>

const named = ({ collection, ids }: Named) => ids.map((id) => ({ collection, id }))

const matching = async (
  req: PayloadRequest,
  { locale, step, scope }: Into & { scope: Filter },
): Promise<{ collection: string; id: string }[]> => {
  const { collection, states, stale } = scope
  const run = await sessionOf(req)
  return run<{ collection: string; id: string }>(sql`
    select unit.collection, unit.document as id
      from translation_units unit
      left join translation_targets target
        on target.unit_id = unit.id and target.locale = ${locale}
     where unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
       and unit.source_locale <> ${locale} and ${notInTrash(req.payload)} and not ${isDone(sql`${step}`)}
       ${collection ? sql`and unit.collection = ${collection}` : sql``}
       ${states ? sql`and ${STATE} in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))` : sql``}
       ${stale === undefined ? sql`` : sql`and ${STALE} = ${stale}`}
     group by 1, 2
     order by min(unit.changed_at), 1, 2
     limit ${MOST_DOCUMENTS}`)
}
