import type { FlattenedBlock, FlattenedField } from 'payload'

import { isLexicalState, type LexicalNode } from '@/content/lexical-node'
import type { Locale } from '@/content/locales'

import { wordsIn, wordsOfFact } from './fact-words'
import { isLent, withLentBlocks } from './lent'
import type { FactPiece, Piece, Row } from './piece'
import { referencesOf } from './references-of'
import { isShown } from './shown-fields'
import { ENDS, isPrecision, spansDays, timeOf } from './time-of'
import { asList, asValues, type Values } from './values'

/** A document as two of its languages have it; what one lacks the other lends, and it is said. */
export type Shown = {
  values: Values
  locale: Locale
  /** What the document says in the language it is written in, as far as it may be shown. */
  source: Values
  sourceLocale: Locale
}

type Context = Omit<Shown, 'values' | 'source'> & {
  timeZone: unknown
  isInText: boolean
  /** Within the rows of something that is held: whether that takes several days. */
  spansDays: boolean | undefined
} & Told

/** What only its caller can tell. */
type Told = {
  /** What "when" is called in the language shown. */
  when: string
  /** The blocks that a rich text may hold. */
  blocksOf: (field: FlattenedField) => readonly FlattenedBlock[]
}

/** What there is to show of a document, in the order of its fields. */
export const piecesOf = (
  fields: readonly FlattenedField[],
  { values, source, locale, sourceLocale }: Shown,
  told: Told,
): Piece[] =>
  walk(fields, values, source, '', {
    ...{ ...told, locale, sourceLocale },
    timeZone: values.timeZone,
    isInText: false,
    spansDays: undefined,
  })

const walk = (
  fields: readonly FlattenedField[],
  values: Values,
  source: Values,
  path: string,
  context: Context,
): Piece[] => {
  const paired = new Set(fields.flatMap(({ name }) => (values[name] && ENDS[name]) || []))
  return fields.flatMap((field): Piece[] => {
    const value = values[field.name]
    if (!isShown(field, value) || isPrecision(field)) return []
    const named = { name: field.name, label: labelOf(field, context.locale) }
    const at = path + field.name
    if (field.type === 'date') {
      if (paired.has(field.name)) return []
      const words = timeOf(field, values, context)
      const label = ENDS[field.name] ? context.when : named.label
      return words ? [{ ...named, label, kind: 'fact', values: [words] }] : []
    }
    if (field.type === 'array' || field.type === 'blocks') {
      const inside =
        path === '' && values.startsAt ? { ...context, spansDays: spansDays(values) } : context
      const rows = rowsOf(field, value, source[field.name], at, inside)
      return rows.length > 0 ? [{ ...named, kind: 'rows', rows }] : []
    }
    if (field.type === 'group' || field.type === 'tab') {
      const inner = asValues(value)
      const pieces = inner
        ? walk(field.flattenedFields, inner, asValues(source[field.name]) ?? {}, `${at}.`, context)
        : []
      return pieces.length > 0 ? [{ ...named, kind: 'group', pieces }] : []
    }
    const to = referencesOf(field, value)
    if (to) return to.length > 0 ? [{ ...named, kind: 'references', to }] : []
    return isText(field, context)
      ? textOf(field, value, source[field.name], { ...named, at }, context)
      : factOf(field, value, named, context)
  })
}

/** Words to translate, not codes and addresses. */
const isText = (field: FlattenedField, { isInText }: Context): boolean =>
  field.type === 'richText' ||
  ((field.type === 'text' || field.type === 'textarea') &&
    !('hasMany' in field && field.hasMany) &&
    (field.localized === true || (isInText && Boolean(field.custom?.translation))))

type Place = { name: string; label: string; at: string }

const textOf = (
  field: FlattenedField,
  value: unknown,
  source: unknown,
  place: Place,
  context: Context,
): Piece[] => {
  const own = wordsOrNothing(value)
  const words = own ?? wordsOrNothing(source)
  if (words === undefined) return []
  const locale = own === undefined ? context.sourceLocale : context.locale
  if (typeof words === 'string') {
    return [{ ...place, kind: 'text', text: words, locale, isLong: field.type === 'textarea' }]
  }
  const whole = typeof source === 'object' ? wordsOrNothing(source) : undefined
  const root = typeof whole === 'object' && own ? withLentBlocks(whole, words) : words
  const piecesIn = (block: LexicalNode): Piece[] => {
    const inner = asValues(block.fields) ?? {}
    const known = context.blocksOf(field).find(({ slug }) => slug === inner.blockType)
    const language = isLent(block) ? context.sourceLocale : locale
    const inside = { ...context, locale: language, sourceLocale: language, isInText: true }
    return walk(known?.flattenedFields ?? [], inner, {}, `${place.at}#${inner.id}.`, inside)
  }
  const { sourceLocale } = context
  return [{ ...place, kind: 'richText', root, locale, sourceLocale, piecesOf: piecesIn }]
}

const wordsOrNothing = (value: unknown): string | LexicalNode | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return isLexicalState(value) && hasSubstance(value.root) ? value.root : undefined
}

const hasSubstance = (node: LexicalNode): boolean =>
  node.type === 'block' || Boolean(node.text?.trim()) || (node.children ?? []).some(hasSubstance)

const factOf = (
  field: FlattenedField,
  value: unknown,
  named: { name: string; label: string },
  { locale }: Context,
): FactPiece[] => {
  const words = wordsOfFact(field, value, locale)
  return words ? [{ ...named, kind: 'fact', ...words }] : []
}

type RowsField = Extract<FlattenedField, { type: 'array' | 'blocks' }>

const rowsOf = (
  field: RowsField,
  value: unknown,
  source: unknown,
  at: string,
  context: Context,
): Row[] => {
  const sources = new Map(asList(source).map((row) => [asValues(row)?.id, asValues(row)]))
  return asList(value).flatMap((one, index): Row[] => {
    const row = asValues(one)
    if (!row) return []
    const id = String(row.id ?? `~${index}`)
    const block = field.type === 'blocks' ? blockOf(field, row) : undefined
    const fields = field.type === 'array' ? field.flattenedFields : block?.flattenedFields
    const pieces = walk(fields ?? [], row, sources.get(row.id) ?? {}, `${at}.${id}.`, context)
    if (pieces.length === 0) return []
    const label = wordsIn(block?.labels?.singular, context.locale)
    return [{ id, pieces, ...(block && { blockType: block.slug, label }) }]
  })
}

const blockOf = (field: Extract<RowsField, { type: 'blocks' }>, row: Values) =>
  field.blocks.find((block) => block.slug === row.blockType)

const labelOf = (field: FlattenedField, locale: Locale): string =>
  wordsIn('label' in field ? field.label : undefined, locale) ?? field.name
