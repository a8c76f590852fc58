import type { Config } from 'payload'

import { adminRunsJobs, guardedAccounts } from './accounts'
import { restrictedWrites } from './restricted-writes'

const OPERATIONS = ['create', 'read', 'update', 'delete'] as const

/**
 * All access rules that no collection states itself. The last plugin of the config: what plugins
 * before it add is covered too.
 *
 * @throws Error at start for a collection or global that leaves an operation to Payload's default,
 * which is "anybody who is signed in".
 */
export const accessRules =
  (options: { members: string }) =>
  (config: Config): Config => {
    for (const { slug, access } of config.collections ?? []) {
      refuseDefault(slug, access, OPERATIONS)
    }
    for (const { slug, access } of config.globals ?? []) {
      refuseDefault(slug, access, ['read', 'update'])
    }
    return restrictedWrites(options)(adminRunsJobs(guardedAccounts(config)))
  }

const refuseDefault = (
  slug: string,
  access: Partial<Record<string, unknown>> | undefined,
  operations: readonly string[],
) => {
  const open = operations.filter((operation) => !access?.[operation])
  if (open.length === 0) return
  throw new Error(
    `"${slug}" does not say who may ${open.join(', ')} its documents: give it accessFor("${slug}") or defineAccess(...) of src/access/policy.ts.`,
  )
}
