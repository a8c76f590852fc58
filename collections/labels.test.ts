import { collections } from '@collections/index'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { LOCALE_CODES } from '@/content/locales'
import { labelled } from '@/labels/label-fields'
import { TEXT_BLOCKS } from '@/rich-text/blocks'

const unnamed = (fields: readonly Field[], where: string): string[] =>
  fields.flatMap((field): string[] => {
    const name = 'name' in field ? field.name : undefined
    const here = `${where}.${name ?? field.type}`
    const words: unknown = 'label' in field ? field.label : undefined
    const isSaid = LOCALE_CODES.every(
      (code) => (words as Record<string, string> | undefined)?.[code],
    )
    const missing = name && !isSaid ? [here] : []
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

  it('are so in the blocks inside texts, which no plugin of the configuration reaches', () => {
    const blocks = TEXT_BLOCKS.map(({ slug, fields }) => unnamed(fields, slug))
    expect(blocks.flat()).toEqual([])
    expect(TEXT_BLOCKS.length).toBeGreaterThan(0)
  })
})
