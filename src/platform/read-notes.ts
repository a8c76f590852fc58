import { AsyncLocalStorage } from 'node:async_hooks'

import type { ContentTag } from '@/content/content-tags'

/** What an answer is made from, written down while it is made. */
export type ReadNotes = {
  tags: Set<ContentTag>
  /** Something was read of which nobody told what it is: nothing may be kept of this answer. */
  isIncomplete: boolean
}

type Noting = { notes: ReadNotes; isTold: boolean }

const noting = new AsyncLocalStorage<Noting>()

/** Runs `work` and writes into `notes` what it reads from the database. */
export const collectReads = <T>(notes: ReadNotes, work: () => Promise<T>): Promise<T> =>
  noting.run({ notes, isTold: false }, work)

/** The notes that are being taken of what is read now, if any are. */
export const currentNotes = (): ReadNotes | undefined => noting.getStore()?.notes

/**
 * Tells what `work` reads, for whoever asks the database in SQL of their own. SQL of which nobody
 * tells makes an answer one that is not kept.
 */
export const tellingReads = <T>(tags: Iterable<ContentTag>, work: () => Promise<T>): Promise<T> => {
  const store = noting.getStore()
  if (!store) return work()
  for (const tag of tags) store.notes.tags.add(tag)
  return noting.run({ notes: store.notes, isTold: true }, work)
}

/** Runs work of which no notes are taken: what it reads becomes no part of the answer. */
export const unnoted = <T>(work: () => Promise<T>): Promise<T> => noting.exit(work)

/** Adds tags to the notes that are being taken, if any are. */
export const noteTags = (tags: Iterable<ContentTag>): void => {
  const notes = currentNotes()
  if (notes) for (const tag of tags) notes.tags.add(tag)
}

/** Adds what was noted apart to the notes that are being taken, if any are. */
export const tellNotes = ({ tags, isIncomplete }: ReadNotes): void => {
  noteTags(tags)
  const notes = currentNotes()
  if (notes && isIncomplete) notes.isIncomplete = true
}

/** Called for each statement that the pool runs. */
export const noteStatement = (): void => {
  const store = noting.getStore()
  if (store && !store.isTold) store.notes.isIncomplete = true
}
