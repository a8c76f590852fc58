import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { isLexicalNode } from '@/content/lexical-node'
import { alignTargets } from '@/features/translation/core/units/align'
import { compileDocument } from '@/features/translation/core/units/compile'
import { extractUnits } from '@/features/translation/core/units/extract'
import type { FieldSchema, Schema, Values } from '@/features/translation/core/units/field-schema'
import { joined } from '@/features/translation/core/units/inline-of-nodes'
import { fieldSchemaOf } from '@/features/translation/payload/field-schema-of'

import { bootPayload } from '../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload('seeded')
}, 300_000)

const TRANSLATED: CollectionSlug[] = [
  ...(['articles', 'events', 'initiatives', 'pages', 'reports', 'resources'] as const),
  ...(['cities', 'media', 'documents', 'people', 'topics'] as const),
]

const schemaOf = (slug: CollectionSlug): Schema => {
  const { config } = payload.collections[slug]
  return fieldSchemaOf(config.flattenedFields)
}

const documentsIn = async (collection: CollectionSlug, locale: 'en' | 'fr') => {
  const { docs } = await payload.find({
    collection,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'id',
  })
  return docs as unknown as Values[]
}

const fieldAt = (schema: Schema, path: readonly string[]): FieldSchema | undefined => {
  const field = schema.find(({ name }) => name === path[0])
  return path.length < 2 || !field ? field : fieldAt(field.fields, path.slice(1))
}

describe('the schema of a collection', () => {
  it('knows what a field says of itself to translators', () => {
    const schema = schemaOf('pages')
    expect(fieldAt(schema, ['title'])).toMatchObject({ required: true, policy: 'translate' })
    expect(fieldAt(schema, ['seo', 'title'])).toMatchObject({ maxLength: 60, required: false })
    expect(fieldAt(schema, ['slug'])).toMatchObject({ slugFrom: 'title' })
    expect(fieldAt(schema, ['publishedSlug'])).toMatchObject({ policy: 'never' })
  })

  it('knows the words of the blocks that a text may hold, and nothing else of them', () => {
    const body = fieldAt(schemaOf('articles'), ['body'])
    const words = Object.entries(body?.blocks ?? {}).flatMap(([type, fields]) =>
      leavesOf(fields, type),
    )
    expect(words).toEqual([
      ...['quote.text', 'quote.attribution', 'image.caption', 'video.title', 'video.transcript'],
      ...['callToAction.title', 'callToAction.text', 'callToAction.label', 'figures.items.label'],
      ...['accordion.items.heading', 'accordion.items.body'],
    ])
  })
})

describe('the demo content', () => {
  it.each(TRANSLATED)('of %s comes back whole from its units', async (slug) => {
    const schema = schemaOf(slug)
    const documents = await documentsIn(slug, 'en')
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      const units = extractUnits(schema, document)
      const targets = new Map(units.map(({ key, content }) => [key, content]))
      const { data, missing } = compileDocument(schema, { document, units }, undefined, targets)
      expect(missing).toEqual([])
      for (const [name, value] of Object.entries(data)) {
        const own = withRunsJoined(localizedIn(value, document[name]))
        expect(differences(value, own)).toEqual([])
      }
    }
  })

  it.each(TRANSLATED)(
    'of %s keeps every French word, in the structure of the source',
    async (slug) => {
      const schema = schemaOf(slug)
      const [sources, french] = [await documentsIn(slug, 'en'), await documentsIn(slug, 'fr')]
      for (const [index, document] of sources.entries()) {
        const target = french[index]
        if (!target) throw new Error(`${slug} ${document.id} cannot be read in French.`)
        const source = { document, units: extractUnits(schema, document) }
        const once = written(schema, source, target)
        expect(extractUnits(schema, once).map(({ content }) => content)).toEqual(
          extractUnits(schema, target).map(({ content }) => content),
        )
        expect(written(schema, source, once)).toEqual(once)
      }
    },
  )
})

type Source = Parameters<typeof alignTargets>[1]

/** The target document after what it says was read and written back. */
const written = (schema: Schema, source: Source, target: Values): Values => {
  const found = [...alignTargets(schema, source, target)]
  const { data } = compileDocument(
    schema,
    source,
    target,
    new Map(found.map(([key, { content }]) => [key, content])),
    { ownCodes: new Map(found.map(([key, { ownCodes }]) => [key, ownCodes])) },
  )
  return merged(target, data)
}

/** Of a group only what was compiled. */
const localizedIn = (value: unknown, own: unknown): unknown =>
  isGroup(value) && isGroup(own)
    ? Object.fromEntries(
        Object.entries(value).map(([name, it]) => [name, localizedIn(it, own[name])]),
      )
    : own

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)

const merged = (target: Values, data: Values): Values => ({
  ...target,
  ...Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const own = target[name]
      return [name, isGroup(value) && isGroup(own) ? merged(own, value) : value]
    }),
  ),
})

/** The demo content is not written by an editor, which joins runs of words that look the same. */
const withRunsJoined = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(withRunsJoined)
    return items.every(isLexicalNode) ? joined(items) : items
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, withRunsJoined(it)]))
}

/** Where two values differ; nothing and null are the same to Payload. */
const differences = (a: unknown, b: unknown, path = ''): string[] => {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a ?? null, b ?? null) ? [] : [path]
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].flatMap((name) => differences(a[name], b[name], `${path}/${name}`))
}

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null

const leavesOf = (fields: Schema, path: string): string[] =>
  fields.flatMap((field) => {
    const here = `${path}.${field.name}`
    if (field.fields.length > 0) return leavesOf(field.fields, here)
    return field.policy === 'translate' ? [here] : []
  })
