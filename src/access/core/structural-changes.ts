import type { Block, Field } from 'payload'

import { isValues } from '@/content/values'

/** Where a write would change what all languages share. */
export type StructuralChange = {
  /** As in an error of Payload: `agenda.0.room`. */
  path: string
  /** `rows`: added, removed, reordered or of another kind. */
  kind: 'value' | 'rows'
}

type Values = Readonly<Record<string, unknown>>
type Walk = { path: string; blocks: (slug: string) => Block | undefined }

/**
 * What a write in one locale would change beyond the words of that locale. A form posts
 * everything it shows, so a value equal to the stored one, or left out, is no change.
 * Localized fields are words whatever they hold; rich text is localized as a whole.
 *
 * @param before the stored document in the locale of the write, relations unpopulated.
 * @param after what is sent; a part is enough.
 * @param blocks finds a block that a field refers to by its slug.
 */
export const structuralChanges = (
  fields: readonly Field[],
  before: Values,
  after: Values,
  blocks: Walk['blocks'] = () => undefined,
): StructuralChange[] => changesIn(fields, before, after, { path: '', blocks })

const changesIn = (
  fields: readonly Field[],
  before: Values,
  after: Values,
  walk: Walk,
): StructuralChange[] => fields.flatMap((field) => changesOf(field, before, after, walk))

const changesOf = (field: Field, before: Values, after: Values, walk: Walk): StructuralChange[] => {
  if (field.type === 'ui' || field.type === 'join') return []
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name
        ? changesInGroup({ ...tab, name: tab.name }, before, after, walk)
        : changesIn(tab.fields, before, after, walk),
    )
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? changesIn(field.fields, before, after, walk) : []
  }
  if (('localized' in field && field.localized) || ('virtual' in field && field.virtual)) return []
  if (!Object.hasOwn(after, field.name) || after[field.name] === undefined) return []
  if (field.type === 'group') {
    return changesInGroup({ ...field, name: field.name }, before, after, walk)
  }
  const path = joined(walk.path, field.name)
  if (field.type === 'array' || field.type === 'blocks') {
    return changesInRows(field, before[field.name], after[field.name], { ...walk, path })
  }
  return same(comparable(field, before[field.name]), comparable(field, after[field.name]))
    ? []
    : [{ path, kind: 'value' }]
}

const changesInGroup = (
  group: { name: string; fields: readonly Field[]; localized?: boolean },
  before: Values,
  after: Values,
  walk: Walk,
): StructuralChange[] => {
  if (group.localized || after[group.name] === undefined) return []
  const path = joined(walk.path, group.name)
  const sent = after[group.name]
  // A group that is emptied or replaced by something else loses the words of other locales too.
  if (!isValues(sent)) return isEmpty(before[group.name]) ? [] : [{ path, kind: 'value' }]
  return changesIn(group.fields, valuesOf(before[group.name]), sent, { ...walk, path })
}

const changesInRows = (
  field: Extract<Field, { type: 'array' | 'blocks' }>,
  before: unknown,
  after: unknown,
  walk: Walk,
): StructuralChange[] => {
  const stored = Array.isArray(before) ? before.map(valuesOf) : []
  const sent = Array.isArray(after) ? after.map(valuesOf) : []
  const sameRows =
    stored.length === sent.length &&
    stored.every(
      (row, index) => row.id === sent[index]?.id && row.blockType === sent[index]?.blockType,
    )
  if (!sameRows) return [{ path: walk.path, kind: 'rows' }]
  return sent.flatMap((row, index) =>
    changesIn(rowFields(field, row, walk), stored[index] ?? {}, row, {
      ...walk,
      path: joined(walk.path, String(index)),
    }),
  )
}

const rowFields = (
  field: Extract<Field, { type: 'array' | 'blocks' }>,
  row: Values,
  walk: Walk,
): readonly Field[] => {
  if (field.type === 'array') return field.fields
  const slug = String(row.blockType)
  const own = [...field.blocks, ...(field.blockReferences ?? [])].find(
    (block): block is Block => typeof block !== 'string' && block.slug === slug,
  )
  return (own ?? walk.blocks(slug))?.fields ?? []
}

/** One form for all the ways in which Payload takes and gives the same value. */
const comparable = (field: Field, value: unknown): unknown => {
  if (isEmpty(value) || (field.type === 'checkbox' && value === false)) return undefined
  if (field.type === 'date') return new Date(value as string).getTime()
  if (field.type === 'relationship' || field.type === 'upload') return referenceOf(value)
  if (field.type === 'number') return Array.isArray(value) ? value.map(Number) : Number(value)
  return value
}

const referenceOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(referenceOf)
  if (!isValues(value)) return String(value)
  if ('relationTo' in value) return { to: value.relationTo, id: referenceOf(value.value) }
  return String(value.id)
}

const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [ones, others] = [one as Values, other as Values]
  const keys = new Set([...Object.keys(ones), ...Object.keys(others)])
  return [...keys].every((key) => same(ones[key], others[key]))
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const joined = (path: string, name: string): string => (path ? `${path}.${name}` : name)
