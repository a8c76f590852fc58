import type { Where } from 'payload'

import { type Actor, languageRightOf } from './core/actor'

/**
 * Who asks, in which locale (`all` when in every one), and whether it would be published.
 */
export type Question = {
  actor: Actor
  locale: string | null | undefined
  publishes: boolean
  /** The condition that readers are shown a document. */
  published: Where
}

/** Yes or no. Payload takes a filter returned by `create` for a yes, so `create` gets only these. */
export type Permission = 'always'

/** Yes, no, or "only these documents". */
export type Scope = Permission | keyof typeof SCOPES

const PUBLIC_MEMBERSHIPS = ['active', 'paused', 'former']

const SCOPES = {
  /** Documents published in the locale that is asked for. */
  published: ({ published }: Question): Where => published,
  /** Published memberships that are, or once were, more than an application. */
  publicMemberships: ({ published }: Question): Where => ({
    and: [published, { status: { in: PUBLIC_MEMBERSHIPS } }],
  }),
  /** The member record of the asker's own city. */
  ownMembership: ({ actor }: Question) => onlyId('id', actor.member),
  ownMembershipVersions: ({ actor }: Question) => onlyId('parent', actor.member),
  /** The asker's own account. */
  self: ({ actor }: Question) => onlyId('id', actor.id),
  /**
   * Any document, in a locale that the asker translates. What may change in it, and how, is
   * decided where the write is known: see `restrictedWrites`.
   */
  inOwnLanguages: ({ actor, locale, publishes }: Question) => {
    const right = languageRightOf(actor, locale)
    return right?.translate === true && (right.release || !publishes)
  },
  /** What is about a language, named in its `locale`, that the asker translates or reviews. */
  aboutOwnLanguages: ({ actor }: Question): Where => ({
    locale: {
      in: actor.languages.filter((it) => it.translate || it.review).map((it) => it.locale),
    },
  }),
} satisfies Record<string, (question: Question) => Where | boolean>

/** What the given scopes allow together: everything, nothing, or the union of their documents. */
export const allowedBy = (scopes: readonly Scope[], question: Question): Where | boolean => {
  const answers = scopes.map((scope) => (scope === 'always' ? true : SCOPES[scope](question)))
  if (answers.includes(true)) return true
  const filters = answers.filter((answer) => typeof answer === 'object')
  if (filters.length === 0) return false
  return filters.length === 1 ? (filters[0] as Where) : { or: filters }
}

const onlyId = (field: 'id' | 'parent', id: number | string | undefined): Where | boolean =>
  id === undefined ? false : { [field]: { equals: id } }
