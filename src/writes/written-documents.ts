import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { ownRequest } from '@/platform/own-request'

type Id = number | string

/** The arguments of a Payload operation, as far as they say what it is going to write. */
export type OperationArguments = {
  id?: Id
  where?: Where
  draft?: boolean
  overrideAccess?: boolean
  data?: { email?: unknown; username?: unknown; token?: unknown }
}

/** Ids of the documents that an operation is going to read, change and write. */
export const writtenDocuments = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  operation: string,
  args: OperationArguments,
): Promise<readonly Id[]> => {
  switch (operation) {
    case 'update':
    case 'delete':
      return args.id === undefined ? matching(req, collection, args) : [args.id]
    case 'restoreVersion':
      return args.id === undefined ? [] : parentOf(req, collection, args.id)
    case 'refresh':
      return req.user?.collection === collection ? [req.user.id] : []
    case 'forgotPassword':
    case 'resetPassword':
    case 'unlock':
      return account(req, collection, args.data ?? {})
    default:
      return []
  }
}

const matching = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  args: OperationArguments,
) => {
  // Nobody but people who signed in may write what exists; Payload refuses the others next.
  if (!args.where || (!args.overrideAccess && !req.user)) return []
  const { docs } = await req.payload.find({
    collection,
    where: args.where,
    draft: Boolean(args.draft),
    overrideAccess: true,
    trash: true,
    pagination: false,
    depth: 0,
    select: {},
    locale: req.locale === null ? undefined : req.locale,
    fallbackLocale: false,
    req: ownRequest(req),
  })
  return docs.map(({ id }) => id)
}

const parentOf = async (req: PayloadRequest, collection: CollectionSlug, versionId: Id) => {
  const { docs } = await req.payload.db.findVersions<{ id: Id }>({
    collection,
    where: { id: { equals: versionId } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.flatMap(({ parent }) => (parent === undefined ? [] : [parent as Id]))
}

const account = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { email, username, token }: NonNullable<OperationArguments['data']>,
) => {
  const named: Where[] = []
  if (typeof email === 'string') named.push({ email: { equals: email.toLowerCase().trim() } })
  if (typeof username === 'string') {
    named.push({ username: { equals: username.toLowerCase().trim() } })
  }
  if (typeof token === 'string') named.push({ resetPasswordToken: { equals: token } })
  if (named.length === 0) return []
  const user = await req.payload.db.findOne<{ id: Id }>({ collection, where: { or: named }, req })
  return user ? [user.id] : []
}
