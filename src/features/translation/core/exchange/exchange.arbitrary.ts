import fc from 'fast-check'
import { type Code, type Inline, type InlineText, normalized } from '../inline/inline'
import { STATES } from '../unit'
import type { ExchangeFile, ExchangeUnit } from './model'
import { isWritable } from './xml/xml-writer'

/** Rounds of a property: a tenth of what is promised, all of them with FULL_COUNTS. */
export const ROUNDS = process.env.FULL_COUNTS ? 2_000 : 200

/** How long a property may take on a busy machine with two cores. */
export const PATIENCE = { timeout: process.env.FULL_COUNTS ? 900_000 : 60_000 }

/** What has broken translation files before: markup, edges, spaces, scripts, planes, escapes. */
const AWKWARD = [
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\n',
  '\r\n',
  '\t',
  '<',
  '>',
  '&',
  '&amp;',
  ']]>',
  '<g1>',
  '</g1>',
  '<x2/>',
  '"',
  "'",
  '\\',
  '\\n',
  '%s',
  '{name}',
  '#',
  '🏙',
  '👩‍👩‍👧',
  '𝔖𝔠',
  'é',
  'e\u0301',
  'مدينة',
  '\u200f',
  '\u2067حي\u2069',
  '城市',
  'Sarajevo',
  'a',
  '.',
  '–',
  '«',
]

const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
      fc.string({ unit: 'grapheme', maxLength: 8 }).filter(isWritable),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

type Shape = string | { paired: boolean; content: Shape[] }

const shapes: fc.Arbitrary<Shape[]> = fc.letrec<{ list: Shape[]; part: Shape }>((tie) => ({
  list: fc.array(tie('part'), { maxLength: 4 }),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({ paired: fc.boolean(), content: tie('list') }),
  ),
})).list

/** Numbers the codes as a unit does: unique, not without gaps. */
const numbered = (list: Shape[], first: number): { content: InlineText; codes: Code[] } => {
  const codes: Code[] = []
  let id = first
  const inline = (parts: Shape[]): Inline[] =>
    parts.map((part) => {
      if (typeof part === 'string') return part
      id += 1
      const own = id
      codes.push({
        id: own,
        type: part.paired ? 'link' : 'lb',
        paired: part.paired,
        attributes: {},
      })
      return part.paired ? { g: own, content: inline(part.content) } : { x: own }
    })
  return { content: normalized(inline(list)), codes }
}

/** A text with its codes. */
export const texts = fc
  .tuple(shapes, fc.integer({ min: 0, max: 9_000 }))
  .map(([list, first]) => numbered(list, first))

const units = (ordinal: number): fc.Arbitrary<ExchangeUnit> =>
  fc
    .record({
      text: texts,
      target: fc.option(texts, { nil: undefined }),
      words,
      state: fc.constantFrom(...STATES),
      stale: fc.boolean(),
      grouped: fc.boolean(),
    })
    .map(({ text, target, words, state, stale, grouped }) => ({
      unit: {
        key: `body#k${ordinal}`,
        field: 'body',
        kind: 'rich',
        nodeType: 'paragraph',
        ordinal,
        group: grouped ? 'body#list' : undefined,
        content: text.content,
        codes: text.codes,
        policy: 'translate',
        required: true,
        maxLength: 200,
      },
      locale: 'ar',
      sourceLocale: 'en',
      state: target ? (state === 'untranslated' ? 'draft' : state) : 'untranslated',
      target: target?.content,
      stale: stale && target !== undefined,
      codesChanged: false,
      previousSource: stale ? target?.content : undefined,
      previousTarget: stale ? target?.content : undefined,
      sourceHash: `hash-${ordinal}`,
      contextLabel: words,
      notes: [words],
      matches: [{ source: text.content, target: text.content, score: 0.8 }],
    }))

/** A document with units in any state, texts of any kind. */
export const files: fc.Arbitrary<ExchangeFile> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(words, ...Array.from({ length: count }, (_, at) => units(at))))
  .map(([title, ...list]) => ({
    collection: 'events',
    documentId: '12',
    title,
    sourceLocale: 'en',
    targetLocale: 'ar',
    units: list,
  }))
