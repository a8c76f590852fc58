import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

import type { Fault } from './fault'

type Variables = Record<string, unknown>

/** The languages that a GraphQL document names. */
export type NamedLanguages = {
  locales: string[]
  /** Languages, or words that stand for some. */
  fallbacks: string[]
  fault?: Fault
}

type Named = { locales: ReadonlySet<string>; fallbacks: ReadonlySet<string> }

/**
 * Which languages a document names. Each field of a query is answered in its own
 * (`own-requests.ts`), and all inside it in the same; so where a document names several, every
 * field must name one, and only one. Mutations are written in one.
 *
 * @param document without fragments that contain themselves
 */
export const namedLanguages = (document: DocumentNode, variables: Variables): NamedLanguages => {
  const reading = new Reading(document, variables)
  const fields = document.definitions.flatMap((it) => {
    if (it.kind !== Kind.OPERATION_DEFINITION) return []
    const isQuery = it.operation === OperationTypeNode.QUERY
    return reading.fieldsIn(it.selectionSet).map((field) => ({
      name: field.name.value,
      isQuery,
      own: reading.namedBy(field),
      all: reading.namedInside(field),
    }))
  })
  const locales = [...union(fields.map(({ all }) => all.locales))]
  const fallbacks = [...union(fields.map(({ all }) => all.fallbacks))]
  const isMixed = locales.length > 1 || fallbacks.length > 1
  const fault = isMixed
    ? fields.map((field) => faultOf(field, locales, fallbacks)).find((it) => it !== undefined)
    : undefined
  return { locales, fallbacks, ...(fault && { fault }) }
}

export const localesMixed = (locales: Iterable<string>): Fault => ({
  message: 'localesMixed',
  parameters: { locales: [...locales].join(', ') },
})

export const fallbacksMixed = (fallbacks: Iterable<string>): Fault => ({
  message: 'fallbacksMixed',
  parameters: { fallbacks: [...fallbacks].join('; ') },
})

type Field = { name: string; isQuery: boolean; own: Named; all: Named }

/** Why a field of a request in which there are several languages cannot be answered in one. */
const faultOf = (
  { all, isQuery, name, own }: Field,
  locales: readonly string[],
  fallbacks: readonly string[],
): Fault | undefined => {
  if (locales.length > 1) {
    if (!isQuery) return localesMixed(locales)
    if (all.locales.size > 1) return localesMixed(all.locales)
    if (own.locales.size === 0 && !name.startsWith('__')) {
      const parameters = { locales: locales.join(', '), field: name }
      return { message: 'localeNotNamed', parameters }
    }
  }
  const isOfField = isQuery && own.fallbacks.size === all.fallbacks.size && all.fallbacks.size <= 1
  return all.fallbacks.size === 0 || isOfField ? undefined : fallbacksMixed(fallbacks)
}

/** Looks through the fields of a document; into each of its fragments once. */
class Reading {
  readonly #variables: Variables
  readonly #fragments = new Map<string, SelectionSetNode>()
  readonly #named = new Map<string, Named>()

  constructor({ definitions }: DocumentNode, variables: Variables) {
    this.#variables = variables
    for (const it of definitions) {
      if (it.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(it.name.value, it.selectionSet)
    }
  }

  /** The fields of an operation, through its fragments, each once. */
  fieldsIn(set: SelectionSetNode, seen = new Set<string>()): FieldNode[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return this.fieldsIn(selection.selectionSet, seen)
      const name = selection.name.value
      const fragment = this.#fragments.get(name)
      if (!fragment || seen.has(name)) return []
      return this.fieldsIn(fragment, seen.add(name))
    })
  }

  namedBy(field: FieldNode): Named {
    return {
      locales: this.#argument(field, 'locale'),
      fallbacks: this.#argument(field, 'fallbackLocale'),
    }
  }

  /** By the field or anything inside it. */
  namedInside(field: FieldNode): Named {
    const own = this.namedBy(field)
    return field.selectionSet ? added([own, this.#namedIn(field.selectionSet)]) : own
  }

  #namedIn({ selections }: SelectionSetNode): Named {
    return added(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return this.namedInside(selection)
        return selection.kind === Kind.INLINE_FRAGMENT
          ? this.#namedIn(selection.selectionSet)
          : this.#namedInFragment(selection.name.value)
      }),
    )
  }

  #namedInFragment(name: string): Named {
    const set = this.#fragments.get(name)
    const named = this.#named.get(name) ?? (set ? this.#namedIn(set) : NOTHING)
    this.#named.set(name, named)
    return named
  }

  #argument(field: FieldNode, name: string): ReadonlySet<string> {
    const argument = field.arguments?.find((it) => it.name.value === name)
    const value: unknown = argument && valueFromASTUntyped(argument.value, this.#variables)
    return value === undefined || value === null ? NONE : new Set([String(value)])
  }
}

const NONE: ReadonlySet<string> = new Set()
const NOTHING: Named = { locales: NONE, fallbacks: NONE }

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  sets.every((it) => it.size === 0) ? NONE : new Set(sets.flatMap((it) => [...it]))

const added = (named: readonly Named[]): Named => ({
  locales: union(named.map(({ locales }) => locales)),
  fallbacks: union(named.map(({ fallbacks }) => fallbacks)),
})
