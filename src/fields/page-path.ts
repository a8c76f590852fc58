import type { FieldHook, TextField } from 'payload'

import { isLocale } from '@/content/locales'
import { ancestorsOf } from '@/hooks/parents'
import { documentPath } from '@/platform/routes'

/** The slugs of the parents and the page's own, in the locale that is read. */
const pathThroughParents: FieldHook = async ({ siblingData, req }) => {
  const { slug, parent } = siblingData as { slug?: unknown; parent?: unknown }
  const { locale } = req
  if (typeof slug !== 'string' || !isLocale(locale)) return undefined
  const ancestors = parent ? await ancestorsOf('pages', parent, req) : []
  const slugs = [...ancestors.map((page) => page.slug).reverse(), slug]
  // A parent that has no address in this language has no place in one either.
  const path = slugs.filter(Boolean).join('/')
  return documentPath({ collection: 'pages', locale, slug: path })
}

/** A page's address on the public site, through its parents: `/fr/reseau/approche`. */
export const pagePathField = (): TextField => ({
  name: 'path',
  type: 'text',
  virtual: true,
  admin: { position: 'sidebar', readOnly: true },
  hooks: { afterRead: [pathThroughParents] },
})
