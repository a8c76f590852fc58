import {
  type ContentTag,
  collectionTag,
  documentTag,
  liveTag,
  referenceTag,
} from '@/content/content-tags'

import type { ContentModel } from './content-model'
import { anythingTag } from './tags'

type Row = Record<string, unknown>

/** A document as it is stored outside its drafts, before and after a write. */
export type Change = {
  collection: string
  id: number | string
  before?: Row
  after?: Row
}

/** The tags of all answers in which a change can show. */
export const changeTags = (
  model: ContentModel,
  { collection, id, before, after }: Change,
): Set<ContentTag> => {
  const tags = new Set([documentTag(collection, id), collectionTag(collection)])
  for (const row of [before, after]) {
    for (const locale of liveLocalesOf(row)) tags.add(liveTag(collection, locale))
    for (const tag of referencesOf(model, collection, row)) tags.add(tag)
  }
  if (!after) for (const tag of removalTags(model, collection)) tags.add(tag)
  return tags
}

/**
 * A document that is gone disappears from all that pointed to it, which nobody writes: the database
 * clears those references itself.
 */
export const removalTags = (model: ContentModel, collection: string): ContentTag[] =>
  [collection, ...(model.get(collection)?.pointingHere ?? [])].map(anythingTag)

/** What has to be read of a document to tell the tags of its changes. */
export const neededFields = (model: ContentModel, collection: string): Record<string, true> => {
  const known = model.get(collection)
  const hasStatus = known?.fields.some(({ name }) => name === '_status')
  const roots = [...(known?.references.keys() ?? [])].map((path) => path.split('.')[0] ?? path)
  return Object.fromEntries(
    [...(hasStatus ? ['_status'] : []), ...roots].map((name) => [name, true as const]),
  )
}

const liveLocalesOf = (row: Row | undefined): string[] => {
  const status = row?._status
  if (typeof status !== 'object' || status === null) return []
  return Object.entries(status).flatMap(([locale, it]) => (it === 'published' ? [locale] : []))
}

function* referencesOf(
  model: ContentModel,
  collection: string,
  row: Row | undefined,
): Iterable<ContentTag> {
  for (const [path, target] of model.get(collection)?.references ?? []) {
    for (const value of valuesAt(row, path.split('.'))) {
      const to = pointedTo(value, target)
      if (to) yield referenceTag(collection, path, to)
    }
  }
}

const valuesAt = (value: unknown, [name, ...rest]: readonly string[]): unknown[] => {
  if (Array.isArray(value)) {
    return value.flatMap((it) => valuesAt(it, name === undefined ? [] : [name, ...rest]))
  }
  if (name === undefined) return value === null || value === undefined ? [] : [value]
  return typeof value === 'object' && value !== null ? valuesAt((value as Row)[name], rest) : []
}

/** Payload stores an id, and with several possible collections the collection beside it. */
const pointedTo = (value: unknown, target: string | readonly string[]) => {
  if (typeof value === 'number' || typeof value === 'string') {
    return typeof target === 'string' ? { collection: target, id: value } : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { id, relationTo, value: inner } = value as Row
  if (typeof target === 'string') return isId(id) ? { collection: target, id } : undefined
  return typeof relationTo === 'string' && isId(inner)
    ? { collection: relationTo, id: inner }
    : undefined
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'
