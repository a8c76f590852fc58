import type { Endpoint, Methods, Model, Operation, Parameter } from './document'
import { shared } from './document-parameters'

const PATH_ID: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The number of the document.',
  schema: { type: 'integer', minimum: 1 },
}

type Path = [string, Methods]

/** A list, one document, how many, and files where it has some. */
export const collectionPaths = ({
  slug,
  label,
  description,
  hasFiles,
}: Model['collections'][number]): Path[] => {
  const document = { $ref: `#/components/schemas/${slug}` }
  const operation = (
    operationId: string,
    summary: string,
    parameters: Operation['parameters'],
    schema: object,
  ): { get: Operation } => ({
    get: {
      operationId,
      tags: ['Content'],
      summary,
      ...(description && { description }),
      parameters,
      responses: answering('application/json', schema, 'Refused'),
    },
  })
  const list = shared(
    'locale',
    'fallback',
    'where',
    'sort',
    'limit',
    'page',
    'pagination',
    'depth',
    'select',
    'populate',
    'joins',
  )
  const paths: Path[] = [
    [`/api/${slug}`, operation(`list-${slug}`, `${label}: a list`, list, pageOf(document))],
    [
      `/api/${slug}/{id}`,
      operation(
        `get-${slug}`,
        `${label}: one document`,
        [PATH_ID, ...shared('locale', 'fallback', 'depth', 'select', 'populate', 'joins')],
        document,
      ),
    ],
    [
      `/api/${slug}/count`,
      operation(`count-${slug}`, `${label}: how many`, shared('locale', 'fallback', 'where'), {
        type: 'object',
        required: ['totalDocs'],
        properties: { totalDocs: { type: 'integer' } },
      }),
    ],
  ]
  return hasFiles ? [...paths, filePath(slug, label)] : paths
}

const filePath = (slug: string, label: string): Path => [
  `/api/${slug}/file/{filename}`,
  {
    get: {
      operationId: `file-${slug}`,
      tags: ['Content'],
      summary: `${label}: a file`,
      parameters: [
        {
          name: 'filename',
          in: 'path',
          required: true,
          description: 'As `url` of the document and of its sizes says.',
          schema: { type: 'string' },
        },
      ],
      responses: answering('application/octet-stream', {}, 'Refused'),
    },
  },
]

export const globalPath = ({ slug, label }: Model['globals'][number]): Path => [
  `/api/globals/${slug}`,
  {
    get: {
      operationId: `get-global-${slug}`,
      tags: ['Globals'],
      summary: label,
      parameters: shared('locale', 'fallback', 'depth', 'select', 'populate'),
      responses: answering('application/json', { $ref: `#/components/schemas/${slug}` }, 'Refused'),
    },
  },
]

/** An endpoint of our own, as its feature declares it. */
export const ownPath = (endpoint: Endpoint): Path => {
  const { path, tag, summary, description, places = {}, parameters, localized, filtered } = endpoint
  const own = Object.entries(parameters).map(
    ([name, it]): Parameter => ({
      name,
      in: 'query',
      ...(it.required && { required: true }),
      description: it.description,
      schema: it.schema,
    }),
  )
  const inPath = Object.entries(places).map(
    ([name, it]): Parameter => ({
      name,
      in: 'path',
      required: true,
      description: it.description,
      schema: it.schema,
    }),
  )
  const id = path.replace(/\([^)]*\)/g, '').replace(/[^\w]+/g, '-')
  const told = { tags: [tag], summary, ...(description && { description }) }
  const all = [
    ...inPath,
    ...own,
    ...shared(...(localized === false ? [] : ['locale']), ...(filtered ? ['where'] : [])),
  ]
  const methods = endpoint.sent
    ? { post: { operationId: `post${id}`, ...told, parameters: all, ...sending(endpoint) } }
    : { get: { operationId: `get${id}`, ...told, parameters: all, ...asking(endpoint) } }
  return [`/api${path.replace(/:(\w+)(\([^)]*\))?/g, '{$1}')}`, methods]
}

const contentOf = ({ answers }: Endpoint) =>
  Object.fromEntries(Object.entries(answers).map(([media, it]) => [media, { schema: it }]))

const asking = (endpoint: Endpoint) => ({
  responses: {
    200: { description: 'The answer.', content: contentOf(endpoint) },
    304: { $ref: '#/components/responses/NotModified' },
    400: { $ref: '#/components/responses/Problem' },
    404: { $ref: '#/components/responses/Problem' },
  },
})

const sending = (endpoint: Endpoint) => ({
  requestBody: {
    required: true,
    content: { 'application/json': { schema: endpoint.sent?.body ?? {} } },
  },
  responses: {
    [endpoint.sent?.status ?? 200]: { description: 'Taken.', content: contentOf(endpoint) },
    400: { $ref: '#/components/responses/Refused' },
    429: { $ref: '#/components/responses/Refused' },
  },
})

const answering = (type: string, schema: object, refused: 'Problem' | 'Refused') => ({
  200: { description: 'The answer.', content: { [type]: { schema } } },
  400: { $ref: `#/components/responses/${refused}` },
  404: { $ref: `#/components/responses/${refused}` },
})

/** A page of a list, as Payload answers it; without totals where they were not asked for. */
const pageOf = (document: object) => ({
  type: 'object',
  required: ['docs'],
  properties: {
    docs: { type: 'array', items: document },
    totalDocs: { type: 'integer' },
    limit: { type: 'integer' },
    totalPages: { type: 'integer' },
    page: { type: ['integer', 'null'] },
    pagingCounter: { type: 'integer' },
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
})
