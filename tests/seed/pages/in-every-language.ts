import { isLexicalState, type LexicalNode } from '@/content/lexical-node'
import { lexicalText } from '@/content/lexical-text'
import type { Locale } from '@/content/locales'
import { isValues } from '@/content/values'

import type { Fact } from './page'

/** A number, a date, a code, an abbreviation or an address, which no language says otherwise. */
const CODE = /^(?:[a-z][a-z_]*|[A-Z][A-Z\d]+(?:-[A-Z]+)?|#\w+|\d{4}-\d{2}.*|https?:.*)$/

/** Minutes to read are counted from the words of each language. */
const COUNTED_FROM_WORDS = /readingMinutes$/

/** Whether a fact is the same in every language, so that each can be asked for it as it stands. */
export const isSameEverywhere = ({ at, is, contains }: Fact): boolean =>
  !COUNTED_FROM_WORDS.test(at) &&
  (contains === undefined
    ? typeof is !== 'string' || CODE.test(is)
    : /^\d{4}-\d{2}|^youtube\.com$/.test(contains))

type Answers = { en: unknown; fr: unknown; other: unknown; locale: Locale }

/**
 * Where an answer in another language lacks something of the English one, says it in English or
 * in French, or says another number, date or code. What English and French spell alike, as names
 * are, may be spelt alike again.
 */
export const shortcomings = ({ en, fr, other, locale }: Answers, at = ''): string[] => {
  if (en === null || en === undefined) return other === en ? [] : [`${at} is there`]
  if (isLexicalState(en)) return inRichText(en.root, other, locale, at)
  if (Array.isArray(en)) {
    if (!Array.isArray(other) || other.length !== en.length) return [`${at} is shorter or longer`]
    return en.flatMap((row: unknown, index) => {
      const rows = { en: row, fr: (fr as unknown[])[index], other: other[index] as unknown, locale }
      return shortcomings(rows, `${at}.${index}`)
    })
  }
  if (isValues(en)) {
    return Object.keys(en).flatMap((name) => {
      const inner = (value: unknown) => (isValues(value) ? value[name] : undefined)
      return shortcomings(
        { en: en[name], fr: inner(fr), other: inner(other), locale },
        `${at}.${name}`,
      )
    })
  }
  if (COUNTED_FROM_WORDS.test(at)) return typeof other === 'number' ? [] : [`${at} is missing`]
  if (typeof en !== 'string' || CODE.test(en)) return other === en ? [] : [`${at} is another`]
  if (en === fr && other === en) return []
  return isSaidIn(locale, other) && other !== en && other !== fr ? [] : [`${at} is not translated`]
}

const isSaidIn = (locale: Locale, text: unknown): text is string =>
  typeof text === 'string' &&
  (locale === 'ar' ? /\p{Script=Arabic}/u.test(text) : /\p{Script=Latin}/u.test(text))

const inRichText = (en: LexicalNode, other: unknown, locale: Locale, at: string): string[] => {
  if (!isLexicalState(other)) return [`${at} is missing`]
  const [here, there] = [blocksOf(en), blocksOf(other.root)]
  const built = (blocks: LexicalNode[]) => JSON.stringify(blocks.map(buildOf))
  if (built(here) !== built(there)) return [`${at} is built otherwise`]
  return here.flatMap((block, index) => {
    const [source, text] = [lexicalText(block), lexicalText(there[index])]
    if (source === '') return []
    return isSaidIn(locale, text) && text !== source ? [] : [`${at}#${index} is not translated`]
  })
}

/** Paragraphs, headings, items and blocks in reading order. */
const blocksOf = ({ type, children = [] }: LexicalNode): LexicalNode[] =>
  type === 'root' || type === 'list'
    ? children.flatMap((child) => (child.type === 'list' ? [child, ...blocksOf(child)] : [child]))
    : []

/** What a block is and where its links lead, without its words. */
const buildOf = ({ type, tag, fields, children = [] }: LexicalNode): unknown => [
  type,
  type === 'heading' ? tag : fields?.blockType,
  type === 'list' ? children.length : children.flatMap(targetOf),
]

const targetOf = ({ type, fields }: LexicalNode): unknown[] => {
  if (type !== 'link') return []
  const { relationTo, value } = (fields?.doc ?? {}) as { relationTo?: string; value?: unknown }
  return [[relationTo, isValues(value) ? value.id : value, fields?.url]]
}
