import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'

/** A query that can be run as it is, in the language of its variable `locale`. */
export type Example = {
  /** The field of the schema that it asks. */
  name: string
  isList: boolean
  query: string
}

type Field = GraphQLField<unknown, unknown>

/** What is shown of a document, and of the documents it points to. */
const MOST_FIELDS = 6
const MOST_RELATIONS = 3

/** Said by every document, and rarely of use on a page. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', 'deletedAt'])

/** What is shown until the reader chooses an example. */
export const FIRST_QUERY = `# The newest events, in French. Press Ctrl-Enter to run. There are more examples on the left.
query {
  Events(locale: fr, limit: 3, sort: "-startsAt") {
    docs {
      title
      startsAt
    }
  }
}
`

/** A query for each collection and global of a schema that has a language. */
export const examplesOf = (schema: GraphQLSchema): Example[] => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fields.filter(takesLocale).flatMap((field) => exampleOf(field) ?? [])
}

/** The languages that the schema knows, the source language first. */
export const localesOf = (schema: GraphQLSchema): string[] => {
  const type = schema.getType(LOCALES)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}

const LOCALES = 'LocaleInputType'

/** Without anything else that has to be known: ids are not the same in every network. */
const takesLocale = ({ args, name }: Field): boolean =>
  args.some((it) => it.name === 'locale' && getNamedType(it.type).name === LOCALES) &&
  !args.some(isRequiredArgument) &&
  // Versions are for those who write.
  !name.startsWith('version')

const exampleOf = ({ args, name, type }: Field): Example | undefined => {
  const answer = getNamedType(type)
  if (!isObjectType(answer)) return undefined
  const { docs, totalDocs } = answer.getFields()
  const isCount = totalDocs !== undefined && docs === undefined
  const document = docs ? getNamedType(docs.type) : answer
  if (isCount || !isObjectType(document)) return undefined
  const lines = selectionOf(document)
  if (lines.length === 0) return undefined
  const isList = docs !== undefined && args.some((it) => it.name === 'limit')
  const asked = isList ? 'locale: $locale, limit: 5' : 'locale: $locale'
  const selected = docs ? ['totalDocs', 'docs {', ...lines.map((it) => `  ${it}`), '}'] : lines
  const query = [
    `query ${name}($locale: ${LOCALES}) {`,
    `  ${name}(${asked}) {`,
    ...selected.map((it) => `    ${it}`),
    '  }',
    '}',
    '',
  ]
  return { name, isList, query: query.join('\n') }
}

/** The first values of a document, and the names of the first documents that it points to. */
const selectionOf = (type: GraphQLObjectType): string[] => {
  const fields = Object.values(type.getFields()).filter(isFree)
  const values = fields.filter((it) => isValue(it.type)).slice(0, MOST_FIELDS)
  const relations = fields.flatMap(({ name, type: output }) => {
    const target = getNamedType(output)
    const title = isDocument(target) ? titleOf(target) : undefined
    return title ? [`${name} { ${title} }`] : []
  })
  const shown = [...values.map(({ name }) => name), ...relations.slice(0, MOST_RELATIONS)]
  return shown.length > 0 ? shown : rowsOf(fields)
}

/** A menu says nothing itself, its entries do, and theirs. */
const rowsOf = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ name, type }) => {
    const row = getNamedType(type)
    const isRow = isListType(type) && isObjectType(row) && !isDocument(row)
    return isRow ? selected(name, insideOf(row)) : []
  })

const insideOf = (row: GraphQLObjectType): string[] => {
  const fields = Object.values(row.getFields()).filter((it) => isFree(it) && it.name !== 'id')
  const values = fields.filter((it) => isValue(it.type)).map(({ name }) => name)
  const groups = fields.flatMap(({ name, type }) => {
    const group = getNamedType(type)
    const isGroup = !isListType(type) && isObjectType(group) && !isDocument(group)
    return isGroup ? selected(name, insideOf(group)) : []
  })
  return [...values, ...groups, ...rowsOf(fields)]
}

const selected = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${name} {`, ...lines.map((it) => `  ${it}`), '}'] : []

const isFree = ({ args, name }: Field): boolean =>
  !args.some(isRequiredArgument) && !name.startsWith('_') && !BOOKKEEPING.has(name)

const isValue = (type: GraphQLOutputType): boolean => {
  const inner = isNonNullType(type) ? type.ofType : type
  return (
    !isListType(inner) && (isEnumType(inner) || (isScalarType(inner) && !/^JSON/.test(inner.name)))
  )
}

/** Rows of lists have ids too, which are text. */
const isDocument = (type: unknown): type is GraphQLObjectType => {
  const id = isObjectType(type) ? type.getFields().id : undefined
  return id !== undefined && getNamedType(id.type).name === 'Int'
}

const titleOf = (type: GraphQLObjectType): string | undefined =>
  Object.values(type.getFields()).find(
    (it) => isFree(it) && isValue(it.type) && getNamedType(it.type).name === 'String',
  )?.name
