import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { documentTag } from '@/content/content-tags'
import { tellingReads } from '@/platform/read-notes'
import { type Session, sessionOf } from '@/platform/session'

import { SOURCE, type Summary, summaryOf, type Tally } from '../../core/summary/summary'
import { STALE, STATE } from '../store/derived'
import { instant, type Released, releasedExpression, summaryOfReleased } from './released-summary'

/** A document whose summary is asked for: what readers have of it, or what the desk has. */
export type Question = {
  collection: string
  document: string
  isLive: boolean
  /** Asked by somebody who is told only of what is on line. */
  isPublic: boolean
}

export const keyOf = ({ collection, document, isLive }: Question) =>
  `${isLive ? 'live' : 'desk'} ${collection}/${document}`

/**
 * The summaries of documents in one locale. What readers see is told by the log of releases alone,
 * of the translation and of its source: nothing of what anybody works on since. For people who
 * work here, a document that has no release has what the desk has.
 */
export const loadSummaries = async (
  req: PayloadRequest,
  locale: string,
  questions: readonly Question[],
): Promise<Map<string, Summary>> => {
  const run = await sessionOf(req)
  const live = questions.filter(({ isLive }) => isLive)
  const tags = questions.map(({ collection, document }) => documentTag(collection, document))
  const releases = () => tellingReads(tags, () => ofReleases(run, locale, live))
  const released = live.length > 0 ? await releases() : new Map()
  const others = questions.filter((it) => !it.isPublic && !released.has(keyOf(it)))
  return new Map([...released, ...(others.length > 0 ? await ofDesk(run, locale, others) : [])])
}

const ofReleases = async (
  run: Session,
  locale: string,
  questions: readonly Question[],
): Promise<Map<string, Summary>> => {
  const rows = await run<Question & { released: Released | null }>(sql`
    select asked.collection, asked.document, asked."isLive", ${sql.raw(RELEASED)} as released
      from (select ${locale}::text as locale) reader, ${asked(questions)}`)
  const summaries = new Map<string, Summary>()
  for (const row of rows) {
    if (row.released) summaries.set(keyOf(row), summaryOfReleased(row.released))
  }
  return summaries
}

const RELEASED = releasedExpression({
  collection: 'asked.collection',
  id: 'asked.document',
  locale: 'reader.locale',
})

type DeskRow = Question & { sourceLocale: string } & { [Key in keyof Tally]: Tally[Key] | null }

const ofDesk = async (
  run: Session,
  locale: string,
  questions: readonly Question[],
): Promise<Map<string, Summary>> => {
  const rows = await run<DeskRow>(sql`
    select asked.collection, asked.document, asked."isLive", unit.source_locale as "sourceLocale",
           ${STATE} as state,
           coalesce(target.origin in ('machine', 'legacy'), false) as "isMachineMade",
           sum(unit.words)::integer as words,
           coalesce(sum(unit.words) filter (where ${STALE}), 0)::integer as "staleWords",
           min(unit.changed_at) filter (where ${STALE}) as "staleSince",
           max(target.reviewed_at) as "reviewedAt",
           (array_agg(target.reviewer order by target.reviewed_at desc nulls last))[1] as reviewer
      from ${asked(questions)}
      join translation_units unit using (collection, document)
      left join translation_targets target
        on target.unit_id = unit.id and target.locale = ${locale}
     where unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
     group by 1, 2, 3, 4, 5, 6`)
  const grouped = new Map<string, DeskRow[]>()
  for (const row of rows) grouped.set(keyOf(row), [...(grouped.get(keyOf(row)) ?? []), row])
  return new Map(
    [...grouped].map(([key, of]) => [
      key,
      of[0]?.sourceLocale === locale ? SOURCE : summaryOf(of.map(tallyOf)),
    ]),
  )
}

const asked = (questions: readonly Question[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
      as asked(collection text, document text, "isLive" boolean)`

const tallyOf = (row: DeskRow): Tally => ({
  state: row.state ?? 'untranslated',
  isMachineMade: row.isMachineMade === true,
  words: row.words ?? 0,
  staleWords: row.staleWords ?? 0,
  staleSince: instant(row.staleSince),
  reviewedAt: instant(row.reviewedAt),
  reviewer: row.reviewer ?? undefined,
})
