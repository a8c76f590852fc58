import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { actorOf as actorIn, isStaff } from '@/access/core/actor'
import { sessionOf } from '@/platform/session'

import { notify } from '../notices/notify'
import { accountsOf, editorsOf, personIn } from '../people'
import type { Place } from '../store/place'
import { type StoredComment, writersIn } from './store'

/** Where a comment was made: its document, and the language that its writer was working in. */
export type Commented = { place: Place; title: string; locale?: string }

/**
 * Brings a comment to those whom it concerns: what is asked of the source to its author, an answer
 * to whoever took part. A note is there for who works on the text, and calls nobody.
 */
export const tellOfComment = async (
  req: PayloadRequest,
  { place, title, locale }: Commented,
  comment: StoredComment,
): Promise<void> => {
  const { threadId, kind, key, body } = comment
  const isAnswer = threadId !== null
  if (!isAnswer && kind === 'note') return
  const recipients = isAnswer ? await takingPart(req, place, comment) : await authorsOf(req, place)
  await notify(req, recipients, {
    kind: isAnswer ? 'answered' : 'asked',
    subject: `comment:${threadId ?? comment.id}`,
    ...{ collection: place.collection, document: String(place.id), key },
    locale: comment.locale ?? locale,
    texts: 1,
    detail: { title, words: body, ...(!isAnswer && kind !== 'note' && { asks: kind }) },
  })
}

/** Until somebody else has said something, an addition is for whom the thread asks, too. */
const takingPart = async (
  req: PayloadRequest,
  place: Place,
  { threadId, kind, writtenBy }: StoredComment,
): Promise<number[]> => {
  const writers = await writersIn(req, threadId ?? 0)
  const people = writers.flatMap((writer) => personIn(writer) ?? [])
  const isAlone = writers.every((writer) => writer === writtenBy)
  return kind !== 'note' && isAlone ? [...people, ...(await authorsOf(req, place))] : people
}

/** Who saved the source last and is on the staff; the editors where that is nobody. */
export const authorsOf = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<number[]> => {
  const run = await sessionOf(req)
  const [source] = await run<{ savedBy: string }>(sql`
    select saved_by as "savedBy" from translation_sources
     where collection = ${collection} and document = ${String(id)}`)
  const author = personIn(source?.savedBy)
  const found = author === undefined ? [] : await accountsOf(req, [author])
  const staff = found.filter((account) => isStaff(actorIn(account)))
  return (staff.length > 0 ? staff : await editorsOf(req)).map((account) => account.id)
}
