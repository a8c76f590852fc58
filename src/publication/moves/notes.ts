import type { PayloadRequest } from 'payload'

import { requestNotes } from '@/platform/request-notes'

export type Values = Record<string, unknown>

/** What a write was asked to move: a language off line, or a document to the trash or back. */
export type Move = { kind: 'offLine' } | { kind: 'toTrash' } | { kind: 'back'; status: unknown }

/** A write that says nothing of what is to become of what readers see. */
export type Plain = { kind: 'plain' }

/** A move about to be stored, in the language of its request. */
export type StoredMove = {
  move: Move
  locale: string
  /** The row on line as it is before. */
  stored: Values
  /** The newest version, where it is to stay that. */
  newest?: Values
}

/** What the operation of a request is to do with each document of a collection, or with a global. */
export const askedIn = (req: Partial<PayloadRequest>): Map<string, Move | Plain> =>
  requestNotes(req, 'movesAsked')

/** What is to be stored, by {@link placeOf}. */
export const settledIn = (req: Partial<PayloadRequest>): Map<string, StoredMove> =>
  requestNotes(req, 'movesSettled')

/** A document, or the one of a global. */
export const placeOf = (slug: string, id: number | string | undefined = ''): string =>
  `${slug}/${id}`

/** As the database has it: one per locale. */
export const statusOf = ({ _status }: Values): Values =>
  typeof _status === 'object' && _status !== null ? (_status as Values) : {}
