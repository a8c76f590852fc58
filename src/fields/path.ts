import type { FieldHook, TextField } from 'payload'

import { shownLocale } from '@/content/fallback'
import { isLocale, LOCALE_CODES } from '@/content/locales'
import { documentPath, isRouted } from '@/platform/routes'

/** Payload reads one locale, or all of them as `{ en, fr, ... }`. */
const pathOf: FieldHook = ({ data, siblingData, collection, req }) => {
  const slug: unknown = siblingData.slug
  if (collection === null || !isRouted(collection.slug)) return undefined
  const address = { collection: collection.slug }
  if (typeof slug === 'string') {
    if (!isLocale(req.locale)) return undefined
    // A slug that fell back is an address in its own language alone.
    return documentPath({ ...address, locale: shownLocale(data, 'slug', req.locale), slug })
  }
  if (typeof slug !== 'object' || slug === null) return undefined
  const slugs = slug as Record<string, string | null | undefined>
  return Object.fromEntries(
    LOCALE_CODES.flatMap((locale) => {
      const path = documentPath({ ...address, locale, slug: slugs[locale] })
      return path ? [[locale, path]] : []
    }),
  )
}

/**
 * The document's address on the public site in the locale that is read (see `documentPath`).
 * Needs the slug among the selected fields, which `contentCollection` sees to.
 */
export const pathField = (): TextField => ({
  name: 'path',
  type: 'text',
  virtual: true,
  admin: {
    position: 'sidebar',
    readOnly: true,
    // Follows the slug, which a comparison of versions shows already.
    components: { Diff: '/src/panel/nothing#Nothing' },
  },
  hooks: { afterRead: [pathOf] },
})
