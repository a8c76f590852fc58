import type { Word } from '@/content/fault'

/** The words with `{name}` replaced; what nobody gave a value for stays as it is. */
export const fill = (
  words: string,
  parameters: Readonly<Record<string, Word>> = {},
  separator = ', ',
): string =>
  words.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const word = parameters[name]
    return word === undefined ? mark : written(word, separator)
  })

/** Findings speak of words and numbers; vocabularies and instants belong to other messages. */
const written = (word: Word, separator: string): string => {
  if (typeof word === 'string' || typeof word === 'number') return String(word)
  // `Array.isArray` does not narrow a readonly array away.
  return Array.isArray(word) ? word.map((it: Word) => written(it, separator)).join(separator) : ''
}
