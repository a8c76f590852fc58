import type { FlattenedField, Payload, StaticLabel } from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'

import type { RowsAt } from '../core/units/row-places'
import { fieldsOf } from './documents/document'
import type { Place } from './store/place'

type Named = { label: unknown; fields: readonly FlattenedField[] }

export type FieldNames = {
  /** With the numbers of rows, by after how many steps of the field they are. */
  nameOf: (field: string, rows?: ReadonlyMap<number, number | undefined>) => string
  /** Whether the field that these steps lead to has rows. */
  rowsAt: (steps: readonly string[]) => RowsAt
}

/**
 * What the fields of units (`agenda.title`, `layout.hero.heading`) are called in a language, as the
 * panel calls them: "Agenda › Title".
 */
export const fieldNames = (
  payload: Payload,
  place: Pick<Place, 'collection'> & Partial<Place>,
  language: string,
): FieldNames => {
  const known = new Map<string, Step[]>()
  const stepsOf = (field: string): Step[] => {
    const steps =
      known.get(field) ?? walk(payload, fieldsOf(payload, place), field.split('.'), language)
    known.set(field, steps)
    return steps
  }
  return {
    nameOf: (field, rows) =>
      stepsOf(field)
        .map(({ words }, at) => [words, rows?.get(at + 1)].filter(Boolean).join(' '))
        .join(' › '),
    rowsAt: (steps) => stepsOf(steps.join('.')).at(-1)?.rows,
  }
}

type Step = { words: string; rows: RowsAt }

const walk = (
  payload: Payload,
  fields: readonly FlattenedField[],
  path: readonly string[],
  language: string,
): Step[] => {
  let inside = fields
  let parent: FlattenedField | undefined
  return path.map((step) => {
    const found = partOf(payload, parent, step) ?? fieldOf(inside, step)
    parent = inside.find((it) => 'name' in it && it.name === step)
    inside = found?.fields ?? []
    const { type } = parent ?? {}
    return {
      words: wordsIn(found?.label, language) ?? step,
      rows: type === 'array' || type === 'blocks' ? type : undefined,
    }
  })
}

const fieldOf = (fields: readonly FlattenedField[], name: string): Named | undefined => {
  const field = fields.find((it) => 'name' in it && it.name === name)
  if (!field) return undefined
  return {
    label: 'label' in field ? field.label : undefined,
    fields: 'flattenedFields' in field ? field.flattenedFields : [],
  }
}

/** A block of a field of blocks, or of a rich text, whose blocks have no path of their own here. */
const partOf = (
  payload: Payload,
  parent: FlattenedField | undefined,
  slug: string,
): Named | undefined => {
  if (parent?.type !== 'blocks' && parent?.type !== 'richText') return undefined
  const own =
    parent.type === 'blocks'
      ? parent.blocks.find((block) => typeof block === 'object' && block.slug === slug)
      : undefined
  const block = own ?? payload.blocks[slug as keyof typeof payload.blocks]
  return block && { label: block.labels?.singular, fields: block.flattenedFields }
}

const wordsIn = (label: unknown, language: string): string | undefined => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const words = label as Exclude<StaticLabel, string>
  return words[language] ?? words[SOURCE_LOCALE]
}
