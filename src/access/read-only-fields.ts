import type { Block, Field, FieldAccess } from 'payload'

import { actorOf, isStaff } from './core/actor'

/**
 * The fields with every value that all languages share read-only to translators: the panel shows
 * what is theirs, and whatever passed the judgement of the write is still not stored.
 * Rows stay open, because the words inside them are theirs.
 */
export const withSharedFieldsReadOnly = (fields: Field[]): Field[] =>
  fields.map(readOnlyWhereShared)

const readOnlyWhereShared = (field: Field): Field => {
  if ('localized' in field && field.localized) return field
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) =>
        tab.localized ? tab : { ...tab, fields: withSharedFieldsReadOnly(tab.fields) },
      ),
    }
  }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(readOnlyBlock) }
  if ('fields' in field) return { ...field, fields: withSharedFieldsReadOnly(field.fields) }
  if (field.type === 'ui' || field.type === 'join' || !('name' in field)) return field
  return { ...field, access: { ...field.access, update: unlessTranslator(field.access?.update) } }
}

const readOnlyBlock = (block: Block): Block => ({
  ...block,
  fields: withSharedFieldsReadOnly(block.fields),
})

const unlessTranslator =
  (rule: FieldAccess | undefined): FieldAccess =>
  async (args) => {
    const actor = actorOf(args.req.user)
    const onlyTranslates =
      actor.roles.includes('translator') && !isStaff(actor) && !actor.roles.includes('member')
    return !onlyTranslates && (rule === undefined || (await rule(args)))
  }
