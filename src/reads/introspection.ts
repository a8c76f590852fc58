import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from 'graphql'

import type { GraphqlBody } from './graphql-document'
import { limitRules } from './graphql-limits'

/** Whether a document asks about the schema, for data, or for both at once. */
export type Asks = 'schema' | 'data' | 'both'

/** What the operations of a document ask for. Its fragments must not contain themselves. */
export const asksFor = (document: DocumentNode): Asks => {
  const names = document.definitions.flatMap((it) =>
    it.kind === Kind.OPERATION_DEFINITION ? rootFields(it.selectionSet, document) : [],
  )
  const aboutSchema = names.filter((name) => name === '__schema' || name === '__type')
  if (aboutSchema.length === 0) return 'data'
  return names.every((name) => name.startsWith('__')) ? 'schema' : 'both'
}

const rootFields = (selections: SelectionSetNode, document: DocumentNode): string[] =>
  selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document)
    const fragment = document.definitions.find(
      (it) => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === selection.name.value,
    )
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? rootFields(fragment.selectionSet, document)
      : []
  })

/** Answers a document that asks about the schema alone. */
export const answerIntrospection = async (
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: GraphqlBody,
): Promise<Response> => {
  const errors = validate(schema, document, [...specifiedRules, ...limitRules()])
  if (errors.length > 0) return Response.json({ errors }, { status: 400 })
  const result = await execute({
    schema,
    document,
    ...(typeof operationName === 'string' && { operationName }),
    ...(typeof variables === 'object' && {
      variableValues: variables as Record<string, unknown> | null,
    }),
  })
  return Response.json(result, { status: result.data ? 200 : 400 })
}

/**
 * The answer to an anonymous request that did not validate, without the names that GraphQL suggests
 * ("Did you mean ...?"): they may be of types and fields that introspection hides.
 */
export const withoutSuggestions = async (answer: Response): Promise<Response> => {
  const text = (await answer.text()).replace(/ Did you mean (?:[^"\\]|\\.)*?\?"/g, '"')
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return new Response(text, { status: answer.status, headers })
}
