/** A word with its offsets in the text. */
export type PlacedWord = { word: string; start: number; end: number }

/** Words with their inner hyphens and apostrophes, as people count them. */
export const words = (text: string): PlacedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:[’'-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*)*/gu
