import type { CollectionSlug, Payload, Where } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { inOwnTransaction } from '@/platform/own-transaction'
import { lockDocuments } from '@/writes/document-lock'

import { closedBefore, isClosed } from '../core/closing'

/**
 * Takes the vacancies that are closed off line, in every language. Drafts stay as they are.
 *
 * @returns how many there were
 */
export const closeVacancies = async (
  payload: Payload,
  { collection, now }: { collection: string; now: Date },
): Promise<number> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: {
      and: [
        { kind: { equals: 'vacancy' } },
        { 'vacancy.deadline': { less_than: closedBefore(now).toISOString() } },
        { or: LOCALE_CODES.map((it): Where => ({ [`_status.${it}`]: { equals: 'published' } })) },
      ],
    },
    depth: 0,
    pagination: false,
    select: {},
  })
  let closed = 0
  for (const { id } of docs) {
    try {
      closed += await close(payload, { collection, id: Number(id), now })
    } catch (error) {
      // The others are not to wait for it; it is tried again next time.
      payload.logger.error({ err: error, collection, id }, 'a vacancy could not be closed')
    }
  }
  return closed
}

type One = { collection: string; id: number; now: Date }

const close = (payload: Payload, { collection, id, now }: One): Promise<0 | 1> =>
  inOwnTransaction(payload, async (req) => {
    // Somebody may just be writing a later deadline.
    await lockDocuments(req, collection, [id])
    const one = { collection: collection as CollectionSlug, id, depth: 0, req }
    const article = await payload.findByID({ ...one, disableErrors: true })
    if (!article || !isClosed({ ...article }, now)) return 0
    await payload.update({
      ...one,
      data: { _status: 'draft' } as never,
      unpublishAllLocales: true,
    })
    return 1
  })
