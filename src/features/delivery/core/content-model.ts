import type { FlattenedField, SanitizedConfig } from 'payload'

/** A list of another collection's documents that point to a document. */
export type JoinModel = {
  path: string
  /** Whose documents are listed, and the path over there that points here. */
  targets: readonly string[]
  on: string
  defaultSort?: string
}

/** What has to be known of a collection to tell what its answers are made from. */
export type CollectionModel = {
  fields: readonly FlattenedField[]
  /** Fields of which no two documents have the same value (in one locale). */
  unique: ReadonlySet<string>
  joins: readonly JoinModel[]
  /** Paths by which other documents list those of this collection, and where they point. */
  references: ReadonlyMap<string, string | readonly string[]>
  /** Collections whose documents can point to one of this collection. */
  pointingHere: ReadonlySet<string>
}

export type ContentModel = ReadonlyMap<string, CollectionModel>

/** Payload's own collections: preferences, locks, jobs. No public answer is made from them. */
export const isInternal = (collection: string): boolean => collection.startsWith('payload-')

/** The collections of a configuration, seen as a graph of documents that point to each other. */
export const contentModelOf = (config: Pick<SanitizedConfig, 'collections'>): ContentModel => {
  const joins = new Map(
    config.collections.map(({ slug, flattenedFields }) => [slug, joinsIn(flattenedFields)]),
  )
  const pointing = config.collections.map(({ slug, flattenedFields }) => ({
    slug,
    targets: targetsIn(flattenedFields),
  }))
  return new Map(
    config.collections.map(({ slug, flattenedFields }) => [
      slug,
      {
        fields: flattenedFields,
        unique: new Set(
          flattenedFields.filter((it) => 'unique' in it && it.unique).map(({ name }) => name),
        ),
        joins: joins.get(slug) ?? [],
        references: referencesOf(slug, flattenedFields, [...joins.values()].flat()),
        pointingHere: new Set(
          pointing.filter(({ targets }) => targets.has(slug)).map((it) => it.slug),
        ),
      },
    ]),
  )
}

type Paths = readonly { path: string; field: FlattenedField }[]

/** Every field with its path, those inside of groups, tabs and arrays included. */
const pathsIn = (fields: readonly FlattenedField[], prefix = ''): Paths =>
  fields.flatMap((field) => {
    const path = prefix + field.name
    return 'flattenedFields' in field
      ? [{ path, field }, ...pathsIn(field.flattenedFields, `${path}.`)]
      : [{ path, field }]
  })

const joinsIn = (fields: readonly FlattenedField[]): JoinModel[] =>
  pathsIn(fields).flatMap(({ path, field }) =>
    field.type === 'join'
      ? [
          {
            path,
            targets: [field.collection].flat() as string[],
            on: field.on,
            ...(field.defaultSort && { defaultSort: String(field.defaultSort) }),
          },
        ]
      : [],
  )

const referencesOf = (
  slug: string,
  fields: readonly FlattenedField[],
  joins: readonly JoinModel[],
): Map<string, string | readonly string[]> => {
  const asked = new Set(joins.filter((it) => it.targets.includes(slug)).map(({ on }) => on))
  return new Map(
    pathsIn(fields).flatMap(({ path, field }) =>
      asked.has(path) && 'relationTo' in field
        ? [[path, field.relationTo as string | string[]]]
        : [],
    ),
  )
}

/** Collections that any of these fields can point to; rich text can point to all that have pages. */
const targetsIn = (fields: readonly FlattenedField[]): Set<string> =>
  new Set(
    pathsIn(fields).flatMap(({ field }) => {
      if (field.type === 'relationship' || field.type === 'upload') {
        return [field.relationTo].flat() as string[]
      }
      return field.type === 'blocks'
        ? blocksOf(field).flatMap((it) => [...targetsIn(it.flattenedFields)])
        : []
    }),
  )

type BlockModel = { flattenedFields: readonly FlattenedField[] }

/** The blocks of a field, as far as they stand in the field itself. */
export const blocksOf = (field: Extract<FlattenedField, { type: 'blocks' }>): BlockModel[] =>
  [...field.blocks, ...(field.blockReferences ?? [])].filter(
    (it): it is Exclude<typeof it, string> => typeof it !== 'string',
  ) as unknown as BlockModel[]

/** The relations a path goes through: their collections decide what a condition on it finds. */
export const relationsOn = (
  model: ContentModel,
  collection: string,
  path: string,
): ReadonlySet<string> => {
  const found = new Set<string>()
  walk(model, model.get(collection)?.fields ?? [], path.split('.'), found)
  return found
}

const walk = (
  model: ContentModel,
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  found: Set<string>,
): void => {
  const field = fields.find((it) => it.name === name)
  if (!field) return
  if (field.type === 'blocks') {
    for (const { flattenedFields } of blocksOf(field)) {
      walk(model, flattenedFields, rest, found)
      walk(model, flattenedFields, rest.slice(1), found)
    }
    return
  }
  const targets =
    field.type === 'join'
      ? ([field.collection].flat() as string[])
      : field.type === 'relationship' || field.type === 'upload'
        ? ([field.relationTo].flat() as string[])
        : undefined
  if (targets) {
    if (rest.length === 0 && field.type !== 'join') return
    const inside = rest[0] === 'value' ? rest.slice(1) : rest
    for (const target of targets) {
      found.add(target)
      walk(model, model.get(target)?.fields ?? [], inside, found)
    }
    return
  }
  if ('flattenedFields' in field) walk(model, field.flattenedFields, rest, found)
}
