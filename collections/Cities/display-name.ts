import type { FieldHook, TextField } from 'payload'

import { sourceLocaleOf } from '@/fields/rule'

import { displayNameOf } from './check-place'

/** The name in the language the city is written in, whichever language is being saved. */
const fromSource: FieldHook = ({ siblingData, siblingDocWithLocales, req }) => {
  const source = sourceLocaleOf(siblingData)
  const stored = (siblingDocWithLocales?.name ?? {}) as Record<string, string | undefined>
  const written: unknown = siblingData.name
  const name = req.locale === source ? written : (stored[source] ?? written)
  return typeof name === 'string' && name !== ''
    ? displayNameOf(name, siblingData.country, siblingData.subdivision)
    : undefined
}

/**
 * "Victoria (CA-BC)": how editors find a city among others of its name, in every panel language.
 * It is stored, because Payload takes no computed field as title and cannot search one. Readers
 * do not get it: it would show the source language's name where only a translation is published.
 */
export const displayNameField = (): TextField => ({
  name: 'displayName',
  type: 'text',
  index: true,
  access: { read: ({ req }) => Boolean(req.user) },
  admin: { hidden: true },
  custom: { translation: { policy: 'never' } },
  hooks: { beforeChange: [fromSource] },
})
