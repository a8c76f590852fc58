import { vi } from 'vitest'

/**
 * The test files of a worker share the process and the libraries in it, which take five seconds
 * to load. Everything else a file finds as if it ran alone: our own modules are evaluated anew
 * for each, the environment is what it was, and what Payload keeps for the whole process is gone.
 */
type Process = {
  citynetEnvironment?: NodeJS.ProcessEnv
  /** Payload's instances by key. */
  _payload?: Map<string, unknown>
  /** The GraphQL schema of @payloadcms/next. */
  _payload_graphql?: { graphql: unknown; promise: unknown }
}

const process_ = globalThis as Process

process_.citynetEnvironment ??= { ...process.env }
for (const name of Object.keys(process.env)) {
  if (!(name in process_.citynetEnvironment)) delete process.env[name]
}
Object.assign(process.env, process_.citynetEnvironment)
process_._payload?.clear()
if (process_._payload_graphql) {
  Object.assign(process_._payload_graphql, { graphql: null, promise: null })
}
vi.resetModules()
