import {
  APIError,
  type CollectionConfig,
  type Config,
  type PayloadRequest,
  type Plugin,
} from 'payload'

import { say } from '@/messages/say'

import { CLIENT_IP } from './client-ip'
import { createLimiter, type Limiter } from './rate-limit'

const HOUR = 3_600

type BeforeOperation = NonNullable<
  NonNullable<CollectionConfig['hooks']>['beforeOperation']
>[number]

/**
 * Limits signing in and asking for a new password, per address and per account, on every
 * collection that signs in. As hooks of the operations, so that REST and GraphQL count together;
 * a successful sign-in forgets the failures of its account.
 */
export const signInLimits = (): Plugin => (config: Config) => {
  const limits = {
    login: {
      address: createLimiter({ name: 'login-address', points: 20, duration: 60 }),
      account: createLimiter({ name: 'login-account', points: 10, duration: HOUR }),
    },
    forgotPassword: {
      address: createLimiter({ name: 'forgot-address', points: 10, duration: HOUR }),
      account: createLimiter({ name: 'forgot-account', points: 3, duration: HOUR }),
    },
  }
  const limit: BeforeOperation = async ({ args, operation, req }) => {
    if (req.payloadAPI === 'local') return
    if (operation !== 'login' && operation !== 'forgotPassword') return
    const { address, account } = limits[operation]
    const ip = req.headers.get(CLIENT_IP)
    if (ip) await consume(address, ip, req)
    const email = accountOf(args.data)
    if (email) await consume(account, email, req)
  }
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.auth
        ? {
            ...collection,
            hooks: {
              ...collection.hooks,
              beforeOperation: [limit, ...(collection.hooks?.beforeOperation ?? [])],
              afterLogin: [
                ...(collection.hooks?.afterLogin ?? []),
                async ({ user }) => {
                  const email = accountOf(user)
                  if (email) await limits.login.account.reset(email)
                },
              ],
            },
          }
        : collection,
    ),
  }
}

const consume = async (limiter: Limiter, key: string, req: PayloadRequest): Promise<void> => {
  const refused = await limiter.consume(key)
  if (!refused) return
  const seconds = refused.retryAfter
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(seconds))
  throw new APIError(say(req, 'tooManyAttempts', { seconds }), 429, null, true)
}

/** The account that sign-in data is about, as Payload compares it. */
const accountOf = (data: unknown): string | undefined => {
  const email =
    typeof data === 'object' && data !== null && 'email' in data ? data.email : undefined
  return typeof email === 'string' ? email.trim().toLowerCase() : undefined
}
