import type { Fault } from '@/content/fault'

/** A search as it was asked for. */
export type SearchRequest = {
  q: string
  locale: string
  /** Collections; all of them when empty. */
  types: readonly string[]
  kinds: readonly string[]
  years: readonly number[]
  /** Documents that results point to, by collection: any one of each. */
  related: Readonly<Record<string, readonly number[]>>
  /** The last word is still being typed. */
  prefix: boolean
  page: number
  limit: number
  /** Of which properties the counts are asked for. */
  facets: readonly string[]
  /** Whether the number of all results is asked for. */
  count: boolean
}

/** What may be asked for. */
export type Known = {
  locales: readonly string[]
  types: readonly string[]
  /** Collections that results are filtered and counted by when they point to them. */
  relatedFacets: readonly string[]
}

/** Nothing longer is a search. */
const MOST_CHARACTERS = 200
export const MOST_RESULTS = 50
/** What is not among the first results is found by other words. */
export const LAST_PAGE = 100
const MOST_VALUES = 20

export const FACETS = ['types', 'kinds', 'years'] as const

/** A search that asks for what there is not: nothing is looked for. */
export class SearchFault extends Error {
  override name = 'SearchFault'

  constructor(
    readonly code:
      | 'localeUnknown'
      | 'numberOutOfRange'
      | 'parameterMalformed'
      | 'parameterMissing'
      | 'parameterRepeated'
      | 'parameterTooMany'
      | 'parameterUnfit'
      | 'parameterUnknown'
      | 'searchTooLong',
    readonly parameters: NonNullable<Fault['parameters']>,
  ) {
    super(`${code} ${JSON.stringify(parameters)}`)
  }
}

/**
 * Reads the parameters of a search.
 *
 * @throws SearchFault naming the parameter and what it may be.
 */
export const readSearch = (given: URLSearchParams, known: Known): SearchRequest => {
  const facets = [...FACETS, ...known.relatedFacets]
  refuseUnknown(given, [
    ...['q', 'locale', 'types', 'kinds', 'years', ...known.relatedFacets],
    ...['prefix', 'page', 'limit', 'facets', 'count'],
  ])
  const text = (name: string) => given.get(name)?.trim() ?? ''
  const list = (name: string) => listIn(text(name), name)
  return {
    q: searched(text('q')),
    locale: localeIn(text('locale'), known.locales),
    types: list('types').map((type) => oneOf(known.types, type, 'types')),
    kinds: list('kinds').map((kind) => fitting(/^[\w-]{1,40}$/, kind, 'kinds', 'report')),
    years: list('years').map((year) => Number(fitting(/^\d{4}$/, year, 'years', '2026'))),
    related: Object.fromEntries(
      known.relatedFacets.map((name) => [
        name,
        list(name).map((id) => Number(fitting(/^\d{1,9}$/, id, name, '12'))),
      ]),
    ),
    prefix: flag(text('prefix'), 'prefix'),
    page: wholeNumber(text('page'), 'page', { min: 1, max: LAST_PAGE, otherwise: 1 }),
    limit: wholeNumber(text('limit'), 'limit', { min: 1, max: MOST_RESULTS, otherwise: 10 }),
    facets: list('facets').map((facet) => oneOf(facets, facet, 'facets')),
    count: flag(text('count'), 'count'),
  }
}

const refuseUnknown = (given: URLSearchParams, known: readonly string[]): void => {
  for (const parameter of given.keys()) {
    if (!known.includes(parameter)) {
      throw new SearchFault('parameterUnknown', { parameter: shortened(parameter), known })
    }
    if (given.getAll(parameter).length > 1)
      throw new SearchFault('parameterRepeated', { parameter })
  }
}

const searched = (q: string): string => {
  if (q === '') throw new SearchFault('parameterMissing', { parameter: 'q' })
  if ([...q].length > MOST_CHARACTERS)
    throw new SearchFault('searchTooLong', { max: MOST_CHARACTERS })
  return q
}

const localeIn = (locale: string, known: readonly string[]): string => {
  if (known.includes(locale)) return locale
  throw new SearchFault('localeUnknown', { locale: shortened(locale), known })
}

const listIn = (text: string, parameter: string): string[] => {
  const entries = text.split(',').flatMap((entry) => entry.trim() || [])
  if (entries.length > MOST_VALUES)
    throw new SearchFault('parameterTooMany', { parameter, max: MOST_VALUES })
  return [...new Set(entries)]
}

const oneOf = (known: readonly string[], value: string, parameter: string): string => {
  if (known.includes(value)) return value
  throw new SearchFault('parameterUnfit', { parameter, value: shortened(value), known })
}

const fitting = (form: RegExp, value: string, parameter: string, example: string): string => {
  if (form.test(value)) return value
  throw new SearchFault('parameterMalformed', { parameter, value: shortened(value), example })
}

const flag = (value: string, parameter: string): boolean =>
  value !== '' && oneOf(['true', 'false'], value, parameter) === 'true'

const wholeNumber = (
  value: string,
  parameter: string,
  { min, max, otherwise }: { min: number; max: number; otherwise: number },
): number => {
  if (value === '') return otherwise
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw new SearchFault('numberOutOfRange', { parameter, value: shortened(value), min, max })
}

/** Enough to find it again. */
const shortened = (text: string): string => text.slice(0, 40)
