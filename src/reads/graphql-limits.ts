import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type {
  GraphQLError,
  GraphQLObjectType,
  GraphQLOutputType,
  ValidationContext,
  ValidationRule,
} from 'graphql'
import type { Config } from 'payload'

import { DEFAULT_CHAIN } from '@/content/fallback'
import { LOCALE_CODES } from '@/content/locales'

import { BOUNDS } from './bounds'
import { giveOwnRequests } from './own-requests'
import { keepRelationOrder } from './relation-order'

/** Reported, a rejection is a validation error (400); thrown, Payload makes it a 500. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
}

type GraphqlConfig = NonNullable<Config['graphQL']>

/** The part of Payload's unfinished schema that is completed here. */
type SchemaInProgress = {
  Query: { fields: Record<string, RootField> }
  Mutation: { fields: Record<string, RootField> }
  collections: Record<string, { graphQL?: { type: GraphQLObjectType } }>
}

type RootField = Parameters<typeof giveOwnRequests>[0][number] & {
  type: GraphQLOutputType
  args?: Record<string, { type?: unknown; defaultValue?: unknown; description?: string }>
}

/** The library as Payload loads it: types made with another copy of it are none to a schema. */
type Library = Parameters<NonNullable<GraphqlConfig['queries']>>[0]

/** Bounds what a GraphQL request may cost, on top of what the model's author set. */
export const boundedGraphql = (graphQL: Config['graphQL']): GraphqlConfig => {
  return {
    ...graphQL,
    maxComplexity: graphQL?.maxComplexity ?? BOUNDS.graphql.complexity,
    validationRules: (args) => [...(graphQL?.validationRules?.(args) ?? []), ...limitRules()],
    queries: (graphql, schema) => {
      // Typed as `any` by Payload.
      const inProgress = schema as unknown as SchemaInProgress
      setPageSizes(inProgress)
      setFallbackArgument(inProgress, graphql)
      const { Query, Mutation } = inProgress
      const rootFields = [...Object.values(Query.fields), ...Object.values(Mutation.fields)]
      keepRelationOrder(rootFields.map(({ type }) => type))
      giveOwnRequests(Object.values(Query.fields))
      return graphQL?.queries?.(graphql, schema) ?? {}
    },
  }
}

/** The bounds that hold for every document, whatever it asks for. */
export const limitRules = (): ValidationRule[] => {
  const { aliases, depth, directives } = BOUNDS.graphql
  return [
    maxAliasesRule({ n: aliases, ...reported }),
    // A fragment is a name for fields and not a level: frontends that use them ask no more than others.
    maxDepthRule({ n: depth, flattenFragments: true, ...reported }),
    maxDirectivesRule({ n: directives, ...reported }),
  ]
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

/**
 * Lets a fallback name several languages in turn, and the chain that is configured, where Payload
 * takes one language; and counts take one as lists do.
 */
const setFallbackArgument = ({ Query }: SchemaInProgress, library: Library): void => {
  const { GraphQLEnumType, GraphQLList, GraphQLNonNull } = library
  const language = new GraphQLEnumType({
    name: 'FallbackLocale',
    description: 'A language whose published text may stand in for the one asked for.',
    values: Object.fromEntries(
      [...LOCALE_CODES, DEFAULT_CHAIN, 'none'].map((it) => [
        it.replaceAll('-', '_'),
        { value: it },
      ]),
    ),
  })
  const type = new GraphQLList(new GraphQLNonNull(language))
  const description = `Published text of these languages, in turn, where there is none in the one asked for. \`${DEFAULT_CHAIN}\` is the chain that is configured for it. \`_fallback\` tells what fell back.`
  for (const [name, { args }] of Object.entries(Query.fields)) {
    const takesOne = args?.fallbackLocale ?? (args?.locale && /^count/.test(name))
    if (args && takesOne) args.fallbackLocale = { ...args.fallbackLocale, type, description }
  }
}
