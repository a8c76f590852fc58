import { configToSchema } from '@payloadcms/graphql'
import fc, { type GeneratorValue } from 'fast-check'
import type { GraphQLField, GraphQLObjectType, GraphQLOutputType, GraphQLType } from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import * as qs from 'qs-esm'

import { LOCALE_CODES } from '@/content/locales'

/** A request of an anonymous reader, as one line that can be read in a failure. */
export type ReadRequest = { method: 'GET' | 'POST'; url: string; body?: string }

/**
 * Seeded requests with every parameter of REST and GraphQL, most of them well-formed, over every
 * path that the configuration has: private ones, those through relations, and those that end in
 * a locale.
 */
export const generateRequests = (config: SanitizedConfig, count: number, seed: number) => {
  const collections = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const paths = new Map(collections.map((it) => [it.slug, pathsOf(config, it.flattenedFields, 2)]))
  const { schema } = configToSchema(config)
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !/Payload|^(Access|initialized|me|countPayload)/.test(name),
  )
  const open = queries.filter(({ name }) => !/^(docAccess|version)|User/.test(name))
  const one = fc.gen().map((pick): ReadRequest => {
    if (pick(unbiased, { min: 0, max: 2 }) === 0) {
      return graphqlRequest(pick, maybe(pick, () => queries, 8) ?? open)
    }
    const slugs = collections.map((it) => it.slug)
    const slug = oneOf(pick, maybe(pick, () => slugs, 10) ?? slugs.filter((it) => !CLOSED.test(it)))
    return restRequest(pick, slug, paths.get(slug) ?? [])
  })
  return fc.sample(one, { numRuns: count, seed })
}

/** What anonymous readers get nothing of at all. */
const CLOSED = /^(users|concepts|translation-.*)$/

/** A path of a condition, and whether it looks public: then it is chosen more often. */
type Path = { path: string; type: string; isOpen: boolean; isSortable: boolean }

/** Every path of a collection's fields, through groups, arrays, blocks and relations. */
const pathsOf = (
  config: SanitizedConfig,
  fields: readonly FlattenedField[],
  hops: number,
): Path[] =>
  fields.flatMap((field) => {
    if (!('name' in field)) return []
    const isOpen =
      !('hidden' in field && field.hidden) && !('access' in field && field.access?.read)
    const isMany =
      /^(array|blocks|join)$/.test(field.type) || ('hasMany' in field && field.hasMany === true)
    const below = (nested: Path[]) =>
      nested.map((it) => ({
        ...it,
        path: `${field.name}.${it.path}`,
        isOpen: it.isOpen && isOpen,
        isSortable: it.isSortable && !isMany,
      }))
    const leaf = (name: string, open: boolean): Path => ({
      path: name,
      type: field.type,
      isOpen: open,
      isSortable: open && /^(text|textarea|number|date)$/.test(field.type),
    })
    const isBranch = 'flattenedFields' in field || field.type === 'blocks' || field.type === 'join'
    const own = [leaf(field.name, isOpen && !isBranch)]
    if ('localized' in field && field.localized) {
      own.push(...below(LOCALE_CODES.map((it) => leaf(it, false))))
    }
    if (field.type === 'blocks') {
      own.push(...below(field.blocks.flatMap((it) => pathsOf(config, it.flattenedFields, hops))))
    } else if ('flattenedFields' in field) {
      own.push(...below(pathsOf(config, field.flattenedFields, hops)))
    }
    const target =
      field.type === 'relationship' || field.type === 'upload'
        ? field.relationTo
        : field.type === 'join'
          ? field.collection
          : undefined
    if (Array.isArray(target)) own.push(...below([leaf('value', false), leaf('relationTo', false)]))
    const related = config.collections.find(({ slug }) => slug === target)
    if (related && hops > 0) {
      const isPublic = !related.auth
      const nested = pathsOf(config, related.flattenedFields, hops - 1)
      own.push(...below(nested.map((it) => ({ ...it, isOpen: it.isOpen && isPublic }))))
    }
    return own
  })

/** Beginnings and wholes of secret and public texts, so that filters can tell them apart. */
const VALUES = [
  'a',
  'b',
  'm',
  'x',
  'y',
  'secret',
  'secret a',
  'open',
  'draft',
  'published',
  '1',
  '2',
]
const ANY_TYPE = ['equals', 'not_equals', 'exists', 'in']
const OF_TYPE: Record<string, string[]> = {
  text: ['like', 'contains', 'not_like', 'equals'],
  textarea: ['like', 'contains'],
  number: ['greater_than', 'less_than_equal'],
  date: ['greater_than'],
  richText: ['exists'],
}
const LOCALES = ['en', 'en', 'fr', 'fr', 'fr', 'fr', 'es', 'all', '*', 'de']
const FALLBACKS = ['en', 'en', 'en,fr', 'fr', 'fr,en', 'es,fr', 'default', 'none', 'de']
const FIRST_IDS = [1, 2, 3, 4, 5, 6, 7, 8]

type Pick = GeneratorValue

/** Evenly spread: fast-check otherwise prefers the ends. */
const unbiased = (range: { min: number; max: number }) => fc.noBias(fc.integer(range))

/** By its place: fast-check would compare what is chosen from, and schemas are endless. */
const oneOf = <T>(pick: Pick, list: readonly T[]): T =>
  list[pick(unbiased, { min: 0, max: list.length - 1 })] as T

const maybe = <T>(pick: Pick, value: () => T, outOf = 3): T | undefined =>
  pick(unbiased, { min: 1, max: outOf }) === 1 ? value() : undefined

const restRequest = (pick: Pick, slug: string, paths: readonly Path[]): ReadRequest => {
  const open = paths.filter(({ isOpen }) => isOpen)
  const choose = () => oneOf(pick, maybe(pick, () => paths, 15) ?? open)
  const path = () => choose().path
  const sortable = paths.filter(({ isSortable }) => isSortable)
  const order = () =>
    oneOf(pick, ['', '-']) + oneOf(pick, maybe(pick, () => paths, 15) ?? sortable).path
  const ways = [
    '',
    '',
    '',
    '',
    '/count',
    ...(maybe(pick, () => ['/versions'], 5) ?? []),
    `/${oneOf(pick, FIRST_IDS)}`,
  ]
  const isGlobal = pick(unbiased, { min: 1, max: 20 }) === 1
  const place = isGlobal ? 'globals/settings' : slug + oneOf(pick, ways)
  const search = qs.stringify(
    {
      locale: maybe(pick, () => oneOf(pick, LOCALES), 2),
      'fallback-locale': maybe(pick, () => oneOf(pick, FALLBACKS)),
      draft: maybe(pick, () => 'true', 25),
      trash: maybe(pick, () => 'true', 30),
      depth: maybe(pick, () => oneOf(pick, [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 9])),
      limit: maybe(pick, () => oneOf(pick, [1, 2, 5, 20, 20, 20, 100, 100, 100, 0])),
      page: maybe(pick, () => oneOf(pick, [1, 2, 3]), 6),
      pagination: maybe(pick, () => 'false', 10),
      where: maybe(pick, () => whereOf(pick, choose), 2),
      sort: maybe(pick, () => order(), 3),
      select: maybe(pick, () => nested(path(), true), 8),
      populate: maybe(pick, () => ({ cities: nested(path(), true) }), 30),
      joins: maybe(pick, () => ({ events: { sort: order(), where: whereOf(pick, choose) } }), 20),
    },
    { skipNulls: true },
  )
  return { method: 'GET', url: `/api/${place}?${search}` }
}

const whereOf = (pick: Pick, choose: () => Path): object => {
  const condition = () => {
    const { path, type } = choose()
    const operators = maybe(pick, () => ANY_TYPE) ?? OF_TYPE[type] ?? ANY_TYPE
    return { [path]: { [oneOf(pick, operators)]: oneOf(pick, VALUES) } }
  }
  switch (pick(unbiased, { min: 0, max: 3 })) {
    case 0:
      return { or: [condition(), condition()] }
    case 1:
      return { and: [condition(), { or: [condition()] }] }
    default:
      return condition()
  }
}

const nested = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((inner, segment) => ({ [segment]: inner }), value) as object

const graphqlRequest = (
  pick: Pick,
  queries: readonly GraphQLField<unknown, unknown>[],
): ReadRequest => {
  const language = () => oneOf(pick, ['en', 'fr', 'es'])
  const locale = maybe(pick, language, 2)
  const fallback = maybe(pick, () => oneOf(pick, FALLBACKS))
  const query = oneOf(pick, queries)
  const one = fieldOf(pick, query, 4, { locale, fallback })
  const other = maybe(pick, () =>
    fieldOf(pick, oneOf(pick, queries), 4, { locale: language(), fallback }),
  )
  const text = `{ ${one} ${other ? `other: ${other}` : ''} }`
  return { method: 'POST', url: '/api/graphql', body: JSON.stringify({ query: text }) }
}

const fieldOf = (
  pick: Pick,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  languages: Languages = {},
): string => field.name + argumentsOf(pick, field, languages) + selectionOf(pick, field.type, depth)

type Languages = { locale?: string | undefined; fallback?: string | undefined }

const argumentsOf = (
  pick: Pick,
  field: GraphQLField<unknown, unknown>,
  { locale, fallback }: Languages,
) => {
  const given: string[] = []
  for (const { name, type } of field.args) {
    if (name === 'id') given.push(`id: ${oneOf(pick, FIRST_IDS)}`)
    if (name === 'locale' && locale) given.push(`locale: ${locale}`)
    if (name === 'fallbackLocale' && fallback) given.push(`fallbackLocale: [${fallback}]`)
    if (name === 'draft' && maybe(pick, () => true, 20)) given.push('draft: true')
    if (name === 'limit') given.push(`limit: ${oneOf(pick, [1, 3, 20])}`)
    if (name === 'sort' && maybe(pick, () => true, 2)) {
      given.push(`sort: "${oneOf(pick, ['title', 'name', '-contact', 'city.name', 'notes'])}"`)
    }
    const input = namedType(type)
    if (
      name === 'where' &&
      'getFields' in input &&
      typeof input.getFields === 'function' &&
      maybe(pick, () => true, 2)
    ) {
      const names = Object.keys(input.getFields()).filter((it) => !/^(AND|OR)$/.test(it))
      const operator = oneOf(pick, ['equals', 'like', 'exists'])
      const value = operator === 'exists' ? 'true' : `"${oneOf(pick, VALUES)}"`
      given.push(`where: { ${oneOf(pick, names)}: { ${operator}: ${value} } }`)
    }
  }
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/**
 * What a type is under lists and non-nulls. (The test runner loads graphql apart from Payload, so
 * that graphql's own functions do not know Payload's types.)
 */
const namedType = (type: GraphQLType): GraphQLType =>
  'ofType' in type ? namedType(type.ofType) : type

const kindOf = (type: GraphQLType): string => type[Symbol.toStringTag]

/** All scalars and some of what is nested. */
const selectionOf = (pick: Pick, output: GraphQLOutputType, depth: number): string => {
  const type = namedType(output)
  if ('getTypes' in type) {
    const parts = type.getTypes().map((it) => `... on ${it.name}${fieldsOf(pick, it, depth)}`)
    return ` { __typename ${parts.join(' ')} }`
  }
  return kindOf(type) === 'GraphQLObjectType'
    ? fieldsOf(pick, type as GraphQLObjectType, depth)
    : ''
}

const fieldsOf = (pick: Pick, type: GraphQLObjectType, depth: number): string => {
  const fields = Object.values(type.getFields())
  const chosen = fields.filter(({ name, type: output }) => {
    if (/^(meta|versions?)$/i.test(name)) return false
    const isLeaf = /Scalar|Enum/.test(kindOf(namedType(output)))
    return isLeaf || (depth > 0 && (name === 'docs' || maybe(pick, () => true, 2)))
  })
  return ` { __typename ${chosen.map((it) => fieldOf(pick, it, depth - 1)).join(' ')} }`
}
