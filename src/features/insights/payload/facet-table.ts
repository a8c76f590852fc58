import type { VocabularyName } from '@/vocabularies'

/** How the values of a facet are found and called. */
export type Facet =
  | { kind: 'term'; field: string; vocabulary: VocabularyName }
  | { kind: 'document'; field: string; collection: 'regions' | 'topics' }
  | { kind: 'country'; field: string }
  | { kind: 'year'; field: string }

const REGION: Facet = { kind: 'document', field: 'region', collection: 'regions' }
const REGIONS: Facet = { kind: 'document', field: 'regions', collection: 'regions' }
const TOPICS: Facet = { kind: 'document', field: 'topics', collection: 'topics' }

/** By collection, the facets by their names. */
export const FACETS: Record<string, Record<string, Facet>> = {
  cities: {
    region: REGION,
    country: { kind: 'country', field: 'country' },
    kind: { kind: 'term', field: 'kind', vocabulary: 'localGovernmentKind' },
  },
  events: {
    region: REGION,
    topics: TOPICS,
    kind: { kind: 'term', field: 'kind', vocabulary: 'eventKind' },
    mode: { kind: 'term', field: 'mode', vocabulary: 'eventMode' },
    status: { kind: 'term', field: 'status', vocabulary: 'eventStatus' },
    year: { kind: 'year', field: 'startsAt' },
  },
  resources: {
    regions: REGIONS,
    topics: TOPICS,
    kind: { kind: 'term', field: 'kind', vocabulary: 'resourceKind' },
    audiences: { kind: 'term', field: 'audiences', vocabulary: 'audience' },
    year: { kind: 'year', field: 'publishedAt' },
  },
  articles: {
    regions: REGIONS,
    topics: TOPICS,
    kind: { kind: 'term', field: 'kind', vocabulary: 'articleKind' },
    year: { kind: 'year', field: 'publishedAt' },
  },
}
