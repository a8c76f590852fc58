import {
  configToJSONSchema,
  createLocalReq,
  executeAccess,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { declarationsOf } from '@/public-api/registry'
import { BOUNDS } from '@/reads/bounds'

import type { Model } from '../core/document'
import { asComponent, type PublicField, publicSchema, type Schema } from '../core/public-schema'

type Told = Pick<Model, 'title' | 'version' | 'serverUrl'>

/** What the API of this configuration has for anonymous readers. */
export const describeApi = async (payload: Payload, told: Told): Promise<Model> => {
  const { config } = payload
  const req = await createLocalReq({ req: { payloadAPI: 'REST' } }, payload)
  const collections = []
  for (const collection of config.collections)
    if (await isOpen(collection.access.read, req)) collections.push(collection)
  const globals = []
  for (const global of config.globals)
    if (await isOpen(global.access.read, req)) globals.push(global)
  return {
    ...told,
    locales: LOCALE_CODES,
    sourceLocale: SOURCE_LOCALE,
    limits: {
      pageSize: BOUNDS.pageSize.anonymous,
      page: BOUNDS.page,
      depth: config.maxDepth,
    },
    collections: collections.map(({ slug, labels, upload }) => ({
      slug,
      label: english(labels.plural) ?? slug,
      hasFiles: Boolean(upload),
    })),
    globals: globals.map(({ slug, label }) => ({ slug, label: english(label) ?? slug })),
    endpoints: declarationsOf(config),
    schemas: await schemasOf(config, [...collections, ...globals], req),
  }
}

type Entity = { slug: string; flattenedFields: FlattenedField[] }

const schemasOf = async (
  config: SanitizedConfig,
  entities: readonly Entity[],
  req: PayloadRequest,
): Promise<Record<string, unknown>> => {
  const all = (configToJSONSchema(config, 'number').definitions ?? {}) as Record<string, Schema>
  const definitions = { ...all }
  for (const { slug, flattenedFields } of entities) {
    const fields = await publicFields(flattenedFields, req)
    const schema = publicSchema(definitions[slug] ?? {}, fields, definitions)
    // Payload says in a global which it is, and does not say so in its schema.
    const isGlobal = config.globals.some((it) => it.slug === slug)
    const own = { ...schema.properties, ...(isGlobal && { globalType: { const: slug } }) }
    definitions[slug] = { ...schema, properties: own }
  }
  const named = namesIn(
    definitions,
    entities.map(({ slug }) => slug),
    new Set(hiddenIn(config, entities)),
  )
  return Object.fromEntries(
    [...named].toSorted().map((name) => [name, asComponent(definitions[name], named)]),
  )
}

/** Collections and globals that are not public; their schemas are no part of the description. */
const hiddenIn = (config: SanitizedConfig, open: readonly Entity[]): string[] =>
  [...config.collections, ...config.globals]
    .map(({ slug }) => slug)
    .filter((slug) => !open.some((it) => it.slug === slug))

/** The schemas that these need, theirs among them. */
const namesIn = (
  definitions: Record<string, Schema>,
  roots: readonly string[],
  hidden: ReadonlySet<string>,
): Set<string> => {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name) || hidden.has(name) || !definitions[name]) return
    found.add(name)
    for (const [, next] of JSON.stringify(definitions[name]).matchAll(/#\/definitions\/([\w-]+)/g))
      if (next) visit(next)
  }
  for (const root of roots) visit(root)
  return found
}

const publicFields = async (
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<PublicField[]> =>
  await Promise.all(
    fields.map(async (field) => ({
      name: field.name,
      isReadable: await mayBeRead(field, req),
      ...('flattenedFields' in field && {
        fields: await publicFields(field.flattenedFields, req),
      }),
      ...(field.type === 'blocks' && {
        blocks: await Promise.all(
          field.blocks.map(async (block) => ({
            slug: block.slug,
            schemaName: block.interfaceName,
            fields: await publicFields(block.flattenedFields, req),
          })),
        ),
      }),
    })),
  )

/** A document in which everything is so: for rules that ask the document itself. */
const ANY_DOCUMENT = new Proxy({}, { get: () => true })

/** Whether an anonymous reader sees the field in some document at least. */
const mayBeRead = async (field: FlattenedField, req: PayloadRequest): Promise<boolean> => {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return true
  const document = { data: ANY_DOCUMENT, doc: ANY_DOCUMENT, siblingData: ANY_DOCUMENT }
  return (await read({ req, ...document })) === true
}

const isOpen = async (rule: unknown, req: PayloadRequest): Promise<boolean> =>
  typeof rule === 'function' &&
  (await executeAccess({ disableErrors: true, req }, rule as never)) !== false

/** The description is for programs and those who write them, in one language. */
const english = (label: unknown): string | undefined => {
  if (typeof label === 'string') return label
  const words = label as Partial<Record<string, string>> | null | undefined
  return typeof words === 'object' ? words?.[SOURCE_LOCALE] : undefined
}
