import type { Access, CollectionConfig, GlobalConfig } from 'payload'

import { PUBLISHED_ANYWHERE, publishedFor } from '@/publication/live'

import { actorOf, type Role } from './core/actor'
import { allowedBy, type Permission, type Scope } from './rules'

/** What one kind of visitor may do with a collection; what is not named is refused. */
type Rights = {
  create?: Permission
  read?: Scope | readonly Scope[]
  readVersions?: Scope | readonly Scope[]
  update?: Scope | readonly Scope[]
  delete?: Scope | readonly Scope[]
  unlock?: Permission
}

export type Operation = keyof Rights
export const OPERATIONS = [
  'create',
  'read',
  'readVersions',
  'update',
  'delete',
  'unlock',
] as const satisfies readonly Operation[]

/** `anyone` holds for all, signed in or not; a role adds to it, and several roles add up. */
type CollectionPolicy = { anyone?: Rights } & Partial<Record<Role, Rights>>

const EVERYTHING: Rights = {
  create: 'always',
  read: 'always',
  readVersions: 'always',
  update: 'always',
  delete: 'always',
}

const CONTENT: CollectionPolicy = {
  anyone: { read: 'published' },
  translator: { read: 'always', readVersions: 'always', update: 'inOwnLanguages' },
  editor: EVERYTHING,
  admin: EVERYTHING,
}

/** Who may do what with the documents of each collection. The whole policy is this table. */
export const POLICY = {
  articles: CONTENT,
  cities: CONTENT,
  documents: CONTENT,
  events: CONTENT,
  initiatives: CONTENT,
  media: CONTENT,
  members: {
    ...CONTENT,
    anyone: { read: 'publicMemberships' },
    member: {
      read: 'ownMembership',
      readVersions: 'ownMembershipVersions',
      update: 'ownMembership',
    },
  },
  pages: CONTENT,
  partners: CONTENT,
  // Within this, each preset says whom it is shared with.
  'payload-query-presets': {
    translator: { read: 'always' },
    editor: { create: 'always', read: 'always', update: 'always', delete: 'always' },
    admin: { create: 'always', read: 'always', update: 'always', delete: 'always' },
  },
  people: CONTENT,
  redirects: { editor: EVERYTHING, admin: EVERYTHING },
  regions: CONTENT,
  reports: CONTENT,
  resources: CONTENT,
  topics: CONTENT,
  users: {
    member: { read: 'self', update: 'self' },
    translator: { read: 'self', update: 'self' },
    editor: { read: 'self', update: 'self' },
    admin: { ...EVERYTHING, unlock: 'always' },
  },
} as const satisfies Record<string, CollectionPolicy>

const GLOBAL: CollectionPolicy = {
  anyone: { read: 'published' },
  translator: { read: 'always', readVersions: 'always', update: 'inOwnLanguages' },
  editor: { read: 'always', readVersions: 'always', update: 'always' },
  admin: { read: 'always', readVersions: 'always', update: 'always' },
}

export const GLOBAL_POLICY = {
  navigation: GLOBAL,
  'site-settings': GLOBAL,
} as const satisfies Record<string, CollectionPolicy>

/**
 * The access of a collection, from {@link POLICY}.
 *
 * @throws Error for a collection that the table does not know: nothing is open by omission.
 */
export const accessFor = (collection: string): NonNullable<CollectionConfig['access']> =>
  defineAccess(policyOf(POLICY, collection))

/** The access of a global, from {@link GLOBAL_POLICY}. @throws Error for one it does not know. */
export const globalAccessFor = (global: string): NonNullable<GlobalConfig['access']> => {
  const { read, readVersions, update } = defineAccess(policyOf(GLOBAL_POLICY, global))
  return { read, readVersions, update }
}

/** Payload's access functions for a policy; a feature gives its own collections theirs with it. */
export const defineAccess = (policy: CollectionPolicy) => {
  const rule =
    (operation: Operation): Access =>
    ({ req, data, isReadingStaticFile: isFile = false }) => {
      const actor = actorOf(req.user)
      const publishes = data?._status === 'published'
      const published = isFile ? PUBLISHED_ANYWHERE : publishedFor(req)
      const question = { actor, locale: req.locale, publishes, published }
      return allowedBy(scopesOf(policy, actor.roles, operation), question)
    }
  return {
    create: rule('create'),
    read: rule('read'),
    readVersions: rule('readVersions'),
    update: rule('update'),
    delete: rule('delete'),
    unlock: rule('unlock'),
    admin: ({ req }) => actorOf(req.user).roles.length > 0,
  } satisfies CollectionConfig['access']
}

/** What the table gives somebody with these roles, before it is asked about a document. */
export const scopesOf = (
  policy: CollectionPolicy,
  roles: readonly Role[],
  operation: Operation,
): readonly Scope[] =>
  [policy.anyone, ...roles.map((role) => policy[role])].flatMap(
    (rights) => rights?.[operation] ?? [],
  )

const policyOf = (table: Record<string, CollectionPolicy>, name: string): CollectionPolicy => {
  const policy = Object.hasOwn(table, name) ? table[name] : undefined
  if (policy) return policy
  throw new Error(
    `Nothing says who may do what with "${name}": add it to the table in src/access/policy.ts.`,
  )
}
