import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Notice, NoticeDetail, NoticeKind } from '../../core/notices/notice'
import { isoInstant } from '../store/derived'
import type { Place } from '../store/place'
import { actorOf, inTransaction } from '../store/session'

/** A notice as its recipient sees it. */
export type StoredNotice = {
  id: number
  kind: NoticeKind
  at: string
  readAt: string | null
  collection: string | null
  document: string | null
  locale: string | null
  key: string | null
  job: number | null
  actor: string
  texts: number
  detail: NoticeDetail
}

/**
 * Puts a notice before several people; who has an unread one of the same subject finds it there,
 * newer and with more texts. Returns the recipients to whom it is new.
 */
export const addNotices = (
  req: PayloadRequest,
  recipients: readonly number[],
  notice: Notice,
): Promise<number[]> =>
  inTransaction(req, async (run) => {
    const { kind, subject, collection, document, locale, key, job, texts = 0, detail = {} } = notice
    const rows = await run<{ recipient: number; fresh: boolean }>(sql`
      insert into translation_notices as notice
        (recipient_id, kind, subject, collection, document, locale, key, job_id, actor, texts,
         detail)
      select value::integer, ${kind}, ${subject}, ${collection ?? null}, ${document ?? null},
             ${locale ?? null}, ${key ?? null}, ${job ?? null}::integer, ${actorOf(req)}, ${texts},
             ${JSON.stringify(detail)}::jsonb
        from jsonb_array_elements_text(${JSON.stringify(recipients)}::jsonb)
      on conflict (recipient_id, kind, subject) where read_at is null do update
        set at = clock_timestamp(), actor = excluded.actor, texts = notice.texts + excluded.texts,
            key = excluded.key, detail = excluded.detail
      returning recipient_id as recipient, xmax = 0 as fresh`)
    return rows.filter(({ fresh }) => fresh).map(({ recipient }) => recipient)
  })

/** Of one answer; older ones have been read or are of no use any more. */
const MOST_NOTICES = 50

/** What somebody was told, the newest first. */
export const noticesOf = async (
  req: PayloadRequest,
  recipient: number,
): Promise<{ notices: StoredNotice[]; unread: number }> => {
  const run = await sessionOf(req)
  const notices = await run<StoredNotice>(sql`
    select id, kind, ${isoInstant('at')} as at, ${isoInstant('read_at')} as "readAt", collection,
           document, locale, key, job_id as job, actor, texts, detail
      from translation_notices where recipient_id = ${recipient}
     order by read_at is not null, translation_notices.at desc, id desc limit ${MOST_NOTICES}`)
  return { notices, unread: await unreadOf(req, recipient) }
}

export const unreadOf = async (req: PayloadRequest, recipient: number): Promise<number> => {
  const run = await sessionOf(req)
  const [row] = await run<{ unread: number }>(sql`
    select count(*)::integer as unread from translation_notices
     where recipient_id = ${recipient} and read_at is null`)
  return row?.unread ?? 0
}

/** Calls notices of one's own read; all of them where no ids are given. */
export const readNotices = (
  req: PayloadRequest,
  recipient: number,
  ids?: readonly number[],
): Promise<void> =>
  inTransaction(req, async (run) => {
    const chosen = ids
      ? sql`and id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
      : sql``
    await run(sql`
      update translation_notices set read_at = clock_timestamp()
       where recipient_id = ${recipient} and read_at is null ${chosen}`)
  })

/** Removes what was said of a document that is gone. */
export const forgetNotices = (req: PayloadRequest, { collection, id }: Place): Promise<void> =>
  inTransaction(req, async (run) => {
    await run(sql`
      delete from translation_notices
       where collection = ${collection} and document = ${String(id)}`)
  })
