import type { CollectionConfig, Config, PayloadRequest } from 'payload'

import { Refused } from './refused'

/**
 * Accounts: somebody inactive cannot sign in and is signed out at once; nobody becomes the first
 * administrator over the network, because the start-up makes that account; where the server is
 * reached by HTTPS, the cookie of a session is sent by nothing else.
 *
 * Payload counts users and then creates one without a lock, so parallel requests to
 * `first-register` would each become an administrator.
 */
export const guardedAccounts = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.auth
      ? guardedAccount(collection, config.serverURL?.startsWith('https:') ?? false)
      : collection,
  ),
})

const guardedAccount = (collection: CollectionConfig, isHttps: boolean): CollectionConfig => ({
  ...collection,
  auth: withCookies(collection.auth, isHttps),
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

const withCookies = (auth: CollectionConfig['auth'], secure: boolean): CollectionConfig['auth'] => {
  const options = typeof auth === 'object' ? auth : {}
  return { ...options, cookies: { ...options.cookies, secure } }
}

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
