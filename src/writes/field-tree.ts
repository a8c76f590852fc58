import type { FlattenedBlock, FlattenedField } from 'payload'

import type { FieldNode } from './core/tree'

/** Kept by Payload itself, in every document or in those of an upload or auth collection. */
const KEPT_BY_PAYLOAD = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'revision']
const KEPT_BY_UPLOADS = 'filename mimeType filesize width height url thumbnailURL sizes'.split(' ')
const KEPT_BY_AUTH =
  'password hash salt sessions loginAttempts lockUntil resetPasswordToken resetPasswordExpiration resetPasswordRequestedAt _verified _verificationToken apiKey apiKeyIndex enableAPIKey'.split(
    ' ',
  )

type Owner = { flattenedFields: FlattenedField[]; upload?: unknown; auth?: unknown }
type Blocks = Readonly<Record<string, FlattenedBlock>>

const trees = new WeakMap<Owner, readonly FieldNode[]>()

/** The fields of a collection or global that people write, as the merge sees them. */
export const fieldTreeOf = (owner: Owner, blocks: Blocks): readonly FieldNode[] => {
  const known = trees.get(owner)
  if (known) return known
  const kept = new Set([
    ...KEPT_BY_PAYLOAD,
    ...(owner.upload ? KEPT_BY_UPLOADS : []),
    ...(owner.auth ? KEPT_BY_AUTH : []),
  ])
  const tree = nodesOf(
    owner.flattenedFields.filter(({ name }) => !kept.has(name)),
    blocks,
  )
  trees.set(owner, tree)
  return tree
}

const nodesOf = (fields: readonly FlattenedField[], blocks: Blocks): readonly FieldNode[] =>
  fields.filter(isWritten).map((field) => nodeOf(field, blocks))

const isWritten = (field: FlattenedField) =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && field.name !== 'id'

const nodeOf = (field: FlattenedField, blocks: Blocks): FieldNode => {
  const node = { name: field.name, localized: 'localized' in field && field.localized === true }
  if (field.type === 'blocks') {
    return { ...node, kind: 'rows', fields: [], blocks: nodesOfBlocks(field, blocks) }
  }
  if (!('flattenedFields' in field)) return { ...node, kind: 'value', fields: [] }
  const kind = field.type === 'array' ? 'rows' : 'group'
  return { ...node, kind, fields: nodesOf(field.flattenedFields, blocks) }
}

const nodesOfBlocks = (
  field: Extract<FlattenedField, { type: 'blocks' }>,
  blocks: Blocks,
): Record<string, readonly FieldNode[]> =>
  Object.fromEntries(
    (field.blockReferences ?? field.blocks).flatMap((reference) => {
      const block = typeof reference === 'string' ? blocks[reference] : reference
      return block ? [[block.slug, nodesOf(block.flattenedFields, blocks)]] : []
    }),
  )
