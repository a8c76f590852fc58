import * as qs from 'qs-esm'

import { DEFAULT_CHAIN, MAX_FALLBACKS, readFallback } from '@/content/fallback'
import { isLocale, LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { isValues } from '@/content/values'

import { BOUNDS } from './bounds'
import { type Fault, onlySignedIn, outOfRange } from './fault'

/** Parameters that take one value; Payload takes the first or the last of several, as it happens. */
const SINGLE = [
  'locale',
  'fallback-locale',
  'fallbackLocale',
  'depth',
  'limit',
  'page',
  'draft',
  'trash',
  'pagination',
] as const

/** What numbers may be; Payload would cut a greater depth down without a word. */
const numbers = (maxDepth: number) =>
  [
    ['limit', 0, BOUNDS.pageSize.signedIn],
    ['page', 1, BOUNDS.page],
    ['depth', 0, maxDepth],
  ] as const

/** Names the languages that may stand in for the one asked for. */
export const FALLBACK = 'fallback-locale'

/** The names under which Payload takes it. */
const FALLBACKS = [FALLBACK, 'fallbackLocale'] as const

type Query = Record<string, unknown>

/**
 * Checks the part of a query string that means the same for every collection. Faults that only
 * concern anonymous readers say so (`unlessSignedIn`); the caller finds out who asks.
 *
 * @param search with its question mark, as in `URL.search`
 * @param maxDepth of relations filled in
 */
export const faultIn = (search: string, maxDepth: number): Fault | undefined => {
  if (!isReadableText(search)) return { message: 'encodingInvalid' }
  const query = parse(search)
  return (
    repeated(search, query) ??
    shapeFault(query) ??
    localeFault(query) ??
    fallbackFault(query) ??
    numberFault(query, maxDepth) ??
    privateFault(query)
  )
}

/** Whether text of an address decodes to UTF-8 that Postgres can store. */
export const isReadableText = (encoded: string): boolean => {
  try {
    return !decodeURIComponent(encoded.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}

/**
 * The address with what was left open filled in: the source locale and, where pages are turned
 * off, the page size that Payload would then leave out.
 */
export const withDefaults = (url: URL, needsPageSize: boolean): URL => {
  const complete = new URL(url)
  const { searchParams } = complete
  if (!searchParams.get('locale')) searchParams.set('locale', SOURCE_LOCALE)
  if (needsPageSize) searchParams.set('limit', String(BOUNDS.pageSize.default))
  return withChain(complete)
}

/**
 * The address with its fallback spelled out as the list that Payload reads: it takes one language
 * in text, or several as `fallbackLocale[]`, and leaves out in silence what it does not know.
 */
const withChain = (url: URL): URL => {
  const { searchParams } = url
  const asked = FALLBACKS.map((it) => searchParams.get(it)).find((it) => it !== null)
  const locale = searchParams.get('locale')
  if (asked === undefined || !isLocale(locale)) return url
  for (const name of FALLBACKS) searchParams.delete(name)
  const read = readFallback(asked, locale)
  const chain = 'chain' in read ? read.chain : []
  for (const [index, it] of chain.entries()) searchParams.set(`fallbackLocale[${index}]`, it)
  return url
}

const parse = (search: string): Query =>
  qs.parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

const repeated = (search: string, query: Query): Fault | undefined => {
  const parameters = new URLSearchParams(search)
  const name = SINGLE.find(
    (it) => (it in query && typeof query[it] !== 'string') || parameters.getAll(it).length > 1,
  )
  return name ? { message: 'parameterRepeated', parameters: { parameter: name } } : undefined
}

/** Payload walks into these without looking what they are. */
const shapeFault = (query: Query): Fault | undefined => {
  const parameter = ['where', 'select', 'populate', 'joins'].find((it) => {
    const value = query[it]
    return value !== undefined && value !== '' && !isValues(value)
  })
  return parameter
    ? { message: 'queryMalformed', parameters: { parameter, path: parameter } }
    : undefined
}

const localeFault = ({ locale }: Query): Fault | undefined => {
  if (locale === undefined || locale === '' || isLocale(locale)) return undefined
  if (locale === 'all' || locale === '*') return onlySignedIn(`locale=${locale}`)
  return {
    message: 'localeUnknown',
    parameters: { locale: String(locale), known: LOCALE_CODES.join(', ') },
  }
}

const fallbackFault = (query: Query): Fault | undefined => {
  const [first, second] = FALLBACKS.filter((it) => query[it] !== undefined)
  if (first === undefined) return undefined
  if (second !== undefined)
    return { message: 'parameterRepeated', parameters: { parameter: first } }
  return fallbackFaultOf(query[first], first)
}

/** Why languages cannot stand in, whichever language they stand in for. */
export const fallbackFaultOf = (value: unknown, parameter: string): Fault | undefined => {
  const read = readFallback(value, SOURCE_LOCALE)
  if ('unknown' in read) {
    const known = [...LOCALE_CODES, DEFAULT_CHAIN, 'none'].join(', ')
    return { message: 'localeUnknown', parameters: { locale: read.unknown.slice(0, 40), known } }
  }
  return read.chain.length > MAX_FALLBACKS
    ? { message: 'fallbackTooLong', parameters: { parameter, max: MAX_FALLBACKS } }
    : undefined
}

const numberFault = (query: Query, maxDepth: number): Fault | undefined => {
  for (const [parameter, min, max] of numbers(maxDepth)) {
    const value = query[parameter]
    if (value === undefined || value === '') continue
    if (!isWithin(value, min, max)) return outOfRange(parameter, value, min, max)
  }
  return undefined
}

const privateFault = (query: Query): Fault | undefined => {
  for (const parameter of ['draft', 'trash']) {
    if (isAsked(query[parameter])) return onlySignedIn(parameter)
  }
  const { limit } = query
  const { anonymous } = BOUNDS.pageSize
  if (limit !== undefined && limit !== '' && !isWithin(limit, 1, anonymous)) {
    return { ...outOfRange('limit', limit, 1, anonymous), unlessSignedIn: true }
  }
  return undefined
}

const isAsked = (value: unknown) =>
  value !== undefined && !['', 'false', '0', 'undefined', 'null'].includes(String(value))

const isWithin = (value: unknown, min: number, max: number) =>
  typeof value === 'string' &&
  /^\d{1,9}$/.test(value) &&
  Number(value) >= min &&
  Number(value) <= max
