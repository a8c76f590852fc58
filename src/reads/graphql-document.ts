import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql'

import { isLocale, LOCALE_CODES } from '@/content/locales'
import { isValues } from '@/content/values'

import { BOUNDS } from './bounds'
import { type Fault, limitExceeded, onlySignedIn, outOfRange } from './fault'
import { fragmentCycleIn } from './fragment-cycle'
import { namedLanguages } from './graphql-languages'
import { limitIn } from './graphql-limit'
import { fallbackFaultOf } from './rest-parameters'

/** The body of a GraphQL request as it came. */
export type GraphqlBody = { query?: unknown; variables?: unknown; operationName?: unknown }

export type GraphqlReading = {
  /** The locales that the request names; one holds for all of it. */
  locales: readonly string[]
  /** The fallbacks that it names: languages, or words that stand for some. */
  fallbacks: readonly string[]
  fault?: Fault
  /** What was read; there is none when it cannot be. */
  document?: DocumentNode
}

/** Root fields about permissions: they name every collection and field. */
export const ABOUT_ACCESS = /^(Access$|docAccess|version)/

/** Reads a GraphQL request before it is run: its languages, and whatever a schema cannot refuse. */
export const readGraphql = (body: GraphqlBody): GraphqlReading => {
  if (typeof body.query !== 'string') return faulty({ message: 'graphqlWithoutQuery' })
  let document: DocumentNode
  try {
    document = parse(body.query, { maxTokens: BOUNDS.graphql.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) {
      const exceeded = limitIn(error.message)
      if (exceeded) return faulty(limitExceeded(exceeded))
      return faulty({ message: 'graphqlMalformed', parameters: { fault: error.message } })
    }
    throw error
  }
  const cycle = fragmentCycleIn(document)
  if (cycle) return faulty({ message: 'graphqlFragmentCycle', parameters: { fragment: cycle } })
  return { ...readFields(document, body.variables), document }
}

const faulty = (fault: Fault): GraphqlReading => ({ locales: [], fallbacks: [], fault })

const readFields = (document: DocumentNode, given: unknown): GraphqlReading => {
  const variables = { ...defaultsOf(document), ...(isValues(given) ? given : {}) }
  const unknown: string[] = []
  const faults: Fault[] = []
  visit(document, {
    Field(field) {
      if (ABOUT_ACCESS.test(field.name.value)) faults.push(onlySignedIn(field.name.value))
      for (const argument of field.arguments ?? []) {
        const value: unknown = valueFromASTUntyped(argument.value, variables)
        if (value === undefined || value === null) continue
        const isUnknown = argument.name.value === 'locale' && !isLocale(value)
        if (isUnknown) unknown.push(String(value))
        const fault = argumentFault(field, argument, value)
        if (fault) faults.push(fault)
      }
    },
  })
  if (unknown[0] !== undefined) {
    const parameters = { locale: unknown[0], known: LOCALE_CODES.join(', ') }
    return faulty({ message: 'localeUnknown', parameters })
  }
  const languages = namedLanguages(document, variables)
  if (languages.fault) return languages
  // What nobody may do weighs more than what only the signed-in may.
  const fault = faults.find((it) => !it.unlessSignedIn) ?? faults[0]
  return { ...languages, ...(fault && { fault }) }
}

const argumentFault = (
  field: FieldNode,
  { name }: ArgumentNode,
  value: unknown,
): Fault | undefined => {
  const parameter = `${field.name.value}.${name.value}`
  const { anonymous, signedIn } = BOUNDS.pageSize
  switch (name.value) {
    case 'draft':
    case 'trash':
      return value === false ? undefined : onlySignedIn(parameter)
    case 'fallbackLocale':
      return fallbackFaultOf(value, parameter)
    case 'limit':
      return isWithin(value, 0, signedIn)
        ? isWithin(value, 1, anonymous)
          ? undefined
          : { ...outOfRange(parameter, value, 1, anonymous), unlessSignedIn: true }
        : outOfRange(parameter, value, 0, signedIn)
    case 'page':
      return isWithin(value, 1, BOUNDS.page)
        ? undefined
        : outOfRange(parameter, value, 1, BOUNDS.page)
    default:
      return undefined
  }
}

const isWithin = (value: unknown, min: number, max: number) =>
  Number.isInteger(Number(value)) && Number(value) >= min && Number(value) <= max

const defaultsOf = (document: DocumentNode): Record<string, unknown> => {
  const defaults: Record<string, unknown> = {}
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
      return false
    },
  })
  return defaults
}
