import { Kind, parse, print } from 'graphql'

import { sortedJson } from '../core/sorted-json'

/** Longer questions of anonymous readers are refused by the guard of reads. */
const MAX_LENGTH = 16 * 1_024
const MAX_TOKENS = 4_000

/** What a GraphQL request says, from its body or its address. */
export type GraphqlQuestion = {
  query?: unknown
  variables?: unknown
  operationName?: unknown
  [other: string]: unknown
}

/**
 * The key of a GraphQL question that may be answered from the store: one query, nothing else.
 * Undefined for mutations, for documents in which somebody has to choose an operation, and for
 * whatever cannot be read, which the guard of reads then refuses.
 */
export const graphqlKey = (question: GraphqlQuestion, outerLocale = ''): string | undefined => {
  const { query, variables, operationName, ...others } = question
  if (typeof query !== 'string' || query.length > MAX_LENGTH) return undefined
  if (Object.values(others).some((it) => it !== undefined && it !== null)) return undefined
  if (variables !== undefined && variables !== null && typeof variables !== 'object') {
    return undefined
  }
  const document = readDocument(query)
  const operations = document?.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations ?? []
  if (!document || operations?.length !== 1 || operation?.operation !== 'query') return undefined
  const name = operationName ?? ''
  if (name !== '' && name !== operation.name?.value) return undefined
  return `GRAPHQL ${outerLocale} ${sortedJson(variables ?? {})} ${print(document)}`
}

const readDocument = (query: string) => {
  try {
    return parse(query, { maxTokens: MAX_TOKENS, noLocation: true })
  } catch {
    return undefined
  }
}
