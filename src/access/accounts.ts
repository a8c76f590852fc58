import type { CollectionConfig, Config, PayloadRequest } from 'payload'

import { actorOf, isAdmin } from './core/actor'
import { Refused } from './refused'

/**
 * Accounts: somebody inactive cannot sign in and is signed out at once; nobody becomes the first
 * administrator over the network, because the start-up makes that account.
 *
 * Payload counts users and then creates one without a lock, so parallel requests to
 * `first-register` would each become an administrator.
 */
export const guardedAccounts = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.auth ? guardedAccount(collection) : collection,
  ),
})

/** Background jobs are run, queued and cancelled by the server itself, and by admins. */
export const adminRunsJobs = (config: Config): Config => {
  const allowed = ({ req }: { req: PayloadRequest }) => isAdmin(actorOf(req.user))
  return {
    ...config,
    jobs: { ...config.jobs, access: { run: allowed, queue: allowed, cancel: allowed } },
  }
}

const guardedAccount = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    // Found before the endpoint of the same path that Payload adds.
    { path: '/first-register', method: 'post', handler: refuseFirstUser },
    ...(collection.endpoints || []),
  ],
  hooks: {
    ...collection.hooks,
    beforeLogin: [...(collection.hooks?.beforeLogin ?? []), refuseInactive],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), signOutInactive],
  },
})

const refuseFirstUser = (req: PayloadRequest) => {
  throw new Refused(req, 'firstUserNotRegistrable')
}

const refuseInactive: NonNullable<NonNullable<CollectionConfig['hooks']>['beforeLogin']>[number] =
  ({ user, req }) => {
    if (user.active !== true) throw new Refused(req, 'accountInactive')
    return user
  }

const signOutInactive: NonNullable<NonNullable<CollectionConfig['hooks']>['beforeChange']>[number] =
  ({ data, originalDoc }) =>
    (data.active ?? originalDoc?.active) === true ? data : { ...data, sessions: [] }
