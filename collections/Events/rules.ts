import type { PayloadRequest, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

import { isDuration } from '@/content/duration'
import { joinedId } from '@/fields/id'
import { isEmpty, type Rule, ruled } from '@/fields/rule'
import { say } from '@/messages/say'

import { checkAgenda, checkOrder, checkRegistration, checkWithinParent } from './check-dates'

/** Rules of an event that look at other fields or other events; each sits on the field it names. */

export const endsAfterStart: Rule<string> = (endsAt, { data }) => checkOrder({ ...data, endsAt })

export const agendaInside: Rule<{ startsAt?: string; endsAt?: string }[]> = (items, { data }) =>
  checkAgenda(items, data)

export const closesAfterOpening: Rule<string> = (closesAt, { data, siblingData }) =>
  checkRegistration(siblingData.opensAt, closesAt, data.timeZone)

export const duration: Rule<string> = (value) =>
  isDuration(value) ? undefined : { fault: 'notADuration', parameters: { duration: value } }

/**
 * A session belongs to an event that is no session, has no sessions itself, and lies within that
 * event's dates. Moving the event is not refused for its sessions' sake: they could then never be
 * moved together; each session is asked when it is saved.
 */
export const validParent: Rule<number> = async (parentId, { id, data, req }) => {
  if (parentId === id) return { fault: 'parentIsSelf' }
  const parent = await findEvent(parentId, req)
  if (!parent) return undefined
  if (joinedId(parent.parent) !== undefined) {
    return { fault: 'parentIsSession', parameters: { title: parent.title ?? `#${parentId}` } }
  }
  if (id !== undefined && (await hasSessions(id, req))) return { fault: 'parentHasSessions' }
  return checkWithinParent(data, parent)
}

/** A city is needed unless the event is online; an unfinished draft may lack it. */
export const cityUnlessOnline = (async (value: unknown, options: never) => {
  const { data, req } = options as { data: { mode?: unknown }; req: PayloadRequest }
  if (isEmpty(value) && data.mode !== 'online') return say(req, 'cityNeeded')
  return ruled(relationship)(value, options)
}) as unknown as RelationshipFieldSingleValidation

const findEvent = (id: number, req: PayloadRequest) =>
  req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    req,
  })

const hasSessions = async (id: number | string, req: PayloadRequest): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { parent: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length > 0
}
