import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import {
  COMMENT_KINDS,
  type Commentator,
  type CommentKind,
  LONGEST_COMMENT,
  localeOfComment,
  mayResolve,
  maySee,
} from '../../core/comments/comment'
import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import {
  flag,
  locale,
  needed,
  oneOf,
  readParameters,
  textUpTo,
  wholeNumber,
} from '../../core/requests/parameters'
import {
  addComment,
  commentById,
  commentsOf,
  resolveComment,
  type StoredComment,
} from '../comments/store'
import { tellOfComment } from '../comments/tell'
import { namesOf } from '../people'
import { rightsIn } from '../rights'
import { translationRefused } from '../store/refused'
import { actorOf, inTransaction } from '../store/session'
import { unitsInLocale } from '../store/units-in-locale'
import { localesOf, worksIn } from './caller'
import { mayWrite, type OpenDocument, openDocument, translatedCollections } from './documents'
import { idIn, jsonBody, refused, translationEndpoint } from './endpoint'

/**
 * `GET /api/translation/comments`: what is said of a document's texts, for whoever works in that
 * locale. `POST` adds to it, or answers (`parent`); `PATCH comments/:id` settles a thread.
 */
export const commentEndpoints: Endpoint[] = [
  translationEndpoint('get', 'comments', async (req) => {
    const asked = readParameters(req.searchParams, {
      ...placeOf(req),
      locale: needed(locale(LOCALE_CODES)),
      key: text,
    })
    worksIn(req, asked.locale)
    const document = await openDocument(req, asked)
    const who = await commentatorOf(req, document)
    const seen = (await commentsOf(req, document.place)).filter(
      (it) =>
        maySee(it, who) &&
        (it.locale === null || it.locale === asked.locale || isSource(document, asked.locale)) &&
        (!asked.key || it.key === asked.key),
    )
    return Response.json({ comments: await threads(req, seen, who) })
  }),
  translationEndpoint('post', 'comments', async (req) => {
    const asked = readBody(await jsonBody(req), {
      ...placeOf(req),
      locale: locale(LOCALE_CODES),
      key: needed(text),
      kind: oneOf(COMMENT_KINDS),
      body: needed(textUpTo(LONGEST_COMMENT)),
      parent: wholeNumber(1, 999_999_999),
    })
    if (asked.parent === undefined) needed(oneOf(COMMENT_KINDS))(asked.kind, 'kind')
    if (asked.locale) worksIn(req, asked.locale)
    else if (localesOf(req).length === 0) throw refused(req, 403, 'commentNoRight')
    const document = await openDocument(req, asked)
    const who = await commentatorOf(req, document)
    const added = await inTransaction(req, () => add(req, document, who, asked))
    const [told] = await threads(req, [added], who)
    return Response.json(told, { status: 201 })
  }),
  translationEndpoint('patch', 'comments/:id', async (req) => {
    const { resolved } = readBody(await jsonBody(req), { resolved: needed(flag) })
    const id = idIn(req)
    const found = id === undefined ? undefined : await commentById(req, id)
    const unknown = refused(req, 404, 'commentUnknown', { id: String(req.routeParams?.id) })
    if (!found || found.threadId !== null) throw unknown
    const document = await openDocument(req, { ...found, id: found.document })
    const who = await commentatorOf(req, document)
    if (!maySee(found, who) || localesOf(req).length === 0) throw unknown
    if (!mayResolve(found, who)) throw refused(req, 403, 'commentNotYours')
    await resolveComment(req, found.id, resolved)
    const now = await commentById(req, found.id)
    return Response.json({ id: found.id, resolvedAt: now?.resolvedAt ?? null })
  }),
]

const placeOf = (req: PayloadRequest) => ({
  collection: needed(oneOf(translatedCollections(req.payload))),
  id: needed(text),
})

const isSource = ({ sourceLocale }: OpenDocument, code: string): boolean => sourceLocale === code

const commentatorOf = async (
  req: PayloadRequest,
  { place, sourceLocale }: OpenDocument,
): Promise<Commentator> => ({
  actor: actorOf(req),
  writesSource:
    rightsIn(req.user, sourceLocale).translate && (await mayWrite(req, place, sourceLocale)),
  worksIn: (code) => {
    const { translate, review } = rightsIn(req.user, code)
    return translate || review
  },
})

type Asked = {
  locale?: string
  key: string
  kind?: CommentKind
  body: string
  parent?: number
}

const add = async (
  req: PayloadRequest,
  document: OpenDocument,
  who: Commentator,
  { locale: within, key, kind = 'note', body, parent }: Asked,
): Promise<StoredComment> => {
  const thread = parent === undefined ? undefined : await commentById(req, parent)
  if (parent !== undefined && !isThreadOf(thread, document, who)) {
    throw refused(req, 404, 'commentUnknown', { id: parent })
  }
  const { unitId } = await unitOf(req, document, thread?.key ?? key)
  const added = await addComment(req, {
    ...{ unitId, threadId: thread?.id, kind: thread?.kind ?? kind, body },
    locale: thread ? thread.locale : localeOfComment(kind, within),
  })
  await tellOfComment(req, { ...document, locale: within }, added)
  return added
}

/** What one may not read one does not answer; an answer has no answers of its own. */
const isThreadOf = (
  thread: StoredComment | undefined,
  { place }: OpenDocument,
  who: Commentator,
): boolean =>
  thread?.threadId === null &&
  thread.collection === place.collection &&
  thread.document === String(place.id) &&
  maySee(thread, who)

const unitOf = async (req: PayloadRequest, { place, sourceLocale }: OpenDocument, key: string) => {
  const units = await unitsInLocale(req, { ...place, locale: sourceLocale })
  const unit = units.find((it) => it.unit.key === key)
  if (!unit) throw translationRefused(req, 'unknown-unit')
  return unit
}

/** Threads with their answers; an answer without its thread stands for itself. */
const threads = async (
  req: PayloadRequest,
  comments: readonly StoredComment[],
  who: Commentator,
) => {
  const said = comments.flatMap(({ writtenBy, resolvedBy }) => [writtenBy, resolvedBy])
  const names = await namesOf(req, said)
  const person = (actor: string) => ({ id: actor, name: names.get(actor) ?? null })
  const ids = new Set(comments.map(({ id }) => id))
  return comments
    .filter(({ threadId }) => threadId === null || !ids.has(threadId))
    .map((it) => ({
      ...{ id: it.id, key: it.key, locale: it.locale, kind: it.kind, body: it.body, at: it.at },
      author: person(it.writtenBy),
      resolvedAt: it.resolvedAt,
      resolvedBy: it.resolvedBy && person(it.resolvedBy),
      mayResolve: it.threadId === null && mayResolve(it, who),
      replies: comments
        .filter(({ threadId }) => threadId === it.id)
        .map(({ id, body, at, writtenBy }) => ({ id, body, at, author: person(writtenBy) })),
    }))
}
