import type { Field, Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { LANGUAGES } from '@/features/translation/board/languages-field'

import { bootPayload } from '../../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload()
})

type Edited = SanitizedCollectionConfig | SanitizedGlobalConfig

const translated = (): Edited[] =>
  [...payload.config.collections, ...payload.config.globals].filter(
    ({ versions }) => versions?.drafts,
  )

/** Names of fields in the order of the form, also those inside rows, groups and tabs. */
const namesIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [
    ...('name' in field && field.name ? [field.name] : []),
    ...('fields' in field ? namesIn(field.fields) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => namesIn(tab.fields)) : []),
  ])

describe('The bar of languages', () => {
  it('is the first thing in the form of everything that is translated, above its tabs', () => {
    const first = translated().map(({ slug, fields: [field] }) => [
      slug,
      field && 'name' in field ? field.name : field?.type,
    ])
    expect(first).toEqual(translated().map(({ slug }) => [slug, LANGUAGES]))
    expect(first.length).toBeGreaterThan(10)
  })

  it('shares its name with no field, which would be shown in its place', () => {
    for (const { slug, fields } of translated()) {
      expect(
        namesIn(fields).filter((name) => name === LANGUAGES),
        slug,
      ).toHaveLength(1)
    }
  })
})
