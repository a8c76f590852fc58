import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import {
  type Access,
  createLocalReq,
  executeAccess,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { ABOUT_ACCESS } from './graphql-document'
import { hiddenConditions, hiddenFields } from './hidden-fields'

/** What Payload made of a collection or global. */
export type GraphqlTypes = {
  type: GraphQLNamedType
  paginatedType?: GraphQLNamedType
  whereInputType?: GraphQLNamedType
}

/** Payload's schema, and which of its types stands for what. */
type SchemaParts = {
  schema: GraphQLSchema
  collections: Record<string, { graphQL?: GraphqlTypes }>
  globals: { graphQL?: Record<string, GraphqlTypes> }
}

/** Names of fields and arguments by the name of their type. */
export type Hidden = Map<string, Set<string>>

/** The mutations that Payload makes of a document's operations. */
const MUTATIONS = {
  create: 'create',
  duplicate: 'create',
  update: 'update',
  restoreVersion: 'update',
  delete: 'delete',
  unlock: 'unlock',
} as const

/**
 * The part of the GraphQL schema that an anonymous reader can ever get something from, derived from
 * the access rules of the config: what they may not read in any document, filter by or write is not
 * even named. For introspection; requests for data are run, and refused, on the whole schema.
 */
export const buildPublicSchema = async (payload: Payload): Promise<GraphQLSchema> => {
  const req = await createLocalReq({ req: { payloadAPI: 'GraphQL' } }, payload)
  const parts = buildParts(payload)
  const closed = new Set<string>()
  const slugs = new Set<string>()
  const hidden: Hidden = new Map()
  const hide = (type: string, field: string) =>
    hidden.set(type, (hidden.get(type) ?? new Set()).add(field))

  for (const { config } of Object.values(payload.collections)) {
    const types = parts.collections[config.slug]?.graphQL
    if (!types) continue
    for (const name of await closedMutations(types, config.access, req)) hide('Mutation', name)
    if (await isOpen(config.access.read, req)) {
      await hiddenFields({ type: types.type, fields: config.flattenedFields, req, hide })
      await hiddenConditions({ type: types.whereInputType, collection: config, req, hide })
      continue
    }
    slugs.add(config.slug)
    for (const { name } of namedTypes(types)) closed.add(name)
  }
  for (const [index, config] of payload.globals.config.entries()) {
    // Payload 3.90 files them under their index where it means their slug (`initGlobals.ts`).
    const types = parts.globals.graphQL?.[config.slug] ?? parts.globals.graphQL?.[index]
    if (!types) continue
    for (const name of await closedMutations(types, config.access, req)) hide('Mutation', name)
    if (await isOpen(config.access.read, req)) {
      await hiddenFields({ type: types.type, fields: config.flattenedFields, req, hide })
    } else closed.add(types.type.name)
  }
  return prune(parts.schema, { closed, slugs, hidden })
}

const prune = (
  schema: GraphQLSchema,
  { closed, slugs, hidden }: { closed: Set<string>; slugs: Set<string>; hidden: Hidden },
): GraphQLSchema => {
  for (const [name, { type, args }] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const named = [type, ...args.map((it) => it.type)].map((it) =>
      String(it).replace(/[[\]!]/g, ''),
    )
    if (!ABOUT_ACCESS.test(name) && !named.some((it) => closed.has(it))) continue
    hidden.set('Query', (hidden.get('Query') ?? new Set()).add(name))
  }
  const unlessHidden = (_: unknown, field: string, type: string) =>
    hidden.get(type)?.has(field) ? null : undefined
  return pruneSchema(
    mapSchema(schema, {
      [MapperKind.TYPE]: ({ name }) => (closed.has(name) ? null : undefined),
      [MapperKind.FIELD]: unlessHidden,
      [MapperKind.ENUM_VALUE]: ({ value }, type) =>
        type.endsWith('_RelationTo') && slugs.has(String(value)) ? null : undefined,
    }),
  )
}

/** Payload passes the parts of its schema to `queries` while it builds it. */
const buildParts = ({ config }: Payload): SchemaParts => {
  let parts: Omit<SchemaParts, 'schema'> | undefined
  const { schema } = configToSchema({
    ...config,
    graphQL: {
      ...config.graphQL,
      queries: (graphql, unfinished) => {
        // Typed as `any` by Payload.
        parts = unfinished as unknown as Omit<SchemaParts, 'schema'>
        return config.graphQL.queries?.(graphql, unfinished) ?? {}
      },
    },
  })
  if (!parts) throw new Error('Payload built its GraphQL schema without asking for our queries.')
  return { ...parts, schema }
}

const closedMutations = async (
  { type }: GraphqlTypes,
  access: Partial<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<string[]> => {
  const names: string[] = []
  for (const [mutation, operation] of Object.entries(MUTATIONS)) {
    if (!(await isOpen(access[operation], req))) names.push(`${mutation}${type.name}`)
  }
  return names
}

/** Whether the rule lets an anonymous reader do it to any document at all. */
const isOpen = async (rule: unknown, req: PayloadRequest): Promise<boolean> =>
  typeof rule === 'function' &&
  (await executeAccess({ disableErrors: true, req }, rule as Access)) !== false

const namedTypes = ({ type, paginatedType, whereInputType }: GraphqlTypes): GraphQLNamedType[] =>
  [type, paginatedType, whereInputType].filter((it) => it !== undefined)
