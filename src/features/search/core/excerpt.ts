import { type Word, wordsOf } from './words'

/** A piece of a text, and where in it the words stand that were searched for. */
export type Excerpt = {
  text: string
  /** Offsets in UTF-16 code units, as JavaScript counts: from the first, up to but not the second. */
  marks: [number, number][]
}

/** Words of an excerpt; a result of a search has about two lines. */
const LENGTH = 32
/** Words before the first that was searched for. */
const BEFORE = 6

/**
 * The piece of a text with the most of the words that were searched for, different ones before the
 * same again; its beginning where there is none of them.
 *
 * @param isHit whether a folded word is one that was searched for
 */
export const excerptOf = (
  text: string,
  locale: string,
  isHit: (folded: string) => boolean,
): Excerpt => {
  const words = wordsOf(text, locale)
  if (words.length === 0) return { text: text.slice(0, 200), marks: [] }
  const hits = words.map(({ folded }) => isHit(folded))
  const first = Math.max(0, bestStart(words, hits) - BEFORE)
  const piece = words.slice(first, first + LENGTH)
  const start = first === 0 ? 0 : (piece[0] as Word).start
  const isEnd = first + LENGTH >= words.length
  const end = isEnd ? text.length : (piece.at(-1) as Word).end
  const lead = first === 0 ? '' : '… '
  const marks = piece.flatMap((word, index): [number, number][] =>
    hits[first + index] ? [[word.start - start + lead.length, word.end - start + lead.length]] : [],
  )
  return { text: `${lead}${text.slice(start, end)}${isEnd ? '' : ' …'}`, marks }
}

/** The hit from which on an excerpt's length holds the most different hits. */
const bestStart = (words: readonly Word[], hits: readonly boolean[]): number => {
  let best = { at: 0, worth: 0 }
  for (const [at, isHit] of hits.entries()) {
    if (!isHit) continue
    const found = words.slice(at, at + LENGTH - BEFORE).filter((_, index) => hits[at + index])
    const worth = new Set(found.map(({ folded }) => folded)).size * 10 + found.length
    if (worth > best.worth) best = { at, worth }
  }
  return best.at
}

/** The excerpt as HTML: the text escaped, the words in `<mark>`. */
export const toHtml = ({ text, marks }: Excerpt): string => {
  let html = ''
  let from = 0
  for (const [start, end] of marks) {
    html += `${escaped(text.slice(from, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    from = end
  }
  return html + escaped(text.slice(from))
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
