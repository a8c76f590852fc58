import type { Facets } from '../cms/facets'
import type { Resource_Where } from '../gql/graphql'

type Chosen = Partial<Record<'kind' | 'topics' | 'audiences', string>>

/**
 * The chosen filters as a condition of GraphQL, whose enumerations have `_` where REST has `-`.
 *
 * @returns undefined when no resource has what was chosen: somebody may have typed the address.
 */
export const resourcesWith = (chosen: Chosen, facets: Facets): Resource_Where | undefined => {
  const filters = Object.entries(chosen)
  const exist = filters.every(([name, value]) =>
    facets[name]?.some((it) => `${it.value}` === value),
  )
  if (!exist) return undefined
  const conditions = filters.map(([name, value]) => [name, { equals: value.replaceAll('-', '_') }])
  // Every value is one that the CMS named above, which the types cannot know.
  return Object.fromEntries(conditions) as Resource_Where
}
