import type { BaseDatabaseAdapter, Where } from 'payload'

import { documentTag, GLOBALS } from '@/content/content-tags'
import { currentNotes, tellingReads } from '@/platform/read-notes'

import { type ContentModel, isInternal } from '../core/content-model'
import { type ReadQuestion, readSources } from '../core/read-sources'

type Id = number | string

/** The arguments of the adapter's reads, as far as they say what is read. */
type ReadArguments = {
  collection: string
  where?: Where
  sort?: unknown
  locale?: string | null
  joins?: ReadQuestion['joins']
  select?: Record<string, unknown>
  draftsEnabled?: boolean
}

/**
 * Has the adapter note what each of its reads depends on, while notes are taken. Here nothing can
 * be missed: relations, joins, hooks and endpoints all read through it, whatever asked them to.
 */
export const noteReads = (adapter: BaseDatabaseAdapter, model: ContentModel): void => {
  const { count, find, findDistinct, findGlobal, findOne } = adapter

  const noted = async <T>(
    args: ReadArguments,
    read: () => Promise<T>,
    idsOf: (result: T) => readonly Id[],
  ): Promise<T> => {
    const notes = currentNotes()
    if (!notes) return read()
    const { collection } = args
    if (isInternal(collection) || args.draftsEnabled) notes.isIncomplete = true
    const result = await tellingReads([], read)
    for (const tag of readSources(model, args, idsOf(result))) notes.tags.add(tag)
    return result
  }

  // Payload types each method by collection; they are passed on as they came.
  adapter.find = ((args) =>
    noted(
      args as ReadArguments,
      () => find.call(adapter, args),
      ({ docs }) => (docs as { id: Id }[]).map(({ id }) => id),
    )) as typeof find
  adapter.findOne = ((args) =>
    noted(
      args as ReadArguments,
      () => findOne.call(adapter, args),
      (document) => (document ? [(document as { id: Id }).id] : []),
    )) as typeof findOne
  adapter.count = ((args) =>
    noted(args as ReadArguments, () => count.call(adapter, args), NONE)) as typeof count
  adapter.findDistinct = ((args) =>
    noted(
      args as ReadArguments,
      () => findDistinct.call(adapter, args),
      NONE,
    )) as typeof findDistinct
  adapter.findGlobal = ((args) =>
    tellingReads([documentTag(GLOBALS, args.slug)], () =>
      findGlobal.call(adapter, args),
    )) as typeof findGlobal
}

const NONE = () => []
