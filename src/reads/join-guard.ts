import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { BOUNDS } from './bounds'
import { notReadable, outOfRange, refuse, toError } from './fault'
import { readSort, visibleRelations } from './sort-check'
import { collectionOf } from './visibility'
import { whereFault } from './where-check'

type Join = { limit?: number; page?: number; sort?: unknown; where?: unknown; count?: boolean }

/** What a reader asks of the joins of a collection, by their paths. */
export type Joins = Record<string, Join | false> | false

/**
 * The joins of a read, narrowed to what the reader may see; each is a list of its own.
 *
 * @throws APIError naming the parameter that asks for more.
 */
export const guardJoins = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  joins: Joins | undefined,
): Promise<Joins | undefined> => {
  if (!joins) return joins
  const guarded: Record<string, Join | false> = {}
  for (const [path, join] of Object.entries(joins)) {
    const parameter = `joins.${path}`
    const target = joinTarget(req, collection, path)
    if (!target) throw toError(req, notReadable('joins', path))
    if (join === false) {
      guarded[path] = false
      continue
    }
    if (join.limit !== undefined && !isWithin(join.limit, 1, BOUNDS.pageSize.anonymous)) {
      throw toError(req, outOfRange(`${parameter}.limit`, join.limit, 1, BOUNDS.pageSize.anonymous))
    }
    if (join.page !== undefined && !isWithin(join.page, 1, BOUNDS.page)) {
      throw toError(req, outOfRange(`${parameter}.page`, join.page, 1, BOUNDS.page))
    }
    refuse(req, await whereFault(req, target, join.where, `${parameter}.where`))
    const sort = join.sort ?? target.defaultSort
    const order = await readSort(req, target, sort, `${parameter}.sort`)
    if ('fault' in order) throw toError(req, order.fault)
    const where = allOf(join.where as Where | undefined, visibleRelations(order.hops))
    guarded[path] = { ...join, where }
  }
  return guarded
}

/** The collection that a join of this collection lists, if it lists one. */
const joinTarget = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): SanitizedCollectionConfig | undefined => {
  const slug = Object.entries(collection.joins).find(([, joins]) =>
    joins.some((it) => it.joinPath === path),
  )?.[0]
  return slug === undefined ? undefined : collectionOf(req, slug)
}

/** A condition and further ones that hold as well. */
export const allOf = (where: Where | undefined, more: Where[]): Where | undefined =>
  more.length === 0 ? where : { and: [...(where ? [where] : []), ...more] }

const isWithin = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max
