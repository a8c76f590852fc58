import {
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
} from 'graphql'
import type { Config } from 'payload'

import { fieldsBelow } from '@/reads/schema-fields'

type Values = Record<string, unknown>

/** Answers the root fields of one direct answer. */
export abstract class DirectContext {
  /** The documents that a root field asks for, with all that is wanted inside them. */
  abstract list(collection: string, args: Values, info: GraphQLResolveInfo): Promise<unknown>
  abstract one(collection: string, args: Values, info: GraphQLResolveInfo): Promise<unknown>
}

/** What is learned of Payload's schema while it is built and used. */
export type SchemaNotes = {
  schema?: GraphQLSchema
  collections: Map<string, string>
}

type RootField = {
  type: GraphQLOutputType
  args?: Values
  resolve?: GraphQLFieldResolver<unknown, unknown>
}

/** The part of Payload's unfinished schema that is looked at here. */
type SchemaInProgress = {
  Query: { fields: Record<string, RootField> }
  collections: Record<
    string,
    { graphQL?: { type: GraphQLNamedType; paginatedType?: GraphQLNamedType } }
  >
}

/**
 * Has Payload's schema resolve its fields directly where it is executed for a {@link DirectContext},
 * and as ever for everybody else.
 */
export const resolvingDirectly = (
  graphQL: Config['graphQL'],
  notes: SchemaNotes,
): NonNullable<Config['graphQL']> => ({
  ...graphQL,
  queries: (graphql, schema) => {
    const added = graphQL?.queries?.(graphql, schema) ?? {}
    // Typed as `any` by Payload.
    const { Query, collections } = schema as unknown as SchemaInProgress
    for (const [slug, { graphQL: types }] of Object.entries(collections)) {
      if (!types) continue
      notes.collections.set(types.type.name, slug)
      for (const field of Object.values(Query.fields)) {
        // Payload makes the type of a list twice.
        const { name } = getNamedType(field.type)
        if (name === types.paginatedType?.name) wrapRoot(field, slug, 'list', notes)
        if (name === types.type.name && field.args?.id) wrapRoot(field, slug, 'one', notes)
      }
    }
    wrapRelations(Object.values(Query.fields).map(({ type }) => type))
    return added
  },
})

const wrapRoot = (
  field: RootField,
  collection: string,
  how: 'list' | 'one',
  notes: SchemaNotes,
): void => {
  const { resolve } = field
  field.resolve = (parent, args, context, info) => {
    notes.schema ??= info.schema
    return context instanceof DirectContext
      ? context[how](collection, args, info)
      : resolve?.(parent, args, context, info)
  }
}

/** Relations and rich text, which have been read with the document that they are in. */
const wrapRelations = (roots: readonly GraphQLOutputType[]): void => {
  for (const field of fieldsBelow(roots)) {
    const { name, type: kind } = (field.extensions.field ?? {}) as Values
    const { resolve } = field
    if (resolve && /^(relationship|upload|richText)$/.test(String(kind))) {
      field.resolve = (parent, args, context, info) =>
        context instanceof DirectContext
          ? (parent as Values)[String(name)]
          : resolve(parent, args, context, info)
    }
  }
}
