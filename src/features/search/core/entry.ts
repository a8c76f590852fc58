import { isLexicalState, lexicalNodes } from '@/content/lexical-node'
import { lexicalText } from '@/content/lexical-text'
import { isValues } from '@/content/values'

import type { SearchField, SearchSchema, Weight } from './schema'

type Values = Readonly<Record<string, unknown>>

/** What the index holds of one document in one locale, as its readers see it. */
export type Entry = {
  locale: string
  title: string
  summary: string
  body: string
  /** The documents it points to, each once and in order: `cities/12`. */
  related: string[]
  path: string | null
  /** ISO 8601. */
  date: string | null
  kind: string | null
}

/** Longer texts are searched up to here: Postgres takes one megabyte of different words at most. */
const LONGEST = 100_000

/**
 * The entries of a document that was read in all locales as an anonymous reader: one for each in
 * which it is published. A locale without a title has none.
 */
export const entriesOf = (document: Values, schema: SearchSchema): Entry[] => {
  const status = isValues(document._status) ? document._status : {}
  return Object.keys(status)
    .filter((locale) => status[locale] === 'published')
    .map((locale) => entryIn(locale, document, schema))
    .filter(({ title }) => title !== '')
}

const entryIn = (locale: string, document: Values, schema: SearchSchema): Entry => {
  const found: Found = { locale, texts: { title: [], summary: [], body: [] }, related: new Set() }
  collect(schema.fields, document, found)
  const { path } = document
  const date = schema.dateField === undefined ? undefined : document[schema.dateField]
  return {
    locale,
    title: found.texts.title.join(' '),
    summary: found.texts.summary.join('\n'),
    body: found.texts.body.join('\n').slice(0, LONGEST),
    related: [...found.related].toSorted(),
    path: textOf(isValues(path) ? path[locale] : path),
    date: textOf(date),
    kind: schema.hasKind ? textOf(document.kind) : null,
  }
}

type Found = {
  locale: string
  texts: Record<Weight, string[]>
  related: Set<string>
}

const collect = (fields: readonly SearchField[], values: Values, found: Found): void => {
  for (const field of fields) {
    const stored = values[field.name]
    const value = field.localized ? (isValues(stored) ? stored[found.locale] : undefined) : stored
    if (value !== undefined && value !== null) collectValue(field, value, found)
  }
}

const collectValue = (field: SearchField, value: unknown, found: Found): void => {
  const { texts, related } = found
  if (field.kind === 'text' && typeof value === 'string') add(texts[field.weight], value)
  if (field.kind === 'richText') collectRichText(field, value, found)
  if (field.kind === 'group' && isValues(value)) collect(field.fields, value, found)
  if (field.kind === 'array') for (const row of rowsOf(value)) collect(field.fields, row, found)
  if (field.kind === 'blocks') for (const row of rowsOf(value)) collectBlock(field, row, found)
  if (field.kind === 'relation') {
    for (const place of placesOf(field, value)) related.add(place)
  }
}

const collectRichText = (field: SearchField, value: unknown, found: Found): void => {
  if (!isLexicalState(value)) return
  add(found.texts[field.weight], lexicalText(value.root))
  for (const node of lexicalNodes(value.root)) {
    if (node.fields && typeof node.fields.blockType === 'string') {
      collectBlock(field, node.fields, found)
    }
  }
}

const collectBlock = (field: SearchField, row: Values, found: Found): void =>
  collect(field.blocks[String(row.blockType)] ?? [], row, found)

const placesOf = ({ targets }: SearchField, value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    if (isValues(each) && typeof each.relationTo === 'string') {
      return targets.includes(each.relationTo) ? placeOf(each.relationTo, each.value) : []
    }
    const [only] = targets
    return only === undefined ? [] : placeOf(only, each)
  })

/** Relations are read as ids; what else there is is no document. */
const placeOf = (collection: string, id: unknown): string[] =>
  typeof id === 'number' || typeof id === 'string' ? [`${collection}/${id}`] : []

const add = (texts: string[], text: string): void => {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain !== '') texts.push(plain)
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : [])
