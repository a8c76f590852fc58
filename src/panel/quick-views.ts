import type { Where } from 'payload'
import { stringify } from 'qs-esm'

import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

/** A list narrowed to what its reader comes for, one click away. */
export type QuickView = { label: Localized; where?: Where; sort?: string }

type Reader = {
  /** As revisions name who wrote them: `users:3`. */
  account: string
  now: Date
}

const ALL = label('All', 'Tout', 'Todo', 'الكل')
const MY_DRAFTS = label('My drafts', 'Mes brouillons', 'Mis borradores', 'مسوداتي')
const UPCOMING_EVENTS = label(
  'Upcoming events',
  'Événements à venir',
  'Próximos eventos',
  'الفعاليات القادمة',
)

/**
 * The views of a collection for one person on one day. Payload's query presets store their
 * conditions word for word, so that they can say neither "me" nor "today".
 *
 * A draft is mine where I was the last to write its words in the language of the list, or what
 * its languages share. Events of today count as upcoming until the day ends (UTC).
 */
export const quickViewsOf = (collection: string, { account, now }: Reader): QuickView[] => [
  { label: ALL },
  {
    label: MY_DRAFTS,
    where: anyOf(
      [{ _status: { equals: 'draft' } }, { 'revision.localeBy': { equals: account } }],
      [{ _status: { equals: 'draft' } }, { 'revision.sharedBy': { equals: account } }],
    ),
    sort: '-updatedAt',
  },
  ...(collection === 'events'
    ? [
        {
          label: UPCOMING_EVENTS,
          where: anyOf([{ endsAt: { greater_than_equal: startOfDay(now) } }]),
          sort: 'startsAt',
        },
      ]
    : []),
]

/** The address of a view, with nothing left of the filters, order and preset that were chosen. */
export const addressOf = (collection: string, { where, sort = '' }: QuickView): string =>
  `/admin/collections/${collection}?${stringify({ where, sort, preset: '' }, { encodeValuesOnly: true })}`

/** The one shape that the filters of the panel read. */
const anyOf = (...cases: Where[][]): Where => ({ or: cases.map((and) => ({ and })) })

const startOfDay = (now: Date): string => `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
