import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { readBody } from '../../core/requests/json-body'
import { flag, locale, readParameters } from '../../core/requests/parameters'
import { RequestFault } from '../../core/requests/request-fault'
import { noticesOf, readNotices, type StoredNotice, unreadOf } from '../notices/store'
import { addressOf, sayNotice } from '../notices/words'
import { namesOf, personIn } from '../people'
import { actorOf } from '../store/session'
import { jsonBody, translationEndpoint } from './endpoint'

/**
 * `GET /api/translation/notices`: what the caller was told, unread first, each in one sentence with
 * where it leads; `count=true` gives the number of unread ones alone. `POST` with `read: [ids]`, or
 * `all: true`, calls notices read. Nobody sees anybody else's.
 */
export const noticeEndpoints: Endpoint[] = [
  translationEndpoint('get', 'notices', async (req) => {
    const { count } = readParameters(req.searchParams, {
      count: flag,
      // Every read has one; a notice is in the language of who reads it.
      locale: locale(LOCALE_CODES),
    })
    const me = recipientOf(req)
    if (count) return Response.json({ unread: await unreadOf(req, me) })
    const { notices, unread } = await noticesOf(req, me)
    const names = await namesOf(
      req,
      notices.map(({ actor }) => actor),
    )
    return Response.json({
      unread,
      notices: notices.map((notice) => noticeJson(req, notice, names.get(notice.actor))),
    })
  }),
  translationEndpoint('post', 'notices', async (req) => {
    const { all, rest } = readBody(await jsonBody(req), { all: flag }, ['read'])
    const me = recipientOf(req)
    await readNotices(req, me, all ? undefined : idsIn(rest.read))
    return Response.json({ unread: await unreadOf(req, me) })
  }),
]

const recipientOf = (req: PayloadRequest): number => personIn(actorOf(req)) ?? 0

const noticeJson = (req: PayloadRequest, notice: StoredNotice, name: string | undefined) => ({
  ...{ id: notice.id, kind: notice.kind, at: notice.at, readAt: notice.readAt },
  text: sayNotice(req, { ...notice, name }),
  words: notice.detail.words ?? null,
  href: addressOf(notice),
  ...{ collection: notice.collection, document: notice.document, locale: notice.locale },
  ...{ key: notice.key, job: notice.job, texts: notice.texts },
})

const MOST_READ = 200

const idsIn = (given: unknown): number[] => {
  if (!Array.isArray(given)) throw new RequestFault('parameterMissing', { parameter: 'read' })
  if (given.length > MOST_READ) {
    throw new RequestFault('parameterTooMany', { parameter: 'read', max: MOST_READ })
  }
  return given.map((id: unknown) => {
    if (Number.isInteger(id)) return id as number
    const value = String(id).slice(0, 60)
    throw new RequestFault('parameterMalformed', { parameter: 'read', value, example: '[12]' })
  })
}
