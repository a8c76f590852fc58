import { RequestFault } from './request-fault'

/**
 * Reads one parameter: its text, or undefined where it is not given.
 *
 * @throws RequestFault naming the parameter, its value and what would be right.
 */
export type Reader<T> = (text: string | undefined, parameter: string) => T

/**
 * The parameters of a query string, each read by its reader.
 *
 * @throws RequestFault also for a parameter that nobody reads, and for one that is given twice.
 */
export const readParameters = <Read extends Record<string, Reader<unknown>>>(
  given: URLSearchParams,
  readers: Read,
): { [Name in keyof Read]: ReturnType<Read[Name]> } => {
  const known = Object.keys(readers)
  for (const parameter of given.keys()) {
    if (!known.includes(parameter)) throw new RequestFault('parameterUnknown', { parameter, known })
    if (given.getAll(parameter).length > 1)
      throw new RequestFault('parameterRepeated', { parameter })
  }
  const values = Object.entries(readers).map(([parameter, read]) => [
    parameter,
    // A form that was left empty names its fields all the same.
    read(given.get(parameter)?.trim() || undefined, parameter),
  ])
  // `fromEntries` forgets the keys, which are those of `readers`.
  return Object.fromEntries(values) as { [Name in keyof Read]: ReturnType<Read[Name]> }
}

export const needed =
  <T>(read: Reader<T | undefined>): Reader<T> =>
  (text, parameter) => {
    const value = read(text, parameter)
    if (value === undefined) throw new RequestFault('parameterMissing', { parameter })
    return value
  }

export const locale =
  <T extends string>(known: readonly T[]): Reader<T | undefined> =>
  (text) => {
    const found = known.find((it) => it === text)
    if (text === undefined || found !== undefined) return found
    throw new RequestFault('localeUnknown', { locale: shortened(text), known })
  }

export const oneOf =
  <T extends string>(known: readonly T[]): Reader<T | undefined> =>
  (text, parameter) =>
    text === undefined ? undefined : knownAs(text, parameter, known)

/** Values divided by commas. */
export const listOf =
  <T extends string>(known: readonly T[]): Reader<T[] | undefined> =>
  (text, parameter) =>
    text === undefined
      ? undefined
      : [...new Set(entriesOf(text).map((entry) => knownAs(entry, parameter, known)))]

/** Ids or slugs divided by commas. */
export const names =
  (max: number): Reader<string[] | undefined> =>
  (text, parameter) => {
    if (text === undefined) return undefined
    const entries = [...new Set(entriesOf(text))]
    if (entries.length > max) throw new RequestFault('parameterTooMany', { parameter, max })
    for (const value of entries) {
      if (!/^[\w-]{1,64}$/.test(value)) {
        throw new RequestFault('parameterMalformed', { parameter, value, example: '12' })
      }
    }
    return entries
  }

export const wholeNumber =
  (min: number, max: number): Reader<number | undefined> =>
  (text, parameter) => {
    if (text === undefined) return undefined
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= min && value <= max) return value
    throw new RequestFault('numberOutOfRange', { parameter, value: shortened(text), min, max })
  }

export const flag: Reader<boolean | undefined> = (text, parameter) =>
  text === undefined ? undefined : knownAs(text, parameter, ['true', 'false']) === 'true'

/** At most so many characters. */
export const textUpTo =
  (max: number): Reader<string | undefined> =>
  (text, parameter) => {
    if (text === undefined || text.length <= max) return text
    throw new RequestFault('parameterTooLong', { parameter, max })
  }

/** A day or an instant; a day begins at midnight UTC. */
export const instant: Reader<string | undefined> = (text, parameter) => {
  if (text === undefined) return undefined
  const date = INSTANT.test(text) ? new Date(text) : undefined
  if (date && !Number.isNaN(date.valueOf())) return date.toISOString()
  const value = shortened(text)
  throw new RequestFault('parameterMalformed', { parameter, value, example: '2026-11-21' })
}

/** What only who gave it out can judge. */
export const fitting =
  (isFit: (text: string) => boolean, example: string): Reader<string | undefined> =>
  (text, parameter) => {
    if (text === undefined || isFit(text)) return text
    throw new RequestFault('parameterMalformed', { parameter, value: shortened(text), example })
  }

const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/

const entriesOf = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const knownAs = <T extends string>(value: string, parameter: string, known: readonly T[]): T => {
  const found = known.find((it) => it === value)
  if (found === undefined)
    throw new RequestFault('parameterUnfit', { parameter, value: shortened(value), known })
  return found
}

/** Enough to find it again. */
const shortened = (text: string): string => text.slice(0, 60)
