import type { Locale } from '../i18n/locales'
import { getFromCms } from './client'
import type { Draft } from './draft'

/** A draft that a token of the CMS opens; undefined when the token has expired or is none. */
export const readDraft = async (args: {
  collection: string
  id: number
  locale: Locale
  token: string
}): Promise<Draft | undefined> => {
  const response = await getFromCms('/api/preview/documents', { ...args, id: `${args.id}` })
  return response.ok ? ((await response.json()) as { doc: Draft }).doc : undefined
}
