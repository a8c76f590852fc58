import {
  type CollectionConfig,
  type GlobalConfig,
  NotFound,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { isLocale, LOCALE_CODES } from '@/content/locales'

import { BOUNDS } from './bounds'
import { type Fault, malformed, notReadable, refuse, toError } from './fault'
import { allOf, guardJoins, type Joins } from './join-guard'
import { selectFault } from './select-check'
import { readSort, visibleRelations } from './sort-check'
import { collectionOf, visibleTo } from './visibility'
import { whereFault } from './where-check'

/** The arguments of Payload's read operations that this guard looks at. */
type ReadArguments = {
  id?: unknown
  where?: Where
  sort?: unknown
  select?: unknown
  populate?: unknown
  joins?: Joins
  limit?: number
  trash?: boolean
  /** Payload sets it where it fills in relations, nowhere else. */
  disableErrors?: boolean
}

type Guard<Hooks extends { beforeOperation?: unknown[] } | undefined> = NonNullable<
  NonNullable<Hooks>['beforeOperation']
>[number]

/**
 * Decides what an anonymous reader may ask of a collection: only what the answer itself would
 * show. Runs in every read operation, whatever door it came through (REST, GraphQL, a join or
 * the Local API with `overrideAccess: false`), and derives all from the sanitized config.
 */
export const guardOperation: Guard<CollectionConfig['hooks']> = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  const args = hook.args as ReadArguments
  checkLocale(req)
  checkId(args.id, collection, req)
  if (overrideAccess || req.user || (operation !== 'read' && operation !== 'count')) return
  // What Payload itself asks to fill in a relation of a document that has been read. It asks for
  // trash too, and GraphQL (3.90) then shows it.
  if (args.disableErrors) return { ...args, trash: false } as never
  const guarded = await guardRead(req, collection, args)
  // Each hook is typed for all operations at once; this one returns what it was given, narrowed.
  return guarded as never
}

/** The same for globals, which have no conditions, orders or pages. */
export const guardGlobalOperation: Guard<GlobalConfig['hooks']> = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  checkLocale(req)
  if (overrideAccess || req.user || operation !== 'read') return
  if (req.payloadAPI === 'GraphQL') return
  const { select } = args as ReadArguments
  refuse(req, await selectFault(req, global.flattenedFields, select, 'select'))
}

const guardRead = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  args: ReadArguments,
): Promise<ReadArguments> => {
  refuse(req, await whereFault(req, collection, args.where, 'where'))
  const order = await readSort(req, collection, args.sort ?? collection.defaultSort, 'sort')
  if ('fault' in order) throw toError(req, order.fault)
  // GraphQL makes its `select` from the fields asked for, which its schema has checked.
  if (req.payloadAPI !== 'GraphQL') {
    refuse(req, await selectFault(req, collection.flattenedFields, args.select, 'select'))
    refuse(req, await populateFault(req, args.populate))
  }
  return {
    ...args,
    ...(args.limit === 0 && { limit: BOUNDS.pageSize.default }),
    trash: false,
    where: allOf(args.where, visibleRelations(order.hops)),
    joins: await guardJoins(req, collection, args.joins),
  }
}

const populateFault = async (
  req: PayloadRequest,
  populate: unknown,
): Promise<Fault | undefined> => {
  if (populate === undefined || populate === null) return undefined
  if (typeof populate !== 'object') return malformed('populate', String(populate).slice(0, 40))
  for (const [slug, select] of Object.entries(populate)) {
    const related = collectionOf(req, slug)
    if (!related || (await visibleTo(req, related)) === false) return notReadable('populate', slug)
    const fault = await selectFault(req, related.flattenedFields, select, 'populate', `${slug}.`)
    if (fault) return fault
  }
  return undefined
}

/** Payload takes an unknown locale as it is and answers without text. */
const checkLocale = (req: PayloadRequest): void => {
  const { locale } = req
  if (!locale || locale === 'all' || isLocale(locale)) return
  const parameters = { locale, known: LOCALE_CODES.join(', ') }
  refuse(req, { message: 'localeUnknown', parameters })
}

/** Payload reads `1;select` as 1, and asks Postgres for 1e20. */
const checkId = (id: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest): void => {
  if (id === undefined || req.payload.db.defaultIDType !== 'number') return
  const { routeParams } = req
  const isOfRoute = req.payloadAPI === 'REST' && routeParams?.collection === collection.slug
  const asGiven = isOfRoute && typeof routeParams?.id === 'string' ? routeParams.id : String(id)
  if (!/^\d{1,10}$/.test(asGiven) || Number(asGiven) > 2_147_483_647) throw new NotFound(req.t)
}
