import search from 'approx-string-match'

import { type Canonical, canonical } from './canonical'

/**
 * A selection of words on a page, as the Web Annotation Data Model of the W3C describes one
 * (section 4.2.4, TextQuoteSelector): the words, and some of what stands before and after them.
 */
export type Quote = { exact: string; prefix?: string; suffix?: string }

/** A text of a document, as people read it. */
export type QuotedText = { key: string; text: string }

export type FoundQuote = {
  key: string
  /** Where the quote begins and ends in that text; at its borders where it goes beyond. */
  start: number
  end: number
  /** The quote lies within this one text, and its words are found as they are. */
  isExact: boolean
}

/** Of a quote's characters, those that may differ: readers type, pages shorten. */
const TOLERANCE = 0.25
/** Fewer characters than this are found as they are or not at all. */
const LEAST_FOR_GUESSING = 8

/**
 * The text that a quote is from, among the texts of a document in the order of its page. Of a quote
 * that reaches over several texts, the one it has most of; where the words stand more than once,
 * those that prefix and suffix fit best. Undefined where nothing is like it.
 */
export const findQuote = (texts: readonly QuotedText[], quote: Quote): FoundQuote | undefined => {
  const page = pageOf(texts)
  const wanted = canonical(quote.exact).text
  if (wanted === '') return undefined
  const exact = occurrences(page.text, wanted)
  const match = best(page, quote, exact.length > 0 ? exact : guesses(page.text, wanted))
  if (match) return { ...mostOf(page, match), ...(match.errors > 0 && { isExact: false }) }
  return inParts(page, quote)
}

type Span = { key: string; start: number; end: number; original: Canonical }
type Page = { text: string; spans: readonly Span[] }
type Match = { start: number; end: number; errors: number }

const pageOf = (texts: readonly QuotedText[]): Page => {
  const spans: Span[] = []
  let text = ''
  for (const { key, text: words } of texts) {
    const original = canonical(words)
    const start = text.length
    text += original.text
    if (text.length > start) spans.push({ key, start, end: text.length, original })
  }
  return { text, spans }
}

const occurrences = (text: string, wanted: string): Match[] => {
  const found: Match[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    found.push({ start, end: start + wanted.length, errors: 0 })
  }
  return found
}

const guesses = (text: string, wanted: string): Match[] =>
  wanted.length < LEAST_FOR_GUESSING
    ? []
    : search(text, wanted, Math.floor(wanted.length * TOLERANCE)).map((it) => ({
        start: it.start,
        end: it.end,
        errors: it.errors,
      }))

/** What few errors, and a fitting prefix and suffix, speak for. */
const best = (page: Page, quote: Quote, matches: readonly Match[]): Match | undefined => {
  const before = canonical(quote.prefix ?? '').text
  const after = canonical(quote.suffix ?? '').text
  const score = ({ start, end, errors }: Match): number =>
    2 * alikeAtEnd(page.text.slice(Math.max(0, start - before.length), start), before) +
    2 * alikeAtStart(page.text.slice(end, end + after.length), after) -
    errors
  return matches.reduce<Match | undefined>(
    (found, match) => (!found || score(match) > score(found) ? match : found),
    undefined,
  )
}

const alikeAtStart = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

const alikeAtEnd = (one: string, other: string): number => {
  let length = 0
  while (
    length < Math.min(one.length, other.length) &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  ) {
    length++
  }
  return length
}

const overlap = (span: Span, match: Match): number =>
  Math.min(span.end, match.end) - Math.max(span.start, match.start)

const mostOf = ({ spans }: Page, match: Match): FoundQuote => {
  const span = spans.reduce((most, it) => (overlap(it, match) > overlap(most, match) ? it : most))
  return placed(span, {
    start: Math.max(span.start, match.start) - span.start,
    end: Math.min(span.end, match.end) - span.start,
    isExact: match.start >= span.start && match.end <= span.end,
  })
}

const placed = (
  { key, original: { at } }: Span,
  { start, end, isExact }: { start: number; end: number; isExact: boolean },
): FoundQuote => ({
  ...{ key, isExact, start: at[start] ?? 0 },
  // Up to where the next character begins, without what nobody sees in between.
  end: (at[end - 1] ?? 0) + 1,
})

/**
 * Of a quote with words in it that are no text of the document (dates, names of other documents)
 * the text that its lines hold most of.
 */
const inParts = (page: Page, quote: Quote): FoundQuote | undefined => {
  const whole = canonical(quote.exact).text
  const lines = quote.exact.split(/\n+/).map((line) => canonical(line).text)
  const parts = page.spans.map((span) => ({ span, part: partOf(span.original.text, whole, lines) }))
  const most = parts.reduce((one, it) => (lengthOf(it.part) > lengthOf(one.part) ? it : one), {
    span: undefined as Span | undefined,
    part: { start: 0, end: 0 },
  })
  const isEnough = lengthOf(most.part) >= Math.min(LEAST_FOR_GUESSING, whole.length / 2)
  return most.span && isEnough ? placed(most.span, { ...most.part, isExact: false }) : undefined
}

type Part = { start: number; end: number }

const lengthOf = ({ start, end }: Part): number => end - start

/** The longest stretch of a text that a line of the quote, or its beginning or end, consists of. */
const partOf = (text: string, whole: string, lines: readonly string[]): Part => {
  if (whole.includes(text)) return { start: 0, end: text.length }
  const parts = lines.flatMap((line): Part[] => {
    if (line === '') return []
    const start = text.indexOf(line)
    return start >= 0 ? [{ start, end: start + line.length }] : []
  })
  const [first = '', last = ''] = [lines[0], lines.at(-1)]
  parts.push({ start: text.length - endAndStart(text, first), end: text.length })
  parts.push({ start: 0, end: endAndStart(last, text) })
  return parts.reduce((longest, it) => (lengthOf(it) > lengthOf(longest) ? it : longest))
}

/** Enough to tell texts apart. */
const MOST_AT_BORDER = 500

/** How many characters one text ends with that the other begins with. */
const endAndStart = (one: string, other: string): number => {
  for (let length = Math.min(one.length, other.length, MOST_AT_BORDER); length > 0; length--) {
    if (one.endsWith(other.slice(0, length))) return length
  }
  return 0
}
