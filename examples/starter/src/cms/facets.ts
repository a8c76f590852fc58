import type { Locale } from '../i18n/locales'
import { getFromCms } from './client'

/** A value that documents have, what it is called, and how many have it. */
export type FacetValue = { value: string | number; label: string; count: number; code?: string }

export type Facets = Partial<Record<string, FacetValue[]>>

/**
 * How many documents of a collection have each value, under the filters that are chosen. Empty
 * when a filter names what does not exist.
 */
export const readFacets = async (
  collection: 'cities' | 'events' | 'resources' | 'articles',
  locale: Locale,
  chosen: Partial<Record<string, string>>,
): Promise<Facets> => {
  const where = Object.entries(chosen).flatMap(([field, value]) =>
    value ? [[`where[${field}][equals]`, value]] : [],
  )
  const parameters = { locale, ...Object.fromEntries(where) }
  const response = await getFromCms(`/api/facets/${collection}`, parameters)
  if (!response.ok) return {}
  return ((await response.json()) as { facets: Facets }).facets
}
