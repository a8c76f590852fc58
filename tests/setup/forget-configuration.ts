import { vi } from 'vitest'

/** What Payload keeps for the whole process. */
type Process = {
  /** Its instances by key. */
  _payload?: Map<string, unknown>
  /** The GraphQL schema of @payloadcms/next. */
  _payload_graphql?: { graphql: unknown; promise: unknown }
}

/**
 * Whoever imports our modules after this gets new ones, and boots as if nothing had been booted in
 * this process: with no answers kept, and on the database that the environment then names.
 */
export const forgetConfiguration = (): void => {
  const process_ = globalThis as Process
  process_._payload?.clear()
  if (process_._payload_graphql) {
    Object.assign(process_._payload_graphql, { graphql: null, promise: null })
  }
  vi.resetModules()
}
