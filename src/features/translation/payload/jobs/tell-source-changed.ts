import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Values } from '../../core/units/field-schema'
import { notify } from '../notices/notify'
import { GLOBALS, type Place } from '../store/place'

/** What a save changed for translators: keys of texts, and the source as it is now. */
export type SourceChange = { keys: readonly string[]; document: Values }

/**
 * Tells those on whose job a document is that its source has changed. Of jobs that were due more
 * than a month ago, or have no date and were made three months ago, nobody expects it any more.
 */
export const tellSourceChanged = async (
  req: PayloadRequest,
  place: Place,
  { keys, document }: SourceChange,
): Promise<void> => {
  for (const { locale, assignees } of await waitingFor(req, place)) {
    await notify(req, assignees, {
      ...{ kind: 'source-changed', subject: `source:${place.collection}/${place.id}/${locale}` },
      ...{
        collection: place.collection,
        document: String(place.id),
        locale,
        key: keys[0],
        texts: keys.length,
      },
      detail: { title: titleOf(req, place, document) },
    })
  }
}

const titleOf = (req: PayloadRequest, { collection, id }: Place, document: Values): string => {
  const { useAsTitle = 'id' } =
    req.payload.collections[collection as CollectionSlug]?.config.admin ?? {}
  const title = document[useAsTitle]
  return typeof title === 'string' && title !== '' ? title : `${collection}/${id}`
}

type Waiting = { locale: string; assignees: number[] }

const waitingFor = async (req: PayloadRequest, { collection, id }: Place): Promise<Waiting[]> => {
  const run = await sessionOf(req)
  const column = sql.identifier(`${collection.replaceAll('-', '_')}_id`)
  const isOfIt =
    collection === GLOBALS
      ? sql`exists (select from translation_jobs_globals chosen
                     where chosen.parent_id = job.id and chosen.value::text = ${String(id)})`
      : sql`exists (select from translation_jobs_rels chosen
                     where chosen.parent_id = job.id and chosen.path = 'documents'
                       and chosen.${column} = ${Number(id)})`
  return run<Waiting>(sql`
    select job.locale::text, jsonb_agg(distinct assigned.users_id) as assignees
      from translation_jobs job
      join translation_jobs_rels assigned
        on assigned.parent_id = job.id and assigned.path = 'assignees'
     where ${isOfIt}
       and coalesce(job.due + interval '30 days', job.created_at + interval '90 days') > now()
     group by 1 order by 1`)
}
