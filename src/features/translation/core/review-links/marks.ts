import { codeFaults } from '../exchange/code-faults'
import { type Code, type Inline, type InlineText, plainText } from '../inline/inline'
import { fromTagged, TaggedTextError } from '../inline/tagged'

/**
 * A text with its codes as marks that people can read and move in a plain field: `⟦1⟧the
 * report⟦/1⟧`, `⟦2⟧`. A line break is one.
 */
export const toMarked = (text: InlineText, codes: readonly Code[]): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part
      if ('g' in part) return `⟦${part.g}⟧${toMarked(part.content, codes)}⟦/${part.g}⟧`
      return isBreak(part.x, codes) ? '\n' : `⟦${part.x}⟧`
    })
    .join('')

/** Why a marked text cannot be taken, with the marks that are concerned. */
export type MarksFault = { fault: 'marksLost' | 'marksUnknown' | 'marksBroken'; marks: string }

/**
 * Reads what somebody made of {@link toMarked}: every mark of the original once and no other, each
 * pair closed inside the one around it. Line breaks are the codes of that kind, in order, where
 * the text has such codes; in plain text they are line breaks.
 */
export const fromMarked = (
  marked: string,
  original: InlineText,
  codes: readonly Code[],
): { content: InlineText } | MarksFault => {
  const words = marked.replace(/\r\n?/g, '\n').trim()
  const breaks = breaksIn(original, codes)
  const content = read(withBreaks(words, breaks, codes), codes)
  if (!content) return { fault: 'marksBroken', marks: marksIn(words) }
  const faults = codeFaults(original, content)
  const unknown = faults.find(({ fault }) => fault !== 'exchangeCodeMissing') ?? faults[0]
  if (!unknown) return { content }
  const fault = unknown.fault === 'exchangeCodeMissing' ? 'marksLost' : 'marksUnknown'
  return { fault, marks: asMarks(String(unknown.parameters?.codes ?? '')) }
}

/** Whether somebody left nothing but marks. */
export const isBlank = (content: InlineText): boolean => plainText(content).trim() === ''

const isBreak = (id: number, codes: readonly Code[]): boolean =>
  codes.some((code) => code.id === id && code.type === 'lb')

const breaksIn = (text: InlineText, codes: readonly Code[]): number[] =>
  text.flatMap((part: Inline) => {
    if (typeof part === 'string') return []
    if ('g' in part) return breaksIn(part.content, codes)
    return isBreak(part.x, codes) ? [part.x] : []
  })

/** A text of rich text holds no line feed: one that no code stands for is a space. */
const withBreaks = (words: string, breaks: readonly number[], codes: readonly Code[]): string => {
  if (codes.length === 0 && breaks.length === 0) return words
  let next = 0
  return words.replace(/\n/g, () => {
    const id = breaks[next++]
    return id === undefined ? ' ' : `⟦${id}⟧`
  })
}

const MARK = /⟦(\/?)([1-9][0-9]{0,3})⟧/g

const read = (words: string, codes: readonly Code[]): InlineText | undefined => {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const isPaired = (id: string) => codes.some((code) => code.paired && code.id === Number(id))
  const tagged = escaped.replace(MARK, (_, slash: string, id: string) => {
    if (slash) return `</g${id}>`
    return isPaired(id) ? `<g${id}>` : `<x${id}/>`
  })
  // What looks like a mark and is none was one before somebody typed into it.
  if (/[⟦⟧]/.test(tagged)) return undefined
  try {
    return fromTagged(tagged)
  } catch (error) {
    if (error instanceof TaggedTextError) return undefined
    throw error
  }
}

const marksIn = (words: string): string => (words.match(/⟦[^⟦⟧]{0,6}⟧?/g) ?? []).join(' ')

/** `<g1> <x2/>` as `⟦1⟧ ⟦2⟧`. */
const asMarks = (tags: string): string => tags.replace(/<[gx](\d+)\/?>/g, '⟦$1⟧')
