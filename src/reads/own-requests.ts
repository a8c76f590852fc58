import type { GraphQLFieldResolver, GraphQLOutputType, GraphQLResolveInfo } from 'graphql'
import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'

import { fieldsBelow } from './schema-fields'

type Values = Record<string, unknown>
type Resolve = GraphQLFieldResolver<unknown, Values, Values>

type RootField = {
  type: GraphQLOutputType
  // As Payload types them, which is not at all.
  resolve?: GraphQLFieldResolver<unknown, unknown>
}

/** What Payload's resolvers are told of the request; they write into it. */
type Context = { req: PayloadRequest }

/** What belongs to the fields of one request: contexts by field, requests by what they ask in. */
type Own = { contexts: Map<string | number, Context>; requests: Map<string, PayloadRequest> }

/** What Payload's resolvers and its Local API write into a request. */
const WRITTEN = ['locale', 'fallbackLocale', 'transactionID', 'query', 'payloadDataLoader']

/**
 * Gives each field of a query a request of its own, for everything inside it.
 *
 * Payload's (3.90, `@payloadcms/graphql/dist/resolvers/collections/find.js`) put theirs into the
 * context that all of them share, so that related documents of one field were read in the language
 * of whichever came last, and `select: true` of one narrowed the others. The threads on it were
 * closed when documents themselves came right: https://github.com/payloadcms/payload/issues/4484,
 * https://github.com/payloadcms/payload/issues/6800. Fields that ask in the same languages share a
 * request, and with it what it has loaded.
 */
export const giveOwnRequests = (roots: readonly RootField[]): void => {
  const requests = new WeakMap<object, Own>()
  for (const root of roots) {
    const resolve = root.resolve as Resolve | undefined
    if (!resolve) continue
    root.resolve = (parent, args: Values, context, info) =>
      resolve(parent, args, openContext(requests, context as Values, args, info), info)
  }
  for (const field of fieldsBelow(roots.map(({ type }) => type))) {
    const resolve = field.resolve as Resolve | undefined
    if (!resolve) continue
    field.resolve = (parent, args: Values, context, info) =>
      resolve(parent, args, contextOf(requests, context as Values, info), info)
  }
}

/** The context of a field of the operation, made when it is first resolved. */
const openContext = (
  requests: WeakMap<object, Own>,
  context: Values,
  args: Values,
  { path }: GraphQLResolveInfo,
): Values => {
  if (!isContext(context)) return context
  const own = requests.get(context) ?? { contexts: new Map(), requests: new Map() }
  requests.set(context, own)
  const asked = JSON.stringify([args.locale, args.fallbackLocale, args.draft])
  const req = own.requests.get(asked) ?? ownRequest(context.req, args)
  own.requests.set(asked, req)
  const opened = { ...context, req }
  own.contexts.set(path.key, opened)
  return opened
}

/** The context of the field of the operation that this one is inside of. */
const contextOf = (
  requests: WeakMap<object, Own>,
  context: Values,
  { path }: GraphQLResolveInfo,
): Values => {
  let root = path
  while (root.prev) root = root.prev
  return requests.get(context)?.contexts.get(root.key) ?? context
}

const isContext = (context: Values): context is Values & Context => context.req !== undefined

const ownRequest = (req: PayloadRequest, { fallbackLocale, locale }: Values): PayloadRequest => {
  const own = isolateObjectProperty(req, WRITTEN as (keyof PayloadRequest)[])
  own.query = { ...req.query }
  // A loader reads for the request that it is made for, and writes into that too.
  own.payloadDataLoader = getDataLoader(own)
  // Counts take both from the request, whatever their arguments say (3.90, `count.js`).
  if (typeof locale === 'string') own.locale = locale as typeof req.locale
  if (fallbackLocale) own.fallbackLocale = fallbackLocale as typeof req.fallbackLocale
  return own
}
