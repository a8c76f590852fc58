import type { FieldHook, TextField } from 'payload'

import { isSlug, SLUG_MAX, slugify } from '@/content/slug'
import { say } from '@/messages/say'

/**
 * Makes the slug of a locale from its title until it is given one. A duplicate keeps its title
 * but starts with no slug in any locale (`beforeDuplicate`), so the two can never collide.
 */
const fromTitle =
  (titleField: string): FieldHook =>
  ({ value, data, originalDoc, context }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim().normalize('NFC')
    if (context.duplicating === true) return null
    if (typeof originalDoc?.slug === 'string' && value === undefined) return originalDoc.slug
    const title: unknown = data?.[titleField] ?? originalDoc?.[titleField]
    return typeof title === 'string' ? slugify(title) || null : null
  }

/** The last part of a document's address: one per locale, unique within collection and locale. */
export const slugField = ({ from }: { from: string }): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  unique: true,
  index: true,
  maxLength: SLUG_MAX,
  admin: { position: 'sidebar' },
  custom: { translation: { policy: 'translate', maxLength: SLUG_MAX } },
  hooks: { beforeDuplicate: [() => null], beforeValidate: [fromTitle(from)] },
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    value === null || value === undefined || value === '' || isSlug(String(value))
      ? true
      : say(req, 'slugMalformed', { slug: String(value), max: SLUG_MAX }),
})
