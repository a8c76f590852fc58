import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type Session, sessionOf } from '@/platform/session'

import { isoInstant } from '../store/derived'
import { inTransaction } from '../store/session'
import type { Scope } from './candidates'
import type { RunState } from './translation-runs'

/** A text that a run left, and why: kinds of `LeftReason`, `same-text` or `write-back`. */
export type LeftUnit = {
  document: string
  kind: string
  /** Absent where the whole document could not be written. */
  unitId?: number
  key?: string
  field?: string
}

export type MachineRun = Pick<Scope, 'locale' | 'collection' | 'documents' | 'suggestions'> & {
  id: number
  state: RunState
  engine: string
  model?: string
  total: number
  done: number
  reused: number
  suggested: number
  left: number
  characters: number
  estimatedCost: number
  spentCost: number
  /** How many texts were left for which reason. */
  reasons: Record<string, number>
  report: LeftUnit[]
  stoppedBy?: string
  requestedBy: string
  startedAt?: string
  finishedAt?: string
}

export type NewRun = Pick<
  MachineRun,
  | ('locale' | 'collection' | 'documents' | 'suggestions')
  | ('engine' | 'model' | 'total' | 'estimatedCost' | 'requestedBy')
>

/** Notes a run that is to be made. Returns its id. */
export const addRun = (req: PayloadRequest, run: NewRun): Promise<number> =>
  inTransaction(req, async (query) => {
    const [row] = await query<{ id: number }>(sql`
      insert into translation_runs
        (state, locale, scope_collection, scope_documents, scope_suggestions, engine, model, total,
         estimated_cost, requested_by, reasons, report)
      values ('queued', ${run.locale}, ${run.collection},
              ${run.documents ? JSON.stringify(run.documents) : null}::jsonb, ${run.suggestions},
              ${run.engine}, ${run.model ?? null}, ${run.total}, ${run.estimatedCost},
              ${run.requestedBy}, '{}', '[]')
      returning id`)
    // An insert of one row that did not throw has returned it.
    return row?.id as number
  })

export const findRun = async (req: PayloadRequest, id: number): Promise<MachineRun | undefined> => {
  const [row] = await (await sessionOf(req))<Row>(sql`${COLUMNS} where id = ${id}`)
  return row && runOf(row)
}

/**
 * Takes a run up, or up again after a process that ended. Undefined when there is nothing to do:
 * it is over, or was cancelled before it began.
 */
export const beginRun = (req: PayloadRequest, id: number): Promise<MachineRun | undefined> =>
  inTransaction(req, async (run) => {
    await run(sql`
      update translation_runs set state = 'running', updated_at = now(),
             started_at = coalesce(started_at, now())
       where id = ${id} and state in ('queued', 'running') and cancelled_at is null`)
    const [row] = await run<Row>(sql`${COLUMNS} where id = ${id} and state = 'running'`)
    return row && runOf(row)
  })

export type Counted = {
  done?: number
  reused?: number
  suggested?: number
  left?: readonly LeftUnit[]
  characters?: number
  cost?: number
}

/** Adds to what a run has done; in the transaction that stores the texts, so that both hold. */
export const countInRun = async (
  run: Session,
  id: number,
  { done = 0, reused = 0, suggested = 0, left = [], characters = 0, cost = 0 }: Counted,
): Promise<void> => {
  await run(sql`
    update translation_runs set updated_at = now(),
           done = done + ${done}, reused = reused + ${reused},
           suggested = suggested + ${suggested}, "left" = "left" + ${left.length},
           characters = characters + ${characters}, spent_cost = spent_cost + ${cost},
           report = report || ${JSON.stringify(left)}::jsonb
     where id = ${id}`)
}

/** Ends a run. What it has not settled by then is left for the reason that stopped it. */
export const endRun = (
  req: PayloadRequest,
  id: number,
  state: Extract<RunState, 'done' | 'stopped' | 'failed'>,
  stoppedBy?: string,
): Promise<void> =>
  inTransaction(req, async (run) => {
    await run(sql`
      update translation_runs it set state = ${state}, finished_at = now(), updated_at = now(),
             stopped_by = ${stoppedBy ?? null}, "left" = it."left" + rest.count,
             reasons = (
               select coalesce(jsonb_object_agg(kind, count), '{}') from (
                 select kind, sum(count)::integer as count from (
                   select said ->> 'kind' as kind, 1 as count
                     from jsonb_array_elements(it.report) as said
                   union all select ${stoppedBy ?? ''}, rest.count where rest.count > 0
                 ) as each group by kind) as counted)
        from (select case when ${stoppedBy ?? null}::text is null then 0
                     else greatest(0, total - done - suggested - "left")::integer end as count
                from translation_runs where id = ${id}) as rest
       where it.id = ${id} and it.state in ('queued', 'running')`)
  })

/**
 * Cancels a run: at once when it has not begun, else before its next text. Returns whether there
 * was anything to cancel.
 */
export const cancelRun = (req: PayloadRequest, id: number): Promise<boolean> =>
  inTransaction(req, async (run) => {
    const [row] = await run<{ state: RunState }>(sql`
      update translation_runs set cancelled_at = now(), updated_at = now()
       where id = ${id} and state in ('queued', 'running') returning state`)
    if (row?.state === 'queued') await endRun(req, id, 'stopped', 'cancelled')
    return row !== undefined
  })

export const isCancelled = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const [row] = await (await sessionOf(req))<{ cancelled: boolean }>(sql`
    select cancelled_at is not null as cancelled from translation_runs where id = ${id}`)
  return row?.cancelled ?? true
}

const COLUMNS = sql`
  select id, state, locale, scope_collection as collection, scope_documents as documents,
         scope_suggestions as suggestions, engine, model, total::integer, done::integer,
         reused::integer, suggested::integer, "left"::integer, characters::float8,
         estimated_cost::float8 as "estimatedCost", spent_cost::float8 as "spentCost", reasons,
         report, stopped_by as "stoppedBy", requested_by as "requestedBy",
         ${isoInstant('started_at')} as "startedAt", ${isoInstant('finished_at')} as "finishedAt"
    from translation_runs`

type Row = { [Column in keyof MachineRun]-?: MachineRun[Column] | null }

/** Columns that may be null are optional in a run. */
const runOf = (row: Row): MachineRun =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as MachineRun
