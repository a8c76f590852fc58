import { z } from 'zod'

import { LOCALE_CODES, type Locale } from '@/content/locales'

import type { Quote } from '../quotes/find-quote'

/** How much of what a reader sends is read, in characters. */
export const REPORT_LIMITS = {
  exact: 1_000,
  context: 100,
  message: 2_000,
  suggestion: 2_000,
  url: 2_000,
} as const

/** What is wrong with a part of a report; the endpoint says it in the reader's language. */
export type ReportFault = 'missing' | 'malformed' | 'tooLong' | 'unknown'

/** Plain text: line breaks stay, other control characters go. */
const words = (max: number) =>
  z
    .string('malformed')
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(max, 'tooLong'))

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())

const schema = z.strictObject({
  url: optional(words(REPORT_LIMITS.url)),
  collection: optional(words(100)),
  id: optional(z.union([words(100), z.number().int().transform(String)])),
  locale: z.enum(LOCALE_CODES, 'malformed'),
  quote: z.strictObject({
    exact: words(REPORT_LIMITS.exact).pipe(z.string().min(1, 'missing')),
    prefix: optional(words(REPORT_LIMITS.context)),
    suffix: optional(words(REPORT_LIMITS.context)),
  }),
  message: optional(words(REPORT_LIMITS.message)),
  suggestion: optional(words(REPORT_LIMITS.suggestion)),
  email: optional(z.string().trim().pipe(z.email('malformed').max(254, 'tooLong'))),
  /** The honeypot: people do not see it, so whoever fills it in is a program. */
  website: z.string().max(500, 'tooLong').optional(),
})

/** A report as JSON Schema, without the field that only programs fill in. */
export const describeReport = (): Record<string, unknown> => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
  })
  const { website: __, ...properties } = described.properties ?? {}
  return { ...described, properties }
}

/** Where a reader was: the page, or the document itself. */
export type ReportedPlace = { url?: string; collection?: string; id?: string; locale: Locale }

export type Report = ReportedPlace & {
  quote: Quote
  message?: string
  suggestion?: string
  email?: string
}

export type ReportJudgement =
  | { kind: 'report'; report: Report }
  | { kind: 'program' }
  | { kind: 'faults'; faults: { field: string; fault: ReportFault }[] }

/** Reads what a reader sent: a report, a program that fell for the honeypot, or what is wrong. */
export const readReport = (form: unknown): ReportJudgement => {
  const result = schema.safeParse(form)
  if (!result.success) return { kind: 'faults', faults: result.error.issues.flatMap(faultsOf) }
  const { website, ...report } = result.data
  if (website) return { kind: 'program' }
  const isPlaced = report.url !== undefined || (report.collection && report.id)
  return isPlaced
    ? { kind: 'report', report }
    : { kind: 'faults', faults: [{ field: 'url', fault: 'missing' }] }
}

const FAULTS: readonly string[] = ['missing', 'malformed', 'tooLong'] satisfies ReportFault[]

const faultsOf = (issue: z.core.$ZodIssue): { field: string; fault: ReportFault }[] => {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [field, key].filter(Boolean).join('.'),
      fault: 'unknown',
    }))
  }
  const fault = FAULTS.includes(issue.message) ? (issue.message as ReportFault) : 'malformed'
  return [{ field: field || 'body', fault }]
}
