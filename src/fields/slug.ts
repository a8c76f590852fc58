import type { TextField } from 'payload'

import { isSlug, SLUG_MAX } from '@/content/slug'
import { say } from '@/messages/say'

import { isPerLocale } from './locale-view'

/**
 * The last part of a document's address: one per locale, unique within collection and locale.
 * `src/hooks/slug-life-cycle.ts` makes it from the field `from`, locks it and writes redirects.
 */
export const slugField = ({ from }: { from: string }): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  unique: true,
  index: true,
  maxLength: SLUG_MAX,
  disableDuplicate: true,
  admin: { position: 'sidebar' },
  custom: { slugFrom: from, translation: { policy: 'translate', maxLength: SLUG_MAX } },
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    // With `locale=all` it is one per language, each checked by the life cycle.
    value === null ||
    value === undefined ||
    value === '' ||
    isPerLocale(value) ||
    isSlug(String(value))
      ? true
      : say(req, 'slugMalformed', { slug: String(value), max: SLUG_MAX }),
})
