import * as qs from 'qs-esm'

import { filledTo, type Selection } from '../core/selection'
import type { Shape, Shapes } from '../core/shape'
import type { Question } from '../core/statement'

/** A GET for documents of one collection: a list, or one by its id. */
export type RestQuestion = Question & { locale: string; id?: number }

/** What of Payload's configuration decides what is left out of a question. */
export type Defaults = { depth: number; maxDepth: number; limit: number }

const PATH = /^\/api\/([\w-]+)(?:\/([1-9]\d{0,8}))?$/
const LIST_PARAMETERS = new Set([
  'depth',
  'limit',
  'locale',
  'page',
  'pagination',
  'select',
  'sort',
  'where',
])
const DOCUMENT_PARAMETERS = new Set(['depth', 'locale', 'select'])

/** Reads a question of a reader; undefined for whatever only Payload understands. */
export const restQuestion = (
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  shapesIn: (locale: string) => Shapes | undefined,
  defaults: Defaults,
): RestQuestion | undefined => {
  const [, collection, id] = PATH.exec(pathname) ?? []
  if (collection === undefined) return undefined
  const query = qs.parse(search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  })
  const allowed = id === undefined ? LIST_PARAMETERS : DOCUMENT_PARAMETERS
  if (Object.keys(query).some((name) => !allowed.has(name))) return undefined
  const { locale, pagination, sort, where } = query
  const shape = typeof locale === 'string' ? shapesIn(locale)?.(collection) : undefined
  const depth = numberIn(query.depth, 0, defaults.maxDepth, defaults.depth)
  const limit = numberIn(query.limit, 1, 100, defaults.limit)
  const page = numberIn(query.page, 1, 10_000, 1)
  const selection = shape && depth !== undefined && selectionOf(shape, query.select, depth)
  const order = sort === undefined ? [] : orderOf(sort)
  const isPaged = pagination === undefined || pagination === 'true'
  if (typeof locale !== 'string' || !selection || !order) return undefined
  if (limit === undefined || page === undefined) return undefined
  if (!isPaged && pagination !== 'false') return undefined
  return {
    collection,
    locale,
    selection,
    where: id === undefined ? where : { id: { equals: id } },
    ...(order.length > 0 && { sort: order }),
    limit: id === undefined ? limit : 1,
    page,
    isCounted: id === undefined && isPaged,
    ...(id !== undefined && { id: Number(id) }),
  }
}

const numberIn = (
  given: unknown,
  min: number,
  max: number,
  otherwise: number,
): number | undefined => {
  if (given === undefined) return otherwise
  const value = typeof given === 'string' && /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  return value >= min && value <= max ? value : undefined
}

const orderOf = (sort: unknown): string[] | undefined => {
  const names = typeof sort === 'string' ? sort.split(',') : []
  const isReadable = names.length > 0 && names.length <= 5
  return isReadable && names.every((it) => /^-?\w+$/.test(it)) ? names : undefined
}

/** A selection that names fields; one that leaves fields out, or parts of them, is Payload's. */
const selectionOf = (shape: Shape, select: unknown, depth: number): Selection | undefined => {
  if (select === undefined) return filledTo(depth)
  if (typeof select !== 'object' || select === null || Array.isArray(select)) return undefined
  const names = Object.entries(select).map(([name, value]) => (value === 'true' ? name : undefined))
  const wanted = names.filter((it) => it !== undefined)
  if (names.length === 0 || wanted.length < names.length) return undefined
  const hasLocales = wanted.some((name) =>
    shape.nodes.some((node) => node.name === name && node.kind === 'locales'),
  )
  const all = [...wanted, ...shape.forced, ...(hasLocales ? ['_status'] : [])]
  const fields = new Map(all.filter((name) => name !== 'id').map((name) => [name, {}]))
  return { fields, ...filledTo(depth) }
}
