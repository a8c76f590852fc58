import type { Block, Config, Field } from 'payload'

import { FIELD_LABELS } from './field-labels'
import { label } from './label'

/** What a row of an array is called where its array has no word of its own for one. */
const ROW = label('row', 'ligne', 'fila', 'صف')

/**
 * A config plugin that gives each field its label from the catalogue, in the panel's languages,
 * unless the field has one: in tabs, groups, arrays and blocks alike.
 */
export const labelFields = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map(labelled),
  })),
  globals: config.globals?.map((global) => ({ ...global, fields: global.fields.map(labelled) })),
  blocks: config.blocks?.map(labelledBlock),
})

/** A field with its label and those of the fields in it; the field given is left as it was. */
export const labelled = (field: Field): Field => {
  const words = 'name' in field && field.name ? FIELD_LABELS[field.name] : undefined
  const named = words && !('label' in field && field.label !== undefined) ? { label: words } : {}
  const rows =
    field.type === 'array' && !field.labels
      ? { labels: { singular: ROW, plural: words ?? ROW } }
      : {}
  // Spreading keeps the kind of field, which the union type cannot follow.
  return { ...field, ...named, ...rows, ...inner(field) } as Field
}

/** A block whose fields have their labels, for where no plugin looks: inside the editor. */
export const labelledBlock = (block: Block): Block => ({
  ...block,
  fields: block.fields.map(labelled),
})

const inner = (field: Field) => {
  if (field.type === 'tabs') {
    return {
      tabs: field.tabs.map((tab) => {
        const words = 'name' in tab && tab.name ? FIELD_LABELS[tab.name] : undefined
        return { ...(words && { label: words }), ...tab, fields: tab.fields.map(labelled) }
      }),
    }
  }
  if (field.type === 'blocks') return { blocks: field.blocks.map(labelledBlock) }
  return 'fields' in field ? { fields: field.fields.map(labelled) } : {}
}
