import { LOCALE_CODES } from '@/content/locales'

import { share } from '../setup/counts'

/** Everybody there is, including somebody whose account was switched off. */
export const VISITORS = [
  'anonymous',
  'inactive',
  'member',
  'translator',
  'editor',
  'admin',
] as const
export type Visitor = (typeof VISITORS)[number]

/**
 * The locale that a request names; `none` names no locale, so that the default one would be meant.
 * The translator has French (drafts only) and Spanish (may also release), not English or Arabic.
 */
export const LOCALE_CELLS = [...LOCALE_CODES, 'all', 'none'] as const
export type LocaleCell = (typeof LOCALE_CELLS)[number]

export const ACTIONS = [
  'read published',
  'read draft',
  'read versions',
  'create',
  'draft',
  'draft without saying so',
  'publish',
  'unpublish',
  'publish all locales',
  'change shared value',
  'move to trash',
  'duplicate',
  'restore version',
  'delete',
] as const
export type Action = (typeof ACTIONS)[number]

type Row = Partial<Record<Action, readonly LocaleCell[]>>

const EVERY = LOCALE_CODES
const PUBLIC: Row = { 'read published': ['en'] }
const STAFF: Row = {
  'read published': ['en'],
  'read draft': EVERY,
  'read versions': EVERY,
  create: EVERY,
  draft: EVERY,
  'draft without saying so': EVERY,
  publish: EVERY,
  unpublish: EVERY,
  'publish all locales': ['en'],
  'change shared value': EVERY,
  'move to trash': ['en'],
  duplicate: ['en'],
  'restore version': ['en'],
  delete: ['en'],
}

/**
 * Who may do what with content, documents and globals alike, in which locales. What a row leaves
 * out must be refused.
 */
export const CONTENT_TABLE: Record<Visitor, Row> = {
  anonymous: PUBLIC,
  inactive: PUBLIC,
  member: PUBLIC,
  translator: {
    'read published': ['en'],
    'read draft': EVERY,
    'read versions': EVERY,
    draft: ['fr', 'es'],
    // What is not saved as a draft replaces what readers see.
    'draft without saying so': ['es'],
    publish: ['es'],
    unpublish: ['es'],
  },
  editor: STAFF,
  admin: STAFF,
}

/** The locales worth asking about: reads by id and whole-document actions have no locale of theirs. */
export const CELLS_OF: Record<Action, readonly LocaleCell[]> = {
  'read published': ['en'],
  'read draft': EVERY,
  'read versions': EVERY,
  create: LOCALE_CELLS,
  draft: LOCALE_CELLS,
  'draft without saying so': LOCALE_CELLS,
  publish: LOCALE_CELLS,
  unpublish: LOCALE_CELLS,
  'publish all locales': LOCALE_CELLS,
  'change shared value': LOCALE_CELLS,
  'move to trash': LOCALE_CELLS,
  duplicate: LOCALE_CELLS,
  'restore version': LOCALE_CELLS,
  delete: ['en'],
}

export type Cell = { visitor: Visitor; action: Action; locale: LocaleCell; allowed: boolean }

/**
 * Every cell of the table about these actions; those that the table leaves to nobody in particular
 * come out refused. Without full counts others than staff try a quarter of the locales of each
 * action, another one at each `turn`; staff, the two of whom take turns, try half of them.
 */
export const cells = (visitor: Visitor, turn: number, actions: readonly Action[]): Cell[] =>
  actions.flatMap((action) => {
    const isAllowed = (locale: LocaleCell) =>
      CONTENT_TABLE[visitor][action]?.includes(locale) ?? false
    // What staff may do without a locale or in all of them is Payload's business, not access.
    const tried = isStaffVisitor(visitor)
      ? share(CELLS_OF[action].filter(isAllowed), turn, 2)
      : share(CELLS_OF[action], turn, 4)
    return tried.map((locale) => ({ visitor, action, locale, allowed: isAllowed(locale) }))
  })

/** Who tries the table at this turn. */
export const visitorsAt = (turn: number): readonly Visitor[] => [
  ...VISITORS.filter((visitor) => !isStaffVisitor(visitor)),
  ...share(VISITORS.filter(isStaffVisitor), turn, 2),
]

export const isStaffVisitor = (visitor: Visitor) => visitor === 'editor' || visitor === 'admin'
