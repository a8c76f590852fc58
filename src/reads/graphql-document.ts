import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql'

import { isLocale, LOCALE_CODES } from '@/content/locales'

import { BOUNDS } from './bounds'
import { type Fault, onlySignedIn, outOfRange } from './fault'

/** The body of a GraphQL request as it came. */
export type GraphqlBody = { query?: unknown; variables?: unknown }

export type GraphqlReading = {
  /** The one locale that the request asks for, if it asks. */
  locale?: string
  fault?: Fault
}

/** Root fields about permissions: they name every collection and field. */
const ABOUT_ACCESS = /^(Access$|docAccess|version)/

/**
 * Reads a GraphQL request before it is run: its locale, and whatever a schema cannot refuse.
 *
 * All fields of a request share one Payload request, so two locales in it would answer one part
 * in the language of the other (seen in 3.90: the last alias wins). Hence one locale per request.
 */
export const readGraphql = (body: GraphqlBody): GraphqlReading => {
  if (typeof body.query !== 'string') return { fault: malformed('"query" is not a text.') }
  let document: DocumentNode
  try {
    document = parse(body.query, { maxTokens: BOUNDS.graphql.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return { fault: malformed(error.message) }
    throw error
  }
  const cycle = fragmentCycleIn(document)
  if (cycle) return { fault: malformed(`the fragment "${cycle}" contains itself.`) }
  return readFields(document, body.variables)
}

const readFields = (document: DocumentNode, given: unknown): GraphqlReading => {
  const variables = { ...defaultsOf(document), ...(isObject(given) ? given : {}) }
  const locales = new Set<string>()
  const faults: Fault[] = []
  visit(document, {
    Field(field) {
      if (ABOUT_ACCESS.test(field.name.value)) faults.push(onlySignedIn(field.name.value))
      for (const argument of field.arguments ?? []) {
        const value: unknown = valueFromASTUntyped(argument.value, variables)
        if (value === undefined || value === null) continue
        if (argument.name.value === 'locale') locales.add(String(value))
        const fault = argumentFault(field, argument, value)
        if (fault) faults.push(fault)
      }
    },
  })
  const asked = [...locales]
  const unknown = asked.find((it) => !isLocale(it))
  if (unknown !== undefined) {
    const parameters = { locale: unknown, known: LOCALE_CODES.join(', ') }
    return { fault: { message: 'localeUnknown', parameters } }
  }
  if (asked.length > 1) {
    return { fault: { message: 'localesMixed', parameters: { locales: asked.join(', ') } } }
  }
  // What nobody may do weighs more than what only the signed-in may.
  return { locale: asked[0], fault: faults.find((it) => !it.unlessSignedIn) ?? faults[0] }
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
      return value === 'none' || value === false ? undefined : onlySignedIn(parameter)
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

/** Rules that walk fragments would walk a cycle for ever, so it is looked for first. */
const fragmentCycleIn = (document: DocumentNode): string | undefined => {
  const uses = new Map<string, string[]>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const spreads: string[] = []
    visit(definition, {
      enter(node) {
        if (node.kind === Kind.FRAGMENT_SPREAD) spreads.push(node.name.value)
      },
    })
    uses.set(definition.name.value, spreads)
  }
  const done = new Set<string>()
  const open = new Set<string>()
  const walk = (name: string): string | undefined => {
    if (open.has(name)) return name
    if (done.has(name)) return undefined
    open.add(name)
    for (const next of uses.get(name) ?? []) {
      const cycle = walk(next)
      if (cycle) return cycle
    }
    open.delete(name)
    done.add(name)
    return undefined
  }
  for (const name of uses.keys()) {
    const cycle = walk(name)
    if (cycle) return cycle
  }
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const malformed = (fault: string): Fault => ({ message: 'graphqlMalformed', parameters: { fault } })
