import type { SelectField } from 'payload'

import { LOCALES } from '@/content/locales'

/**
 * The languages in which readers find the document. In an editor's draft, those in which that
 * draft's version is published. `src/hooks/available-locales.ts` reads them off the status.
 */
export const availableLocalesField = (): SelectField => ({
  name: 'availableLocales',
  type: 'select',
  hasMany: true,
  virtual: true,
  options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
  admin: { hidden: true, readOnly: true, disableListFilter: true },
})
