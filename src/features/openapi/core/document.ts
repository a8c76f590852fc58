import { parametersOf } from './document-parameters'
import { collectionPaths, globalPath, ownPath } from './document-paths'
import { ERRORS, PROBLEM, refusal } from './document-refusals'

/** The part of an OpenAPI 3.1 document that is written here. */
export type OpenApi = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string; license: object }
  servers: { url: string }[]
  tags: { name: string; description?: string }[]
  paths: Record<string, Methods>
  components: Record<string, Record<string, unknown>>
}

/** What may be done at a path. */
export type Methods = { get?: Operation; post?: Operation }

export type Operation = {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters: (Parameter | { $ref: string })[]
  requestBody?: object
  responses: Record<string, unknown>
}

export type Parameter = {
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  description: string
  schema: unknown
  style?: string
  explode?: boolean
}

/** What the API has, told without Payload. */
export type Model = {
  title: string
  version: string
  serverUrl: string
  locales: readonly string[]
  sourceLocale: string
  limits: { pageSize: number; page: number; depth: number }
  collections: readonly { slug: string; label: string; description?: string; hasFiles: boolean }[]
  globals: readonly { slug: string; label: string }[]
  endpoints: readonly Endpoint[]
  /** By name, with references to `#/components/schemas/`. */
  schemas: Record<string, unknown>
}

/** What a feature declares of an endpoint of its own. */
export type Endpoint = {
  path: string
  tag: string
  summary: string
  description?: string
  places?: Record<string, { description: string; schema: object }>
  parameters: Record<string, { description: string; schema: object; required?: true }>
  localized?: false
  filtered?: true
  answers: Record<string, object>
  /** Of what is sent rather than asked: the schema of the body, and the status of the answer. */
  sent?: { body: object; status: number }
}

/** The description of the public API, for code generators and people. */
export const openApiOf = (model: Model): OpenApi => ({
  openapi: '3.1.0',
  info: {
    title: model.title,
    version: model.version,
    description: ABOUT,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: model.serverUrl }],
  tags: [...new Set([...model.endpoints.map(({ tag }) => tag), 'Content', 'Globals'])].map(
    (name) => ({ name }),
  ),
  paths: merged([
    ...model.endpoints.map(ownPath),
    ...model.collections.flatMap(collectionPaths),
    ...model.globals.map(globalPath),
  ]),
  components: {
    parameters: parametersOf(model) as unknown as Record<string, unknown>,
    schemas: { ...model.schemas, Problem: PROBLEM, Errors: ERRORS },
    responses: {
      NotModified: { description: 'The reader has the answer already (`If-None-Match`).' },
      Problem: refusal({ 'application/problem+json': 'Problem' }),
      Refused: refusal({ 'application/json': 'Errors', 'application/problem+json': 'Problem' }),
    },
  },
})

const merged = (paths: readonly [string, Methods][]): Record<string, Methods> => {
  const all: Record<string, Methods> = {}
  for (const [path, methods] of paths) all[path] = { ...all[path], ...methods }
  return all
}

const ABOUT = `What anonymous readers may ask, from any origin. Only what is published in the asked language is answered, filtered by, sorted by or counted; relations to anything else stay numbers. An unknown parameter, path or language is 400 and names the remedy. Answers carry an \`ETag\`; ask again with \`If-None-Match\`.`
