import type { Where } from 'payload'

import {
  type ContentTag,
  collectionTag,
  documentTag,
  liveTag,
  referenceTag,
} from '@/content/content-tags'

import { type ContentModel, type JoinModel, relationsOn } from './content-model'

type Id = number | string

/** One question to the database, as Payload's adapter is asked it. */
export type ReadQuestion = {
  collection: string
  where?: Where
  sort?: unknown
  locale?: string | null
  joins?: Record<string, { where?: Where; sort?: unknown } | false | undefined> | false
  select?: Record<string, unknown>
}

/**
 * The tags of all that decides what a question finds: the documents found, those that could come
 * into or leave the list, and the collections that its conditions and orders look into.
 *
 * @param found ids of the answer
 */
export const readSources = (
  model: ContentModel,
  question: ReadQuestion,
  found: readonly Id[],
): Set<ContentTag> => {
  const { collection, where, sort } = question
  const tags = new Set(found.map((id) => documentTag(collection, id)))
  const paths = [...pathsIn(where), ...sortPaths(sort)]
  for (const path of paths) addRelations(model, collection, path, tags)
  for (const tag of whichDocuments(model, question, found)) tags.add(tag)
  for (const tag of joinSources(model, question, found)) tags.add(tag)
  return tags
}

/** What decides which documents there are: as little as the conditions allow. */
const whichDocuments = (
  model: ContentModel,
  { collection, where, locale }: ReadQuestion,
  found: readonly Id[],
): ContentTag[] => {
  const known = model.get(collection)
  const conditions = [...requiredIn(where)]
  for (const { path, operator, value } of conditions) {
    if (path === 'id' && (operator === 'equals' || operator === 'in')) {
      return idsIn(value).map((id) => documentTag(collection, id))
    }
  }
  for (const { path, operator, value } of conditions) {
    if (operator !== 'equals') continue
    // Nobody else can take the value before the one that has it is changed.
    if (known?.unique.has(path) && isOneLocale(locale) && found.length > 0) return []
    const target = known?.references.get(path)
    if (typeof target === 'string' && isId(value)) {
      return [referenceTag(collection, path, { collection: target, id: value })]
    }
  }
  const isLive = conditions.some(
    ({ path, operator, value }) =>
      path === '_status' && operator === 'equals' && value === 'published',
  )
  return isLive && isOneLocale(locale) ? [liveTag(collection, locale)] : [collectionTag(collection)]
}

/** Lists of other documents inside those that were found. */
const joinSources = (
  model: ContentModel,
  { collection, joins, select }: ReadQuestion,
  found: readonly Id[],
): Set<ContentTag> => {
  const tags = new Set<ContentTag>()
  if (joins === false) return tags
  for (const join of model.get(collection)?.joins ?? []) {
    const asked = joins?.[join.path]
    if (asked === false || !isSelected(select, join.path)) continue
    for (const target of join.targets) {
      for (const id of found) tags.add(referenceTag(target, join.on, { collection, id }))
      for (const path of joinPaths(join, asked)) addRelations(model, target, path, tags)
    }
  }
  return tags
}

const joinPaths = (join: JoinModel, asked: { where?: Where; sort?: unknown } | undefined) => [
  ...pathsIn(asked?.where),
  ...sortPaths(asked?.sort ?? join.defaultSort),
]

const addRelations = (
  model: ContentModel,
  collection: string,
  path: string,
  tags: Set<ContentTag>,
): void => {
  for (const target of relationsOn(model, collection, path)) tags.add(collectionTag(target))
}

/** Whether `select` leaves a field in: with a true in it, it names all that is wanted. */
const isSelected = (select: Record<string, unknown> | undefined, path: string): boolean => {
  if (!select) return true
  const [name = ''] = path.split('.')
  const value = select[name]
  const isInclusive = Object.values(select).some((it) => it !== false)
  return isInclusive ? Boolean(value) : value !== false
}

/** A condition that every document of the answer meets. */
type Condition = { path: string; operator: string; value: unknown }

function* requiredIn(where: Where | undefined): Iterable<Condition> {
  for (const [key, value] of Object.entries(where ?? {})) {
    const isGroup = /^(and|or)$/i.test(key) && Array.isArray(value)
    if (isGroup) {
      if (key.toLowerCase() === 'or' && value.length > 1) continue
      for (const inner of value) yield* requiredIn(inner)
    } else if (typeof value === 'object' && value !== null) {
      for (const [operator, operand] of Object.entries(value)) {
        yield { path: key, operator, value: operand }
      }
    }
  }
}

/** Every path that a condition names, wherever it stands. */
const pathsIn = (where: Where | undefined): string[] =>
  Object.entries(where ?? {}).flatMap(([key, value]) =>
    /^(and|or)$/i.test(key) && Array.isArray(value)
      ? value.flatMap((inner: Where) => pathsIn(inner))
      : [key],
  )

const sortPaths = (sort: unknown): string[] =>
  [sort]
    .flat()
    .filter((it): it is string => typeof it === 'string')
    .flatMap((it) => it.split(','))
    .map((it) => it.trim().replace(/^-/, ''))

const isOneLocale = (locale: unknown): locale is string =>
  typeof locale === 'string' && locale !== 'all' && locale !== '*'

const isId = (value: unknown): value is Id =>
  typeof value === 'number' || (typeof value === 'string' && /^\w+$/.test(value))

const idsIn = (value: unknown): Id[] =>
  (typeof value === 'string' ? value.split(',') : [value].flat()).filter(isId)
