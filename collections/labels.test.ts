import { collections } from '@collections/index'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { labelled } from '@/labels/label-fields'

const unnamed = (fields: readonly Field[], where: string): string[] =>
  fields.flatMap((field): string[] => {
    const name = 'name' in field ? field.name : undefined
    const here = `${where}.${name ?? field.type}`
    const missing = name && !('label' in field && field.label) ? [here] : []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => unnamed(tab.fields, where))
    if (field.type === 'blocks') {
      return [
        ...missing,
        ...field.blocks.flatMap(({ slug, fields }) => unnamed(fields, `${here}.${slug}`)),
      ]
    }
    return 'fields' in field ? [...missing, ...unnamed(field.fields, here)] : missing
  })

describe('the fields of the content model', () => {
  it('are each called something in the languages of the panel', () => {
    const missing = collections.flatMap(({ slug, fields }) => unnamed(fields.map(labelled), slug))
    expect(missing).toEqual([])
  })
})
