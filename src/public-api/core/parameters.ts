import { isLocale, LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/content/locales'

/** The part of JSON Schema with which a parameter is described to people and in OpenAPI. */
export type ParameterSchema = {
  type: 'string' | 'integer' | 'boolean'
  enum?: readonly string[]
  pattern?: string
  minimum?: number
  maximum?: number
  maxLength?: number
  default?: string | number | boolean
}

/** One parameter of an address: what it means, and how its text becomes a value. */
export type Parameter<T = unknown> = {
  description: string
  schema: ParameterSchema
  required?: true
  /** What is said to be expected when the text is not understood; the same in every language. */
  expected: string
  /** The value, or `undefined` when the text is none. Without text: what it then stands for. */
  read: (text: string) => { value: T } | undefined
  otherwise: T
}

/** The values of declared parameters, by name. */
export type ValuesOf<P extends Parameters> = {
  [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never
}

// biome-ignore lint/suspicious/noExplicitAny: a record of parameters whose values vary.
export type Parameters = Record<string, Parameter<any>>

/** Why the parameters of an address are refused. */
export type ParameterFault =
  | { fault: 'parameterUnknown'; parameters: { parameter: string; known: string } }
  | { fault: 'parameterMissing'; parameters: { parameter: string; expected: string } }
  | {
      fault: 'parameterInvalid'
      parameters: { parameter: string; value: string; expected: string }
    }

/**
 * Reads an address by what is declared of it. Nothing is ignored: a parameter that nobody declared
 * is a mistake in the caller's program, and saying so costs them less than a wrong answer.
 *
 * @param passing names that somebody else reads, such as `where`
 */
export const readParameters = <P extends Parameters>(
  asked: URLSearchParams,
  declared: P,
  passing: readonly string[] = [],
): { values: ValuesOf<P> } | { fault: ParameterFault } => {
  for (const name of asked.keys()) {
    if (
      Object.hasOwn(declared, name) ||
      passing.some((it) => name === it || name.startsWith(`${it}[`))
    )
      continue
    const known = [...Object.keys(declared), ...passing].join(', ')
    return { fault: { fault: 'parameterUnknown', parameters: { parameter: short(name), known } } }
  }
  const values: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(declared)) {
    const text = asked.get(name)
    const { expected } = parameter
    if (text === null || text === '') {
      if (parameter.required)
        return { fault: { fault: 'parameterMissing', parameters: { parameter: name, expected } } }
      values[name] = parameter.otherwise
      continue
    }
    const found = asked.getAll(name).length > 1 ? undefined : parameter.read(text)
    if (!found) {
      const parameters = { parameter: name, value: short(text), expected }
      return { fault: { fault: 'parameterInvalid', parameters } }
    }
    values[name] = found.value
  }
  // Each value was made by the parameter of its name just now.
  return { values: values as ValuesOf<P> }
}

/** One of a closed list. */
export const choice = <const T extends string>(
  options: readonly T[],
  description: string,
): Parameter<T | undefined> => ({
  description,
  schema: { type: 'string', enum: options },
  expected: options.join(', '),
  read: (text) => found(options.find((it) => it === text)),
  otherwise: undefined,
})

/** A whole number between two others, both allowed. */
export const wholeNumber = (
  { min, max, otherwise }: { min: number; max: number; otherwise: number },
  description: string,
): Parameter<number> => ({
  description,
  schema: { type: 'integer', minimum: min, maximum: max, default: otherwise },
  expected: `${min}–${max}`,
  read: (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return number >= min && number <= max ? { value: number } : undefined
  },
  otherwise,
})

/** Yes or no; no when it is left out. */
export const flag = (description: string): Parameter<boolean> => ({
  description,
  schema: { type: 'boolean', default: false },
  expected: 'true, false',
  read: (text) => found(text === 'true' ? true : text === 'false' ? false : undefined),
  otherwise: false,
})

/** Text of a known shape. */
export const textLike = (
  { pattern, expected, maxLength = 200 }: { pattern: RegExp; expected: string; maxLength?: number },
  description: string,
): Parameter<string | undefined> => ({
  description,
  schema: { type: 'string', pattern: pattern.source, maxLength },
  expected,
  read: (text) => found(text.length <= maxLength && pattern.test(text) ? text : undefined),
  otherwise: undefined,
})

/** The same parameter, which may not be left out. */
export const required = <T>(parameter: Parameter<T>): Parameter<NonNullable<T>> =>
  ({ ...parameter, required: true }) as Parameter<NonNullable<T>>

/** The language of an answer. `auto` never arrives here: see `negotiatedLocale`. */
export const LOCALE: Parameter<Locale> = {
  description:
    'The language of the answer. Only what is published in it is there. `auto`: the first of Accept-Language that the network speaks.',
  schema: { type: 'string', enum: [...LOCALE_CODES, 'auto'], default: SOURCE_LOCALE },
  expected: LOCALE_CODES.join(', '),
  read: (text) => found(isLocale(text) ? text : undefined),
  otherwise: SOURCE_LOCALE,
}

const found = <T>(value: T | undefined): { value: T } | undefined =>
  value === undefined ? undefined : { value }

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
