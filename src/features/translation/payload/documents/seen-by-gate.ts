import type { PayloadRequest } from 'payload'

import { requestNotes } from '@/platform/request-notes'

import type { Place } from '../store/place'
import type { Seen } from './import-texts'

/**
 * Keeps what the gate has read of a document, so that the same write need not read it again when it
 * takes over the texts that it has published: between the two nothing but the document is written.
 */
export const noteSeen = (
  req: PayloadRequest,
  place: Place,
  locale: string,
  seen: Seen | undefined,
): void => {
  const notes = notesOf(req)
  if (seen) notes.set(keyOf(place, locale), seen)
  else notes.delete(keyOf(place, locale))
}

/** What the gate has read, for once: whoever takes it changes what is stored. */
export const takeSeen = (req: PayloadRequest, place: Place, locale: string): Seen | undefined => {
  const notes = notesOf(req)
  const seen = notes.get(keyOf(place, locale))
  notes.delete(keyOf(place, locale))
  return seen
}

/** Forgets what was read of a document in all locales, as its units are others now. */
export const forgetSeen = (req: PayloadRequest, { collection, id }: Place): void => {
  const notes = notesOf(req)
  for (const key of notes.keys()) if (key.startsWith(`${collection}/${id}/`)) notes.delete(key)
}

const notesOf = (req: PayloadRequest) => requestNotes<Seen>(req, 'translationSeenByGate')

const keyOf = ({ collection, id }: Place, locale: string) => `${collection}/${id}/${locale}`
