import { languageOf } from './check'

/** A month that a text calls by its name, 1 to 12. */
export type NamedMonth = { month: number; start: number; end: number }

/** The months named in a text; English "may" and "march" count only beside a number or a year. */
export const monthsNamed = (text: string, locale: string): NamedMonth[] => {
  const language = languageOf(locale)
  const names = namesOf(language)
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const end = index + word.length
    const month = names.get(simplified(word)) ?? names.get(simplified(word).replace(/^[وفبل]/, ''))
    if (month === undefined) return []
    const isSure = !AMBIGUOUS[language]?.test(word) || isInDate(text, index, end)
    return isSure ? [{ month, start: index, end }] : []
  })
}

/** What a month is called in a running text. */
export const monthName = (month: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1),
  )

const simplified = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')

const isInDate = (text: string, start: number, end: number): boolean =>
  /(?:\p{Nd}[\p{L}.]*|\b(?:in|of|since|until|by|en|de|à|fin|début))[\s/]*$/iu.test(
    text.slice(0, start),
  ) || /^[\s,/]*\p{Nd}/u.test(text.slice(end))

const AMBIGUOUS: Readonly<Record<string, RegExp>> = {
  en: /^(?:may|march)$/i,
  ar: /^(?:اب|آب)$/,
}

const namesOf = (language: string): ReadonlyMap<string, number> => {
  const known = NAMES.get(language)
  if (known) return known
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const name = simplified(monthName(month, language))
    if (/^\p{L}[\p{L}\p{M}]*$/u.test(name)) names.set(name, month)
  }
  for (const [name, month] of OTHER_NAMES[language] ?? []) names.set(simplified(name), month)
  NAMES.set(language, names)
  return names
}

const NAMES = new Map<string, ReadonlyMap<string, number>>()

/** Intl has one set of names; the Levant and the Maghreb have their own. */
const OTHER_NAMES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['Jan', 1],
    ['Feb', 2],
    ['Sept', 9],
    ['Oct', 10],
    ['Nov', 11],
    ['Dec', 12],
  ],
  es: [['setiembre', 9]],
  ar: [
    ['شباط', 2],
    ['آذار', 3],
    ['نيسان', 4],
    ['أيار', 5],
    ['حزيران', 6],
    ['تموز', 7],
    ['آب', 8],
    ['أيلول', 9],
    ['جانفي', 1],
    ['فيفري', 2],
    ['أفريل', 4],
    ['ماي', 5],
    ['جوان', 6],
    ['جويلية', 7],
    ['أوت', 8],
  ],
}
