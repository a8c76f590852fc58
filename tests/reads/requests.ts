import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLField, GraphQLObjectType, GraphQLOutputType, GraphQLType } from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import * as qs from 'qs-esm'

import { LOCALE_CODES } from '@/content/locales'

import { type Chooser, SMALL, sample } from './chooser'

/** A request of an anonymous reader, as one line that can be read in a failure. */
export type ReadRequest = {
  method: 'GET' | 'POST'
  url: string
  body?: string
  headers?: Record<string, string>
}

/**
 * Seeded requests with every parameter of REST and GraphQL, most of them well-formed, over every
 * path that the configuration has: private ones, those through relations, and those that end in
 * a locale.
 */
export const generateRequests = (
  config: SanitizedConfig,
  count: number,
  seed: number,
  words = SMALL,
): ReadRequest[] => {
  const collections = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const paths = new Map(
    collections.map((it) => [it.slug, pathsOf(config, it.flattenedFields, words.hops)]),
  )
  const { schema } = configToSchema(config)
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !/Payload|^(Access|initialized|me|countPayload)/.test(name),
  )
  const open = queries.filter(({ name }) => !/^(docAccess|version)|User/.test(name))
  const slugs = collections.map((it) => it.slug)
  const openSlugs = slugs.filter((it) => !CLOSED.test(it))
  const make = (choose: Chooser): ReadRequest => {
    if (choose.between(0, 2) === 0) {
      return graphqlRequest(choose, choose.maybe(() => queries, 8) ?? open)
    }
    const slug = choose.oneOf(choose.maybe(() => slugs, 10) ?? openSlugs)
    return restRequest(choose, slug, paths.get(slug) ?? [])
  }
  return sample(make, { count, seed, words })
}

/** What anonymous readers get nothing of at all. */
const CLOSED = /^(users|concepts|redirects|translation-.*|webhook.*)$/

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

const restRequest = (choose: Chooser, slug: string, paths: readonly Path[]): ReadRequest => {
  const open = paths.filter(({ isOpen }) => isOpen)
  const anyPath = () => choose.oneOf(choose.maybe(() => paths, 15) ?? open)
  const path = () => anyPath().path
  const sortable = paths.filter(({ isSortable }) => isSortable)
  const order = () =>
    choose.oneOf(['', '-']) + choose.oneOf(choose.maybe(() => paths, 15) ?? sortable).path
  const ways = [
    '',
    '',
    '',
    '',
    '/count',
    ...(choose.maybe(() => ['/versions'], 5) ?? []),
    `/${choose.oneOf(choose.words.ids)}`,
  ]
  const isGlobal = choose.between(1, 20) === 1
  const place = isGlobal
    ? `globals/${choose.oneOf(choose.words.globals)}`
    : slug + choose.oneOf(ways)
  const search = qs.stringify(
    {
      locale: choose.maybe(() => choose.oneOf(LOCALES), 2),
      'fallback-locale': choose.maybe(() => choose.oneOf(FALLBACKS)),
      draft: choose.maybe(() => 'true', 25),
      trash: choose.maybe(() => 'true', 30),
      depth: choose.maybe(() => choose.oneOf([0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 9])),
      limit: choose.maybe(() => choose.oneOf([1, 2, 5, 20, 20, 20, 100, 100, 100, 0])),
      page: choose.maybe(() => choose.oneOf([1, 2, 3]), 6),
      pagination: choose.maybe(() => 'false', 10),
      where: choose.maybe(() => whereOf(choose, anyPath), 2),
      sort: choose.maybe(() => order(), 3),
      select: choose.maybe(() => nested(path(), true), 8),
      populate: choose.maybe(() => ({ [choose.words.populated]: nested(path(), true) }), 30),
      joins: choose.maybe(
        () => ({ [choose.words.joined]: { sort: order(), where: whereOf(choose, anyPath) } }),
        20,
      ),
    },
    { skipNulls: true },
  )
  return { method: 'GET', url: `/api/${place}?${search}` }
}

const whereOf = (choose: Chooser, anyPath: () => Path): object => {
  const condition = () => {
    const { path, type } = anyPath()
    const operators = choose.maybe(() => ANY_TYPE) ?? OF_TYPE[type] ?? ANY_TYPE
    return { [path]: { [choose.oneOf(operators)]: choose.oneOf(choose.words.values) } }
  }
  switch (choose.between(0, 3)) {
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
  choose: Chooser,
  queries: readonly GraphQLField<unknown, unknown>[],
): ReadRequest => {
  const language = () => choose.oneOf(['en', 'fr', 'es'])
  const locale = choose.maybe(language, 2)
  const fallback = choose.maybe(() => choose.oneOf(FALLBACKS))
  const query = choose.oneOf(queries)
  const one = fieldOf(choose, query, 4, { locale, fallback })
  const other = choose.maybe(() =>
    fieldOf(choose, choose.oneOf(queries), 4, { locale: language(), fallback }),
  )
  const text = `{ ${one} ${other ? `other: ${other}` : ''} }`
  return { method: 'POST', url: '/api/graphql', body: JSON.stringify({ query: text }) }
}

const fieldOf = (
  choose: Chooser,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  languages: Languages = {},
): string =>
  field.name + argumentsOf(choose, field, languages) + selectionOf(choose, field.type, depth)

type Languages = { locale?: string | undefined; fallback?: string | undefined }

const argumentsOf = (
  choose: Chooser,
  field: GraphQLField<unknown, unknown>,
  { locale, fallback }: Languages,
) => {
  const given: string[] = []
  for (const { name, type } of field.args) {
    if (name === 'id') given.push(`id: ${choose.oneOf(choose.words.ids)}`)
    if (name === 'locale' && locale) given.push(`locale: ${locale}`)
    if (name === 'fallbackLocale' && fallback) given.push(`fallbackLocale: [${fallback}]`)
    if (name === 'draft' && choose.maybe(() => true, 20)) given.push('draft: true')
    if (name === 'limit') given.push(`limit: ${choose.oneOf([1, 3, 20])}`)
    if (name === 'sort' && choose.maybe(() => true, 2)) {
      given.push(`sort: "${choose.oneOf(choose.words.sorts)}"`)
    }
    const input = namedType(type)
    if (
      name === 'where' &&
      'getFields' in input &&
      typeof input.getFields === 'function' &&
      choose.maybe(() => true, 2)
    ) {
      const names = Object.keys(input.getFields()).filter((it) => !/^(AND|OR)$/.test(it))
      const operator = choose.oneOf(['equals', 'like', 'exists'])
      const value = operator === 'exists' ? 'true' : `"${choose.oneOf(choose.words.values)}"`
      given.push(`where: { ${choose.oneOf(names)}: { ${operator}: ${value} } }`)
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
const selectionOf = (choose: Chooser, output: GraphQLOutputType, depth: number): string => {
  const type = namedType(output)
  if ('getTypes' in type) {
    const parts = type.getTypes().map((it) => `... on ${it.name}${fieldsOf(choose, it, depth)}`)
    return ` { __typename ${parts.join(' ')} }`
  }
  return kindOf(type) === 'GraphQLObjectType'
    ? fieldsOf(choose, type as GraphQLObjectType, depth)
    : ''
}

const fieldsOf = (choose: Chooser, type: GraphQLObjectType, depth: number): string => {
  const fields = Object.values(type.getFields())
  const chosen = fields.filter(({ name, type: output }) => {
    if (/^(meta|versions?)$/i.test(name)) return false
    const isLeaf = /Scalar|Enum/.test(kindOf(namedType(output)))
    return isLeaf || (depth > 0 && (name === 'docs' || choose.maybe(() => true, 2)))
  })
  return ` { __typename ${chosen.map((it) => fieldOf(choose, it, depth - 1)).join(' ')} }`
}
