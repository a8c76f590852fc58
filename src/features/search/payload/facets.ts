import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import type { Session } from '@/platform/session'

import type { SearchRequest } from '../core/request'
import { type Matches, YEAR } from './matches'

/** How many of the results have each value, the most frequent first. */
export type FacetCounts = Record<string, { value: string; label?: string; count: number }[]>

/** Values of one facet; a list of more is no help. */
const MOST_VALUES = 50

/**
 * Counts the results, and those with each value of the facets that were asked for. Documents that
 * results point to are named by their title in the locale; those that are not public in it are
 * neither named nor counted.
 */
export const countFacets = async (
  run: Session,
  { where }: Matches,
  { facets, locale }: SearchRequest,
): Promise<{ total: number; facets: FacetCounts }> => {
  const counted = facets.map((facet) => facetOf(facet, locale))
  const rows = await run<{ facet: string; value: string; label: string | null; count: number }>(sql`
    with found as materialized (
      select entry.collection, entry.kind, entry.date, entry.related
        from search_entries entry where ${where}
    )
    select '' as facet, '' as value, null::text as label, count(*)::integer as count from found
    ${sql.join(counted)}`)
  const ofFacet = (facet: string) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ count, label, value }) => ({ value, ...(label !== null && { label }), count }))
  return {
    total: rows.find(({ facet }) => facet === '')?.count ?? 0,
    facets: Object.fromEntries(facets.map((facet) => [facet, ofFacet(facet)])),
  }
}

const facetOf = (facet: string, locale: string): SQL => {
  const value = VALUES[facet]
  return sql` union all (
    select ${facet}::text, ${value ?? sql`other.document::text`}, ${value ? sql`null::text` : sql`min(other.title)`}, count(*)::integer
      from found entry ${value ? sql`where ${value} is not null` : relatedOf(facet, locale)}
     group by 2 order by 4 desc, 2 limit ${MOST_VALUES})`
}

const VALUES: Readonly<Record<string, SQL | undefined>> = {
  types: sql`entry.collection`,
  kinds: sql`entry.kind`,
  years: YEAR,
}

const relatedOf = (collection: string, locale: string): SQL => sql`
  cross join lateral unnest(entry.related) as named
  join search_entries other
    on other.place = named and other.locale = ${locale} and other.collection = ${collection}`
