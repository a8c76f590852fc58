import { type CollectionConfig, type FlattenedField, flattenAllFields, type Payload } from 'payload'

import { TEXT_BLOCKS } from '@/rich-text/blocks'

import type { SearchField, SearchSchema, Weight } from '../core/schema'

/** Collections whose documents have drafts and an address on the public site. */
export const searchedSlugs = (config: {
  collections?: readonly Pick<CollectionConfig, 'fields' | 'slug' | 'versions'>[]
}): string[] => (config.collections ?? []).filter(isSearchable).map(({ slug }) => slug)

const isSearchable = ({ fields, versions }: Pick<CollectionConfig, 'fields' | 'versions'>) =>
  typeof versions === 'object' &&
  Boolean(versions.drafts) &&
  fields.some((field) => 'name' in field && field.name === 'path')

const schemas = new WeakMap<readonly FlattenedField[], SearchSchema>()

/**
 * What of a collection's documents is searched: its translated texts and the documents it points
 * to. A field of its own rule of reading is left out; others are read as an anonymous reader does.
 */
export const schemaOf = (payload: Payload, slug: string, slugs: readonly string[]) => {
  const fields = payload.collections[slug as 'users'].config.flattenedFields
  const known = schemas.get(fields)
  if (known) return known
  const schema: SearchSchema = {
    fields: schemaFields(fields, { slugs, isInText: false, isTop: true }),
    dateField: DATES.find((date) => fields.some(({ name }) => name === date)),
    hasKind: fields.some(({ name, type }) => name === 'kind' && type === 'select'),
  }
  schemas.set(fields, schema)
  return schema
}

/** When something was or will be, the first that a collection has. */
const DATES = ['startsAt', 'publishedAt']

const WEIGHTS: Readonly<Record<string, Weight>> = {
  ...{
    title: 'title',
    name: 'title',
    acronym: 'title',
    summary: 'summary',
    description: 'summary',
  },
}

/** What search engines are told instead of title and summary says the same once more. */
const SEARCH_ENGINES = 'seo'

type Place = { slugs: readonly string[]; isInText: boolean; isTop: boolean }

const schemaFields = (fields: readonly FlattenedField[], place: Place): SearchField[] =>
  fields.flatMap((field) => {
    const kind = kindOf(field, place)
    if (kind === undefined || !isPublic(field)) return []
    const inner = { ...place, isTop: false }
    return {
      name: field.name,
      kind,
      localized: 'localized' in field && field.localized === true,
      weight: (place.isTop && WEIGHTS[field.name]) || 'body',
      targets: targetsOf(field, place.slugs),
      fields: 'flattenedFields' in field ? schemaFields(field.flattenedFields, inner) : [],
      blocks: Object.fromEntries(
        blocksOf(field, place).map(({ slug, fields: own }) => [
          slug,
          schemaFields(own, { ...inner, isInText: place.isInText || field.type === 'richText' }),
        ]),
      ),
    }
  })

const isPublic = (field: FlattenedField): boolean =>
  !('access' in field && field.access?.read) &&
  !('virtual' in field && field.virtual) &&
  !('hidden' in field && field.hidden) &&
  field.name !== SEARCH_ENGINES

const kindOf = (field: FlattenedField, place: Place): SearchField['kind'] | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return isWords(field) ? 'text' : undefined
    case 'richText':
      return 'richText'
    case 'array':
    case 'blocks':
      return field.type
    case 'group':
    case 'tab':
      return 'group'
    case 'relationship':
      return targetsOf(field, place.slugs).length > 0 ? 'relation' : undefined
    default:
      return undefined
  }
}

/** What is translated is words, but for addresses. */
const isWords = ({ custom }: FlattenedField): boolean =>
  custom?.translation?.policy === 'translate' && custom.slugFrom === undefined

const targetsOf = (field: FlattenedField, slugs: readonly string[]): string[] =>
  field.type === 'relationship'
    ? [field.relationTo].flat().filter((slug) => slugs.includes(slug))
    : []

const blocksOf = (
  field: FlattenedField,
  { isInText }: Place,
): { slug: string; fields: FlattenedField[] }[] => {
  const flat = ({ slug, fields }: (typeof TEXT_BLOCKS)[number]) => ({
    slug,
    fields: flattenAllFields({ fields }),
  })
  // Text inside a block has no blocks of its own.
  if (field.type === 'richText') return isInText ? [] : TEXT_BLOCKS.map(flat)
  return field.type === 'blocks' ? field.blocks.map(flat) : []
}
