import { z } from 'zod'

import { isCountry, isSubdivisionOf } from '@/content/country'

/** The wording that applicants agree to. A new wording gets a new version; stored with each yes. */
export const CONSENT_VERSION = '2026-11'

/** What can be wrong with a field of the form; the endpoint says it in the asker's language. */
export type Fault = 'missing' | 'malformed' | 'tooLong' | 'consent' | 'unknown'
export type FieldFault = { field: string; fault: Fault }

/** A line of text: no control characters, which could also break out of a mail header. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'missing')
    .max(max, 'tooLong')
    .refine((text) => !/\p{Cc}/u.test(text), 'malformed')

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())

const schemaOf = ({ kinds }: Choices) =>
  z
    .strictObject({
      city: z.strictObject({
        name: line(200),
        country: line(2).refine((code) => isCountry(code), 'malformed'),
        subdivision: optional(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'malformed')),
        kind: line(50).refine((kind) => kinds.includes(kind), 'malformed'),
        website: optional(z.url({ protocol: /^https$/, error: 'malformed' }).max(500, 'tooLong')),
      }),
      contact: z.strictObject({
        name: line(200),
        email: z.string().trim().pipe(z.email('malformed').max(254, 'tooLong')),
        phone: optional(z.string().regex(/^\+?[\d\s()./-]{5,30}$/, 'malformed')),
      }),
      consent: z.literal(true, 'consent'),
      /** The honeypot: people do not see it, so whoever fills it in is a program. */
      fax: z.string().max(500, 'tooLong').optional(),
    })
    .refine(({ city }) => !city.subdivision || isSubdivisionOf(city.subdivision, city.country), {
      path: ['city', 'subdivision'],
      error: 'malformed',
    })

/** The form as JSON Schema, without the field that only programs fill in. */
export const describeApplication = (choices: Choices): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(schemaOf(choices), {
    io: 'output',
    unrepresentable: 'any',
  })
  const { fax: __, ...properties } = schema.properties ?? {}
  return { ...schema, properties }
}

/** What the content model lets a city be. */
export type Choices = { kinds: readonly string[] }

export type Application = Omit<z.infer<ReturnType<typeof schemaOf>>, 'consent' | 'fax'>

export type Judgement =
  | { kind: 'application'; application: Application }
  | { kind: 'program' }
  | { kind: 'faults'; faults: FieldFault[] }

/** Reads the form: an application, a program that fell for the honeypot, or what is wrong where. */
export const readApplication = (form: unknown, choices: Choices): Judgement => {
  const result = schemaOf(choices).safeParse(form, { reportInput: true })
  if (!result.success) return { kind: 'faults', faults: result.error.issues.flatMap(faultsOf) }
  const { city, contact, fax } = result.data
  return fax ? { kind: 'program' } : { kind: 'application', application: { city, contact } }
}

const FAULTS: readonly string[] = ['missing', 'malformed', 'tooLong', 'consent'] satisfies Fault[]

const faultsOf = (issue: z.core.$ZodIssue): FieldFault[] => {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: field ? `${field}.${key}` : key, fault: 'unknown' }))
  }
  if (FAULTS.includes(issue.message)) return [{ field, fault: issue.message as Fault }]
  const absent = issue.code === 'invalid_type' && issue.input === undefined
  return [{ field, fault: absent ? 'missing' : 'malformed' }]
}
