import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { CommentKind } from '../../core/comments/comment'
import { isoInstant } from '../store/derived'
import type { Place } from '../store/place'
import { actorOf, inTransaction } from '../store/session'

export type StoredComment = {
  id: number
  threadId: number | null
  collection: string
  document: string
  key: string
  locale: string | null
  kind: CommentKind
  body: string
  writtenBy: string
  at: string
  resolvedBy: string | null
  resolvedAt: string | null
}

export type NewComment = Pick<StoredComment, 'kind' | 'locale' | 'body'> & {
  unitId: number
  threadId?: number
}

/** What is said of the texts that a document has now, in the order in which it was said. */
export const commentsOf = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<StoredComment[]> => {
  const run = await sessionOf(req)
  return run<StoredComment>(sql`
    ${COLUMNS}
     where unit.collection = ${collection} and unit.document = ${String(id)}
       and unit.removed_at is null
     order by comment.id`)
}

export const commentById = async (
  req: PayloadRequest,
  id: number,
): Promise<StoredComment | undefined> => {
  const run = await sessionOf(req)
  const [found] = await run<StoredComment>(sql`${COLUMNS} where comment.id = ${id}`)
  return found
}

/** Everybody who said something in a thread, whoever began it first. */
export const writersIn = async (req: PayloadRequest, thread: number): Promise<string[]> => {
  const run = await sessionOf(req)
  const rows = await run<{ writer: string }>(sql`
    select written_by as writer from translation_comments
     where id = ${thread} or thread_id = ${thread} group by written_by order by min(id)`)
  return rows.map(({ writer }) => writer)
}

export const addComment = (
  req: PayloadRequest,
  { unitId, threadId, kind, locale, body }: NewComment,
): Promise<StoredComment> =>
  inTransaction(req, async (run) => {
    const [added] = await run<{ id: number }>(sql`
      insert into translation_comments (unit_id, thread_id, kind, locale, body, written_by)
      values (${unitId}, ${threadId ?? null}::integer, ${kind}, ${locale}, ${body}, ${actorOf(req)})
      returning id`)
    const comment = await commentById(req, added?.id ?? 0)
    if (!comment) throw new Error('A comment that was just stored is not there.')
    return comment
  })

/** Calls a thread settled, or open again. Whoever settled it first stays named. */
export const resolveComment = (
  req: PayloadRequest,
  id: number,
  isResolved: boolean,
): Promise<void> =>
  inTransaction(req, async (run) => {
    const by = isResolved ? sql`${actorOf(req)}` : sql`null`
    const at = isResolved ? sql`clock_timestamp()` : sql`null`
    await run(sql`
      update translation_comments set resolved_by = ${by}, resolved_at = ${at}
       where id = ${id} and (resolved_at is not null) <> ${isResolved}`)
  })

const COLUMNS = sql`
  select comment.id, comment.thread_id as "threadId", unit.collection, unit.document, unit.key,
         comment.locale, comment.kind, comment.body, comment.written_by as "writtenBy",
         ${isoInstant('comment.written_at')} as at, comment.resolved_by as "resolvedBy",
         ${isoInstant('comment.resolved_at')} as "resolvedAt"
    from translation_comments comment
    join translation_units unit on unit.id = comment.unit_id`
