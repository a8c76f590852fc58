import type { DateField, Field } from 'payload'
import { date } from 'payload/shared'

import { checkPublishedAt, dayOf } from '@/content/publication-date'

import { type Rule, ruled } from './rule'
import { vocabularyField } from './vocabulary'

type DayOptions = Pick<DateField, 'name'> & {
  required?: boolean
  index?: boolean
  admin?: DateField['admin']
  hooks?: DateField['hooks']
  rules?: Rule<string>[]
}

/** A calendar day, without time or zone. */
export const dayField = ({ rules = [], admin, ...field }: DayOptions): DateField =>
  ({
    type: 'date',
    ...field,
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    validate: ruled(date, ...rules),
  }) as DateField

/** A day of which only the month or the year may be known: `startsOn` with `startsOnPrecision`. */
export const dayWithPrecision = ({
  precisionName,
  ...day
}: DayOptions & { precisionName?: string }): Field[] => [
  dayField(day),
  vocabularyField({
    name: precisionName ?? `${day.name}Precision`,
    vocabulary: 'datePrecision',
    defaultValue: 'day',
  }),
]

/** When a document was published, for readers: today unless said otherwise. */
export const publishedAtField = ({ rules = [] }: { rules?: Rule<string>[] } = {}): DateField =>
  dayField({
    name: 'publishedAt',
    index: true,
    admin: { position: 'sidebar' },
    hooks: {
      beforeValidate: [
        ({ value, data }) =>
          value ?? (data?._status === 'published' ? `${dayOf(new Date())}T00:00:00.000Z` : value),
      ],
    },
    rules: [(value) => checkPublishedAt(value, new Date()), ...rules],
  })

/** When a document was last brought up to date ("Last updated"). */
export const revisedAtField = (): DateField =>
  dayField({
    name: 'revisedAt',
    admin: { position: 'sidebar' },
    rules: [notBefore('publishedAt', 'revisedBeforePublished')],
  })

/** The rule that a day is not before that of another field of the same row or document. */
export const notBefore =
  (
    other: string,
    fault:
      | 'revisedBeforePublished'
      | 'endsBeforeStart'
      | 'leftBeforeJoined'
      | 'seatEndsBeforeStart',
  ): Rule<string> =>
  (value, { siblingData }) => {
    const earlier = siblingData[other] as unknown
    return typeof earlier === 'string' && dayOf(value) < dayOf(earlier)
      ? { fault, parameters: { date: dayOf(value), earliest: dayOf(earlier) } }
      : undefined
  }
