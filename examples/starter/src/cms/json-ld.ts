import type { Address } from './addresses'
import { getFromCms } from './client'

/** The schema.org description of a document, ready to stand in a page; undefined for a list. */
export const jsonLdOf = async (
  address: Partial<Address> | undefined,
): Promise<string | undefined> => {
  const { collection, id, locale } = address ?? {}
  if (!collection || !id || !locale) return undefined
  const response = await getFromCms('/api/json-ld', { collection, id: String(id), locale })
  return response.ok ? response.text() : undefined
}
