import type { Config, Plugin } from 'payload'

import { guardedAccounts } from './accounts'
import { restrictedWrites } from './restricted-writes'

/** Beyond the plugin that locks documents. */
const LAST = 2_000

const OPERATIONS = ['create', 'read', 'update', 'delete'] as const

/**
 * All access rules that no collection states itself. Runs after every other plugin, so that what
 * they add is covered, and a write is judged once its document is locked.
 *
 * @throws Error at start for a collection or global that leaves an operation to Payload's default,
 * which is "anybody who is signed in".
 */
export const accessRules = (options: { members: string }): Plugin => {
  const plugin: Plugin = (config) => {
    refuseDefaults(config)
    return restrictedWrites(options)(guardedAccounts(config))
  }
  return Object.assign(plugin, { order: LAST })
}

const refuseDefaults = (config: Config): void => {
  for (const { slug, access } of config.collections ?? []) refuseDefault(slug, access, OPERATIONS)
  for (const { slug, access } of config.globals ?? []) {
    refuseDefault(slug, access, ['read', 'update'])
  }
  // Payload adds the collection of presets itself, once all plugins are done.
  if (config.collections?.some((it) => it.enableQueryPresets)) {
    refuseDefault('payload-query-presets', config.queryPresets?.access, OPERATIONS)
  }
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
