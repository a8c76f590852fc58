import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Session } from '@/platform/session'

import { plainText } from '../../core/inline/inline'
import type { State } from '../../core/unit'
import { decide, type Item } from '../../core/workflow/decide'
import type { Act, Refusal } from '../../core/workflow/transition'
import { remember } from '../memory/remember'
import { translationRefused } from './refused'
import { actingAs, actorOf, inTransaction } from './session'
import { type StoredRow, standingsOf } from './standings'

export type TargetAct = {
  locale: string
  act: Act
  /** Unless named, who asks: `users:5`, or `operator` without a user. */
  actor?: string
}

/** What became of one text. Only `applied` changed anything. */
export type ActResult = {
  unitId: number
  outcome: 'applied' | 'unchanged' | 'edited-meanwhile' | 'source-moved' | 'unknown-unit' | Refusal
  /** As it is now, whatever became of the act; absent for an unknown unit. */
  state?: State
  version?: number
  targetId?: number
}

/**
 * Does one thing to the texts that a locale has for many units, in four statements. What may not
 * be done to one text does not keep the others from it: each has its own outcome.
 */
export const actOnTargets = (
  req: PayloadRequest,
  { locale, act, actor = actorOf(req) }: TargetAct,
  items: readonly Item[],
): Promise<ActResult[]> =>
  inTransaction(req, async (run) => {
    if (items.length === 0) return []
    const stored = await standingsOf(run, locale, items)
    const decisions = items.map((item) => {
      const before = stored.get(item.unitId)
      if (!before) return { item, before, verdict: { outcome: 'unknown-unit' as const } }
      const verdict = decide(before, item, { act, actor, selfReview: before.selfReview })
      return { item, before, verdict }
    })
    const rows = decisions.flatMap(({ before, verdict }) =>
      before && verdict.outcome === 'applied' ? [rowOf(before, verdict)] : [],
    )
    const written =
      rows.length > 0
        ? await actingAs(run, { actor, act }, () => writeAndRemember(run, locale, rows))
        : new Map<number, Written>()
    return decisions.map(({ item, before, verdict }) => {
      const now = written.get(item.unitId) ?? before
      return {
        unitId: item.unitId,
        outcome: verdict.outcome,
        state: now?.state,
        version: now?.version,
        targetId: now?.targetId,
      }
    })
  })

/**
 * Does one thing to one text.
 *
 * @throws TranslationRefused when it may not be done, with the text that is there as `theirs`.
 */
export const act = async (
  req: PayloadRequest,
  what: TargetAct,
  item: Item,
): Promise<ActResult & { outcome: 'applied' | 'unchanged' }> => {
  const [result] = await actOnTargets(req, what, [item])
  const outcome = result?.outcome ?? 'unknown-unit'
  if (result && (outcome === 'applied' || outcome === 'unchanged')) return { ...result, outcome }
  const run = { state: result?.state, version: result?.version }
  throw translationRefused(req, outcome as Exclude<typeof outcome, 'applied' | 'unchanged'>, run)
}

type Applied = Extract<ReturnType<typeof decide>, { outcome: 'applied' }>
type Written = { unitId: number; targetId: number; state: State; version: number }

const rowOf = (before: StoredRow, verdict: Applied) => ({
  ...verdict,
  unitId: before.unitId,
  targetId: before.targetId,
  text: verdict.content && plainText(verdict.content, before.codes),
})

const writeAndRemember = async (
  run: Session,
  locale: string,
  rows: readonly ReturnType<typeof rowOf>[],
) => {
  const written = await write(run, locale, rows)
  const reviewed = [...written.values()].filter(({ state }) => state === 'reviewed')
  if (reviewed.length > 0)
    await remember(
      run,
      reviewed.map(({ targetId }) => targetId),
    )
  return written
}

const write = async (
  run: Session,
  locale: string,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<Map<number, Written>> => {
  // Not one upsert: its trigger for inserts would judge what is an update.
  const written = await run<Written>(sql`
    with act as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as it(
        "unitId" integer, "targetId" integer, state text, content jsonb, text text, origin text,
        "originDetail" jsonb, reason text, rebases boolean, confirms boolean)
    ), updated as (
      update translation_targets target set
        state = act.state, content = act.content, text = act.text, origin = act.origin,
        origin_detail = act."originDetail",
        -- A text that stays rejected stays so for the reason that was given.
        reason = coalesce(act.reason, case when act.state = 'rejected' then target.reason end),
        translated_at = case when act.confirms then clock_timestamp()
                             else target.translated_at end,
        (based_on_content, based_on_codes, based_on_text_hash, based_on_code_hash) = (
          select (case when act.rebases then unit.content else target.based_on_content end),
                 (case when act.rebases then unit.codes else target.based_on_codes end),
                 (case when act.rebases then unit.text_hash else target.based_on_text_hash end),
                 (case when act.rebases then unit.code_hash else target.based_on_code_hash end)
           where act.content is not null)
        from act join translation_units unit on unit.id = act."unitId"
       where target.id = act."targetId"
      returning target.unit_id, target.id, target.state, target.version
    ), added as (
      insert into translation_targets
        (unit_id, locale, state, content, text, origin, origin_detail, reason, translated_at,
         based_on_content, based_on_codes, based_on_text_hash, based_on_code_hash)
      select unit.id, ${locale}, act.state, act.content, act.text, act.origin, act."originDetail",
             act.reason, case when act.confirms then clock_timestamp() end,
             unit.content, unit.codes, unit.text_hash, unit.code_hash
        from act join translation_units unit on unit.id = act."unitId"
       where act."targetId" is null
      returning unit_id, id, state, version
    )
    select unit_id as "unitId", id as "targetId", state, version
      from (select * from updated union all select * from added) as target`)
  return new Map(written.map((row) => [row.unitId, row]))
}
