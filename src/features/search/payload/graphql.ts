import type * as GraphQL from 'graphql'
import { APIError, type Config, type PayloadRequest } from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { say } from '@/messages/say'
import { tellingReads } from '@/platform/read-notes'
import { sessionOf } from '@/platform/session'

import { readSearch, SearchFault } from '../core/request'
import type { SearchScope } from './endpoint'
import { find } from './find'
import { INDEX } from './index-tag'

type GraphqlConfig = NonNullable<Config['graphQL']>

/** Of the 500 that a request may cost; a search is about as much work as a list with relations. */
const COST = 50

/** The query `Search(q, locale, types, prefix, page, limit)`, which answers as the endpoint does. */
export const withSearchQuery = (graphQL: Config['graphQL'], scope: SearchScope): GraphqlConfig => ({
  ...graphQL,
  queries: (graphql, schema) => ({
    ...graphQL?.queries?.(graphql, schema),
    // Both are typed as `any` by Payload.
    Search: searchQuery(graphql as typeof GraphQL, schema as unknown as Schema, scope),
  }),
})

/** The part of Payload's unfinished schema that is used here. */
type Schema = { types: { localeInputType: GraphQL.GraphQLEnumType } }

const searchQuery = (graphql: typeof GraphQL, { types }: Schema, scope: SearchScope) => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  return {
    type: new GraphQLNonNull(resultsType(graphql)),
    args: {
      q: { type: new GraphQLNonNull(GraphQLString) },
      locale: { type: types.localeInputType },
      types: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      prefix: { type: GraphQLBoolean },
      page: { type: GraphQLInt },
      limit: { type: GraphQLInt },
    },
    extensions: { complexity: COST },
    resolve: async (_: unknown, args: Arguments, { req }: { req: PayloadRequest }) => {
      try {
        const given = { locale: req.locale ?? SOURCE_LOCALE, ...args }
        const request = readSearch(parametersOf(given), { ...scope, locales: LOCALE_CODES })
        return await tellingReads([INDEX], async () => find(await sessionOf(req), request))
      } catch (error) {
        if (!(error instanceof SearchFault)) throw error
        throw new APIError(say(req, error.code, error.parameters), 400, { code: error.code }, true)
      }
    },
  }
}

type Arguments = Record<string, boolean | number | string | string[] | null | undefined>

const parametersOf = (given: Arguments): URLSearchParams =>
  new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  )

const resultsType = (graphql: typeof GraphQL) => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } = graphql
  const { GraphQLString } = graphql
  const text = new GraphQLNonNull(GraphQLString)
  const whole = new GraphQLNonNull(GraphQLInt)
  const all = (type: GraphQL.GraphQLOutputType) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  const excerpt = new GraphQLObjectType({
    name: 'SearchExcerpt',
    fields: {
      text: { type: text },
      html: { type: text, description: 'The text escaped, what was found in <mark>.' },
      marks: {
        type: new GraphQLNonNull(new GraphQLList(all(GraphQLInt))),
        description: 'Start and end of what was found.',
      },
    },
  })
  const hit = new GraphQLObjectType({
    name: 'SearchHit',
    fields: {
      collection: { type: text },
      id: { type: whole },
      title: { type: text },
      path: { type: GraphQLString },
      kind: { type: GraphQLString },
      date: { type: GraphQLString },
      excerpt: { type: new GraphQLNonNull(excerpt) },
    },
  })
  return new GraphQLObjectType({
    name: 'SearchResults',
    fields: {
      docs: { type: all(hit) },
      page: { type: whole },
      limit: { type: whole },
      hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
      didYouMean: { type: GraphQLString },
    },
  })
}
