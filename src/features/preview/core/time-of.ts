import type { FlattenedField } from 'payload'

import type { Locale } from '@/content/locales'

import { dayOf, type Precision, wordsOfTime } from './fact-words'
import type { Values } from './values'

/** Days and instants that belong together, by the name of the first. */
export const ENDS: Readonly<Record<string, string>> = {
  startsAt: 'endsAt',
  startsOn: 'endsOn',
  since: 'until',
  signedOn: 'endsOn',
}

type Context = {
  locale: Locale
  timeZone: unknown
  /** Of a document with a programme: whether that lasts longer than a day. Else undefined. */
  spansDays: boolean | undefined
}

/** Says how much of a day is known; told with the day. */
export const isPrecision = ({ custom }: FlattenedField): boolean =>
  custom?.vocabulary === 'datePrecision'

/** A day or an instant with the one it ends at, in words. */
export const timeOf = (
  field: Extract<FlattenedField, { type: 'date' }>,
  values: Values,
  { locale, timeZone, spansDays }: Context,
): string | undefined =>
  wordsOfTime(
    { from: values[field.name], to: values[ENDS[field.name] ?? ''] },
    { precision: precisionOf(field, values, spansDays), timeZone, locale },
  )

const precisionOf = (
  field: Extract<FlattenedField, { type: 'date' }>,
  values: Values,
  spansDays: boolean | undefined,
): Precision => {
  const isInstant = field.admin?.date?.pickerAppearance === 'dayAndTime' && values.allDay !== true
  if (isInstant) return spansDays === undefined ? 'instant' : spansDays ? 'moment' : 'time'
  const told = values[`${field.name}Precision`] ?? values.joinedPrecision ?? values.precision
  return told === 'month' || told === 'year' ? told : 'day'
}

/** Whether what starts and ends lies on more than one day of its own time zone. */
export const spansDays = ({ startsAt, endsAt, timeZone }: Values): boolean =>
  dayOf(startsAt, timeZone) !== dayOf(endsAt, timeZone)
