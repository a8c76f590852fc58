import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type { GraphQLError, GraphQLObjectType, ValidationContext } from 'graphql'
import type { Config } from 'payload'

import { BOUNDS } from './bounds'

/** Reported, a rejection is a validation error (400); thrown, Payload makes it a 500. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
}

type GraphqlConfig = NonNullable<Config['graphQL']>

/** The part of Payload's unfinished schema that gets its page sizes here. */
type SchemaInProgress = {
  Query: { fields: Record<string, { args?: Record<string, { defaultValue?: unknown }> }> }
  collections: Record<string, { graphQL?: { type: GraphQLObjectType } }>
}

/** Bounds what a GraphQL request may cost, on top of what the model's author set. */
export const boundedGraphql = (graphQL: Config['graphQL']): GraphqlConfig => {
  const { aliases, complexity, depth, directives } = BOUNDS.graphql
  return {
    ...graphQL,
    maxComplexity: graphQL?.maxComplexity ?? complexity,
    validationRules: (args) => [
      ...(graphQL?.validationRules?.(args) ?? []),
      maxAliasesRule({ n: aliases, ...reported }),
      maxDepthRule({ n: depth, ...reported }),
      maxDirectivesRule({ n: directives, ...reported }),
    ],
    queries: (graphql, schema) => {
      // Typed as `any` by Payload.
      setPageSizes(schema as unknown as SchemaInProgress)
      return graphQL?.queries?.(graphql, schema) ?? {}
    },
  }
}

/**
 * Gives lists and joins their page size as the default of `limit`, where a frontend developer
 * sees it. Without it Payload lists all documents of a join (3.90, `fieldToSchemaMap.ts`).
 */
const setPageSizes = ({ Query, collections }: SchemaInProgress): void => {
  const pageSize = BOUNDS.pageSize.default
  for (const { args } of Object.values(Query.fields)) {
    if (args?.limit) args.limit.defaultValue = pageSize
  }
  for (const { graphQL } of Object.values(collections)) {
    for (const { args } of Object.values(graphQL?.type.getFields() ?? {})) {
      const limit = args.find(({ name }) => name === 'limit')
      if (limit) limit.defaultValue = pageSize
    }
  }
}
