import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'
import { liveDocuments } from '@/publication/live-documents'

import type { ReasonCode } from '../../core/release/reasons'
import { CODES_CHANGED, isoInstant, STALE } from '../store/derived'
import { isTranslated, type Scope, textsIn } from '../store/scope'

/** What the desk knows of before the gate is asked: everything but checks and deleted links. */
export type KnownReason = Exclude<ReasonCode, 'check'>

/** Documents of a collection that are begun in a locale and not on line in it. */
export type WaitingCell = {
  collection: string
  locale: string
  blocked: number
  /** Nothing that the desk knows of speaks against publishing them. */
  ready: number
}

/** What keeps documents from readers: how many have the reason, and how many of their texts. */
export type WaitingReason = { locale: string; code: KnownReason; documents: number; units: number }

/** A document that waits; without reasons it is ready. */
export type WaitingDocument = {
  collection: string
  document: string
  locale: string
  reasons: Partial<Record<KnownReason, number>>
  /** The last act on one of its texts: ISO 8601. */
  touchedAt: string
}

/**
 * What keeps translations from being published: of documents that a locale has begun and readers
 * cannot see in it, the reasons of the gate as far as they follow from the texts at the desk.
 * Checks and deleted links are found by the gate itself. `documents` are those that were worked on
 * last, at most `limit`.
 */
export const publicationWaits = async (
  req: PayloadRequest,
  scope: Scope,
  limit: number,
): Promise<PublicationWaits> => {
  const run = await sessionOf(req)
  const [row] = await run<PublicationWaits>(sql`
    with fields as (
      select unit.collection, unit.document, asked.locale, max(target.changed_at) as touched_at,
             bool_or(target.content is not null) as begun,
             count(*) filter (where target.content is null and unit.required) as required,
             count(*) filter (where target.content is null and not unit.required
                                and unit.kind = 'rich') as partial,
             count(*) filter (where target.state = 'machine') as machine,
             count(*) filter (where target.state = 'draft') as draft,
             count(*) filter (where target.state = 'rejected') as rejected,
             count(*) filter (where target.state = 'translated'
                                and policy.release = 'reviewed') as unreviewed,
             count(*) filter (where target.content is not null and ${STALE}) as stale,
             count(*) filter (where target.content is not null and ${CODES_CHANGED}) as codes_changed
        ${textsIn(scope)}
        left join translation_locale_policies policy on policy.locale = asked.locale
       where ${isTranslated(req, scope)} and not exists (
         select from ${liveDocuments(req.payload)} live
          where live.collection = unit.collection and live.document = unit.document
            and live.locale = asked.locale)
       group by unit.collection, unit.document, asked.locale, unit.field
    ), documents as (
      select collection, document, locale, max(touched_at) as touched_at,
             sum(required + case when begun then partial else 0 end)::integer as untranslated,
             sum(machine)::integer as machine, sum(draft)::integer as draft,
             sum(rejected)::integer as rejected, sum(unreviewed)::integer as unreviewed,
             sum(stale)::integer as stale, sum(codes_changed)::integer as "codesChanged"
        from fields group by 1, 2, 3 having bool_or(begun)
    ), told as (
      select documents.*, reasons
        from documents cross join lateral (
          select coalesce(jsonb_object_agg(code, units) filter (where units > 0), '{}') as reasons
            from (values ('untranslated', untranslated), ('machine', machine), ('draft', draft),
                         ('rejected', rejected), ('unreviewed', unreviewed), ('stale', stale),
                         ('codesChanged', "codesChanged")) as reason(code, units)) as counted
    )
    select coalesce((select jsonb_agg(it) from (
             select collection, locale, count(*) filter (where reasons <> '{}') as blocked,
                    count(*) filter (where reasons = '{}') as ready
               from told group by 1, 2) as it), '[]') as cells,
           coalesce((select jsonb_agg(it) from (
             select locale, code, count(*) as documents, sum(units::integer) as units
               from told cross join jsonb_each_text(reasons) as reason(code, units)
              group by 1, 2 order by 1, 3 desc, 2) as it), '[]') as reasons,
           coalesce((select jsonb_agg(it order by it.touched desc nulls last) from (
             select collection, document, locale, reasons, touched_at as touched,
                    ${isoInstant('touched_at')} as "touchedAt"
               from told order by touched_at desc nulls last limit ${limit}) as it), '[]')
             as documents`)
  return row ?? { cells: [], reasons: [], documents: [] }
}

type PublicationWaits = {
  cells: WaitingCell[]
  reasons: WaitingReason[]
  documents: WaitingDocument[]
}
