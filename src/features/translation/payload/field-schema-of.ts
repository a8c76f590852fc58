import { type FlattenedBlock, type FlattenedField, flattenAllFields } from 'payload'
import { POLICIES, type Policy } from '../core/unit'
import type { FieldKind, FieldSchema, Schema } from '../core/units/field-schema'

/** Every block of the configuration by its slug, for blocks that are named only. */
type Blocks = Readonly<Record<string, FlattenedBlock>>

/**
 * The fields of a collection or global as the walk over its texts sees them. A field says what
 * becomes of it in `custom.translation`; a localized text that says nothing is translated, and so
 * is no field of a block in rich text, which follows the source.
 *
 * @throws Error naming a localized array, group or blocks field: its rows would have no identity
 * that locales share. Its leaves can be localized instead.
 */
export const fieldSchemaOf = (fields: readonly FlattenedField[], blocks: Blocks = {}): Schema =>
  schemaOf(fields, { blocks, isInText: false, path: '' })

type Place = { blocks: Blocks; isInText: boolean; path: string }

const schemaOf = (fields: readonly FlattenedField[], place: Place): Schema =>
  fields.filter(isStored).map((field) => fieldOf(field, place))

const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && field.name !== 'id'

const fieldOf = (field: FlattenedField, place: Place): FieldSchema => {
  const kind = kindOf(field)
  const path = place.path + field.name
  const isContainer = kind === 'group' || kind === 'array' || kind === 'blocks'
  const isLocalized = 'localized' in field && field.localized === true
  if (isContainer && isLocalized) {
    throw new Error(`${path} is a localized ${kind}: localize the fields in it instead.`)
  }
  const inner = { ...place, path: `${path}.` }
  const said = saidOf(field)
  return {
    name: field.name,
    kind,
    localized: !isContainer && (isLocalized || place.isInText),
    required: isNeeded(field),
    policy: said.policy ?? defaultPolicy(kind, place),
    maxLength: said.maxLength ?? ('maxLength' in field ? field.maxLength : undefined),
    note: said.note,
    slugFrom: typeof field.custom?.slugFrom === 'string' ? field.custom.slugFrom : undefined,
    fields: 'flattenedFields' in field ? schemaOf(field.flattenedFields, inner) : [],
    blocks: blocksOf(field, inner),
  }
}

const kindOf = (field: FlattenedField): FieldKind => {
  const { type } = field
  if ('hasMany' in field && field.hasMany) return 'other'
  if (type === 'text' || type === 'textarea' || type === 'richText') return type
  if (type === 'array' || type === 'blocks') return type
  return type === 'group' || type === 'tab' ? 'group' : 'other'
}

const defaultPolicy = (kind: FieldKind, { isInText }: Place): Policy => {
  if (isInText) return 'copy'
  return kind === 'other' ? 'never' : 'translate'
}

type Said = { policy?: Policy; maxLength?: number; note?: string }

const saidOf = ({ name, custom }: FlattenedField): Said => {
  // `custom` is untyped in Payload; the policy is checked here, the rest is shown only.
  const said = (custom?.translation ?? {}) as Said
  if (said.policy === undefined || POLICIES.includes(said.policy)) return said
  throw new Error(
    `${name}: "${said.policy}" is no translation policy. Those are: ${POLICIES.join(', ')}.`,
  )
}

/** Most text is needed only in the language a document is written in. */
const isNeeded = (field: FlattenedField): boolean =>
  'required' in field && field.required === true && field.custom?.needed !== 'in source'

const blocksOf = (field: FlattenedField, place: Place): Record<string, Schema> => {
  const isInText = place.isInText || field.type === 'richText'
  const found = field.type === 'blocks' ? blocksOfField(field, place.blocks) : blocksOfText(field)
  return Object.fromEntries(
    found.map((block) => [
      block.slug,
      schemaOf(flattened(block), { ...place, isInText, path: `${place.path}${block.slug}.` }),
    ]),
  )
}

const blocksOfField = (
  field: Extract<FlattenedField, { type: 'blocks' }>,
  blocks: Blocks,
): FlattenedBlock[] =>
  (field.blockReferences ?? field.blocks).flatMap((reference) => {
    const block = typeof reference === 'string' ? blocks[reference] : reference
    return block ? [block as FlattenedBlock] : []
  })

/** Payload types the editor of a field loosely; ours keeps the blocks it offers in a feature. */
type WithBlocks = {
  editorConfig?: {
    resolvedFeatureMap?: Map<
      string,
      { sanitizedServerFeatureProps?: { blocks?: (FlattenedBlock | string)[] } }
    >
  }
}

const blocksOfText = (field: FlattenedField): FlattenedBlock[] => {
  if (field.type !== 'richText') return []
  const { editorConfig } = (field.editor ?? {}) as WithBlocks
  const feature = editorConfig?.resolvedFeatureMap?.get('blocks')
  const blocks = feature?.sanitizedServerFeatureProps?.blocks ?? []
  return blocks.filter((block) => typeof block === 'object')
}

const flattened = ({ flattenedFields, fields }: FlattenedBlock): FlattenedField[] =>
  flattenedFields ?? flattenAllFields({ fields })
