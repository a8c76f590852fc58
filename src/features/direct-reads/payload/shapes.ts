import { isDeepStrictEqual } from 'node:util'

import {
  type CollectionSlug,
  createLocalReq,
  executeAccess,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { tellAvailableLocales } from '@/hooks/available-locales'
import { showFallback } from '@/publication/fallback/fallback-field'
import { NOT_IN_TRASH, PUBLISHED } from '@/publication/live'
import { showLiveText } from '@/publication/public-reads'
import { mayEverBeSeen } from '@/reads/hidden-fields'

import { snake, type Tables } from '../core/model'
import { nodesOf } from '../core/nodes'
import type { Shape, Shapes } from '../core/shape'

/**
 * The shapes of the collections of which anonymous readers see exactly what is live in a locale;
 * all others are left to Payload.
 */
export const shapesIn = async (payload: Payload, locale: string): Promise<Shapes> => {
  const req = await createLocalReq({ locale, req: { payloadAPI: 'REST' } }, payload)
  const shapes = new Map<string, Shape>()
  for (const { config, customIDType } of Object.values(payload.collections)) {
    if (customIDType || !hasKnownHooks(config)) continue
    const visible = await visibleTo(config, req)
    const shape = visible && (await shapeOf(config, req))
    const shown = shape && shownIf(shape, visible)
    if (shown) shapes.set(config.slug, { ...shape, shown })
  }
  return (collection) => shapes.get(collection)
}

/** What they do is done here, too, or nothing to documents read in one language. */
const KNOWN_HOOKS: ReadonlySet<unknown> = new Set([
  showFallback,
  showLiveText,
  tellAvailableLocales,
])

const hasKnownHooks = ({ hooks }: SanitizedCollectionConfig): boolean =>
  [...hooks.beforeRead, ...hooks.afterRead].every((it) => KNOWN_HOOKS.has(it)) &&
  hooks.afterOperation.length === 0

/**
 * The conditions that all have to be met for a live document to be seen that is not in the trash;
 * undefined where others are seen, too.
 */
const visibleTo = async (
  { access, auth, trash, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Where[] | undefined> => {
  if (auth || !versions?.drafts) return undefined
  const visible = await executeAccess({ disableErrors: true, req }, access.read)
  const conditions = typeof visible === 'object' ? conditionsIn(visible) : []
  if (!conditions.some(isLive) || conditions.some(isNotInTrash) !== trash) return undefined
  return conditions.filter((it) => !isLive(it) && !isNotInTrash(it))
}

const conditionsIn = (where: Where): Where[] =>
  Object.entries(where).flatMap(([key, value]) =>
    key === 'and' && Array.isArray(value) ? value.flatMap(conditionsIn) : [{ [key]: value }],
  )

const isLive = (condition: Where) => isDeepStrictEqual(condition, PUBLISHED)

const isNotInTrash = (condition: Where) => isDeepStrictEqual(condition, NOT_IN_TRASH)

/** The conditions as those of choices; undefined when one is of another kind. */
const shownIf = (
  { nodes }: Pick<Shape, 'nodes'>,
  conditions: readonly Where[],
): Shape['shown'] | undefined => {
  const shown = conditions.map((condition) => {
    const [name = ''] = Object.keys(condition)
    const { in: values, ...others } = (condition[name] ?? {}) as { in?: unknown }
    const node = nodes.find((it) => it.name === name)
    const isChoice = node?.kind === 'value' && node.type === 'choice' && !node.isLocalized
    return isChoice && Array.isArray(values) && Object.keys(others).length === 0
      ? { column: node.column, values: values.map(String) }
      : undefined
  })
  return shown.every((it) => it !== undefined) ? shown : undefined
}

const shapeOf = async (
  config: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Omit<Shape, 'shown'>> => {
  const hidden = new Map<FlattenedField, boolean | undefined>()
  await seeFields(config.flattenedFields, req, hidden)
  const table = snake(config.slug)
  return {
    collection: config.slug,
    table,
    hasTrash: config.trash,
    forced: Object.keys(config.forceSelect ?? {}),
    defaultSort: [config.defaultSort ?? []].flat(),
    listedBy: pathsOfJoins(req.payload, config.slug),
    nodes: nodesOf({
      tables: tablesOf(req.payload),
      table,
      fields: config.flattenedFields,
      joins: config.joins,
      isHidden: (field) => (hidden.has(field) ? hidden.get(field) : false),
    }),
  }
}

const pathsOfJoins = ({ collections }: Payload, slug: string): ReadonlySet<string> =>
  new Set(
    Object.values(collections)
      .flatMap(({ config }) => [...Object.values(config.joins).flat(), ...config.polymorphicJoins])
      .flatMap(({ field }) =>
        // A union of the generated slugs, which a slug that is any text is compared with.
        [field.collection].flat().includes(slug as CollectionSlug) ? [field.on] : [],
      ),
  )

/** Notes the fields that have a rule of their own: never to be seen, or only Payload knows. */
const seeFields = async (
  fields: readonly FlattenedField[],
  req: PayloadRequest,
  hidden: Map<FlattenedField, boolean | undefined>,
): Promise<void> => {
  for (const field of fields) {
    if ('hidden' in field && field.hidden) hidden.set(field, true)
    else if ('access' in field && field.access?.read) {
      hidden.set(field, (await mayEverBeSeen(field, req)) ? undefined : true)
    }
    if ('flattenedFields' in field) await seeFields(field.flattenedFields, req, hidden)
  }
}

const tablesOf = ({ db: { tables } }: Payload): Tables => {
  const columnsOf = (table: string) =>
    Object.hasOwn(tables, table)
      ? (tables[table] as unknown as Record<string, { name?: unknown } | undefined>)
      : undefined
  return {
    column: (table, key) => {
      const columns = columnsOf(table)
      const name = columns && Object.hasOwn(columns, key) ? columns[key]?.name : undefined
      return typeof name === 'string' ? name : undefined
    },
    keys: (table) => {
      const columns = columnsOf(table)
      return columns && Object.keys(columns)
    },
  }
}
