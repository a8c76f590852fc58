import { isLexicalState } from '@/content/lexical-node'
import { lexicalText } from '@/content/lexical-text'
import type { Locale, Localized } from '@/content/locales'

/** One thing that a seed page tells its readers, in our own words. */
export type Fact = {
  /** Counted from the top of the page, its title being 1. */
  paragraph: number
  says: string
  /** Where the answer holds it; `*` is every row of a list. */
  at: string
  /** The value found there, or a part of the text found there. */
  is?: string | number | boolean
  contains?: string
}

export type SeedPage = {
  name: string
  /** Its title in each language, or the part of it that no other title has. */
  title: Localized
  /** What a frontend asks to show the page; the first document of the answer is the page. */
  query: (locale: Locale, title: string) => string
  /** In French. */
  facts: Fact[]
  /** What the page shows that the CMS does not hold, and why. */
  exceptions: { paragraph: number; says: string; because: string }[]
}

/** The query for a page in a language. */
export const queryIn = ({ query, title }: SeedPage, locale: Locale): string =>
  query(locale, title[locale])

/** Everything an answer holds at a place; a rich text is its words. */
export const valuesAt = (answer: unknown, at: string): unknown[] =>
  at
    .split('.')
    .reduce<unknown[]>(
      (values, step) =>
        values.flatMap((value) => {
          if (typeof value !== 'object' || value === null) return []
          if (step === '*') return Array.isArray(value) ? value : []
          const inner: unknown = (value as Record<string, unknown>)[step]
          return inner === undefined || inner === null ? [] : [inner]
        }),
      [answer],
    )
    .map((value) => (isLexicalState(value) ? lexicalText(value.root) : value))

export const isFound = (answer: unknown, { at, is, contains }: Fact): boolean =>
  valuesAt(answer, at).some((value) =>
    contains === undefined ? value === is : typeof value === 'string' && value.includes(contains),
  )
