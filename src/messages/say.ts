import type { Word } from '@/content/fault'
import { isLocale, type Locale, type Localized, SOURCE_LOCALE } from '@/content/locales'
import { VOCABULARIES } from '@/vocabularies'

import { MESSAGES, type MessageKey } from './catalogue'

/** Who is spoken to: a Payload request, or anything that carries its i18n. */
type Listener = { i18n?: { language?: string } } | undefined

/** The message in the listener's language, English where we do not speak it. */
export const say = (
  listener: Listener,
  key: MessageKey,
  parameters: Record<string, Word> = {},
): string => {
  const asked = listener?.i18n?.language
  const language = isLocale(asked) ? asked : SOURCE_LOCALE
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (mark, name: string) => {
    const word = parameters[name]
    return word === undefined ? mark : wordIn(language, word)
  })
}

const wordIn = (language: Locale, word: Word): string => {
  if (typeof word === 'string' || typeof word === 'number') return String(word)
  // `Array.isArray` does not narrow a readonly array away.
  if (Array.isArray(word))
    return word.map((each: Word) => wordIn(language, each)).join(language === 'ar' ? '، ' : ', ')
  if ('vocabulary' in word) return labelOf(word.vocabulary, word.term)[language]
  if ('instant' in word) return dateIn(language, word)
  return ''
}

/** A term that no vocabulary has is said as it is. */
const labelOf = (vocabulary: string, term: string): Localized => {
  const terms = (VOCABULARIES as Record<string, Record<string, Localized>>)[vocabulary]
  return terms?.[term] ?? { en: term, fr: term, es: term, ar: term }
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

const dateIn = (
  language: Locale,
  { instant, timeZone, dayOnly }: { instant: string; timeZone?: string; dayOnly?: boolean },
): string =>
  new Intl.DateTimeFormat(language, {
    ...DAY,
    ...(dayOnly ? {} : TIME),
    timeZone: timeZone ?? 'UTC',
  }).format(new Date(instant))
