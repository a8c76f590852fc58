import { type Block, type FlattenedBlock, type FlattenedField, flattenAllFields } from 'payload'

/** The blocks that our editor was given for a rich text; Payload types the editor loosely. */
export const blocksOfText = (field: FlattenedField): FlattenedBlock[] => {
  const { editorConfig } = (('editor' in field && field.editor) || {}) as {
    editorConfig?: {
      resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: { blocks?: Block[] } }>
    }
  }
  const feature = editorConfig?.resolvedFeatureMap?.get('blocks')
  return (feature?.sanitizedServerFeatureProps?.blocks ?? []).map(flattened)
}

const known = new WeakMap<Block, FlattenedBlock>()

const flattened = (block: Block): FlattenedBlock => {
  const found = known.get(block) ?? {
    ...block,
    flattenedFields: flattenAllFields({ fields: block.fields }),
  }
  known.set(block, found)
  return found
}
