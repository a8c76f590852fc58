import type { Locale, Localized } from '@/content/locales'

/**
 * Words that only unpublished and private text has. The word of each place in one state stands for
 * that in the other: sorted by them, each state is the other reversed, and all that is public stands
 * between both.
 */
export const WORDS = 'abcdefghij'.split('').map((letter) => `${letter}${letter}hush`)
export const OPPOSITES = 'zyxwvutsrq'.split('').map((letter) => `${letter}${letter}hush`)

export const secretWord = (index: number): string => WORDS[index % WORDS.length] as string

/** What a text says besides its word: as in the language, so that no check refuses it. */
const BESIDE: Localized<string> = { en: 'of', fr: 'de', es: 'de', ar: 'من' }

/** Another for each number, without a figure in it: figures must be alike in all languages. */
export const secretText = (index: number, locale: Locale = 'en'): string =>
  `${secretWord(index)} ${BESIDE[locale]} ${lettersOf(index)}`

export const secretSlug = (index: number): string => `${secretWord(index)}-${lettersOf(index)}`

export const secretAddress = (index: number): string =>
  `${secretWord(index)}.${lettersOf(index)}@example.org`

/** A number in letters that make no word. */
const lettersOf = (index: number): string =>
  [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')

/** Numbers that nothing else has, and what each becomes in the other state. */
export const FIRST_NUMBER = 7_000_000
export const LAST_NUMBER = 7_999_999
export const secretNumber = (index: number): number => FIRST_NUMBER + index

/** A day of a month in which nothing else happens. */
export const SECRET_MONTH = '2027-02'
export const secretDay = (index: number): string =>
  `${SECRET_MONTH}-${String(10 + (index % 10))}T12:00:00.000Z`
