import type { JoinField } from 'payload'

type Options = {
  name: string
  collection: string | string[]
  /** The relationship field over there, as a path. */
  on: string
  sort?: string
}

/** The documents that point to this one. Computed, so a page never lists them by hand. */
export const joinField = ({ sort = '-updatedAt', ...join }: Options): JoinField =>
  ({
    type: 'join',
    defaultSort: sort,
    defaultLimit: 10,
    maxDepth: 1,
    admin: { allowCreate: false },
    ...join,
  }) as JoinField
