import type { TextField } from 'payload'

import { isLocale } from '@/content/locales'
import { isSlug, SLUG_MAX, slugify } from '@/content/slug'

import { isPerLocale } from './locale-view'
import { localizedText } from './text'

/** The part of an address that names a chapter: written, or else made of the chapter's title. */
export const chapterSlugField = (): TextField => ({
  ...localizedText({
    name: 'slug',
    maxLength: SLUG_MAX,
    rules: [
      (slug) =>
        isPerLocale(slug) || isSlug(slug)
          ? undefined
          : { fault: 'slugMalformed', parameters: { slug, max: SLUG_MAX } },
    ],
  }),
  hooks: {
    beforeValidate: [
      ({ value, previousValue, siblingData, req }) => {
        const { title } = siblingData as { title?: unknown }
        if (req.locale !== 'all')
          return value || (value === undefined && previousValue) || made(title) || value
        if (!isPerLocale(title)) return value as unknown
        const given = isPerLocale(value) ? value : {}
        const slugs = Object.entries(title).map(([locale, words]) => [
          locale,
          (isLocale(locale) && given[locale]) || made(words),
        ])
        return Object.fromEntries(slugs.filter(([, slug]) => slug)) as unknown
      },
    ],
  },
})

const made = (title: unknown): string => (typeof title === 'string' ? slugify(title) : '')
