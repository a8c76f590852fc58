import type { SelectField } from 'payload'

import { LOCALES, SOURCE_LOCALE } from '@/content/locales'

/** The language a document is written in: what is required is required there. */
export const sourceLocaleField = (): SelectField => ({
  name: 'sourceLocale',
  type: 'select',
  defaultValue: SOURCE_LOCALE,
  options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
  admin: { position: 'sidebar' },
})
