import { prepareWord } from './stemming'
import { foldedWords } from './words'

/** What somebody typed, as Postgres is asked for it. */
export type Query = {
  /**
   * For `websearch_to_tsquery`: words, "phrases", `or` and a leading minus, nothing else, so that
   * nothing that is typed can be a mistake.
   */
  web: string
  /** The same with words as the text search configuration of the locale is to see them. */
  stemmable: string
  /** The words that are looked for, those after a minus left out. */
  words: string[]
}

/**
 * Reads a search as people write it: quotation marks around a phrase, `or` between words, a minus
 * before what is not wanted. Every other sign divides words.
 */
export const readQuery = (typed: string, locale: string): Query => {
  const parts = partsOf(typed).map(({ text, ...part }) => {
    const words = foldedWords(text, locale).split(' ').filter(Boolean)
    return { ...part, words, isOperator: isOperator(text) }
  })
  const prepared = parts.map((part) => ({
    ...part,
    words: part.isOperator ? part.words : part.words.flatMap((it) => prepareWord(it, locale) ?? []),
  }))
  return {
    web: parts.map(written).join(''),
    stemmable: prepared.map(written).join(''),
    words: parts.flatMap(({ isOperator, minus, words }) => (isOperator || minus ? [] : words)),
  }
}

/** What one word was typed as may be several (d’Ivoire, 2024/25): they have to follow each other. */
const written = ({ isPhrase, minus, words }: Omit<Part, 'text'> & { words: string[] }): string => {
  if (words.length === 0) return ''
  const text = words.join(' ')
  return ` ${minus ? '-' : ''}${isPhrase || words.length > 1 ? `"${text}"` : text}`
}

/**
 * The same search with other words in the place of some. Words to leave out stay.
 *
 * @param replacements by the folded word
 */
export const replaceWords = (
  typed: string,
  locale: string,
  replacements: ReadonlyMap<string, string>,
): string =>
  typed.replace(PART, (part) => {
    if (part.startsWith('-')) return part
    return part.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu, (word) => {
      const replacement = replacements.get(foldedWords(word, locale))
      return replacement ?? word
    })
  })

/** A phrase or whatever stands between spaces, with or without a minus. */
const PART = /-?(?:["“”«»„][^"“”«»„]*(?:["“”«»„]|$)|[^\s"“”«»„]+)/gu

type Part = { minus: boolean; isPhrase: boolean; text: string }

const partsOf = (typed: string): Part[] =>
  [...typed.matchAll(PART)].map(([part]) => {
    const minus = part.startsWith('-')
    const text = minus ? part.slice(1) : part
    return { minus, isPhrase: /^["“”«»„]/.test(text), text }
  })

/** The only word that `websearch_to_tsquery` takes for more than a word, in English alone. */
const isOperator = (word: string): boolean => word.toLowerCase() === 'or'
