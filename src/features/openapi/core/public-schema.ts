/** JSON Schema, as far as it is looked into here. */
export type Schema = {
  [key: string]: unknown
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  oneOf?: Schema[]
  $ref?: string
  enum?: unknown[]
  required?: string[]
}

/** A field, as far as it decides what readers see. */
export type PublicField = {
  name: string
  isReadable: boolean
  /** Of groups and arrays. */
  fields?: readonly PublicField[]
  blocks?: readonly {
    slug: string
    schemaName?: string | undefined
    fields: readonly PublicField[]
  }[]
}

/**
 * The schema of a document as anonymous readers get it: fields that none of them may see are not
 * even named, and nothing but the number is certain, because `select` takes the rest away and a
 * translation may leave it empty.
 *
 * @param definitions schemas of blocks by their names; those met are replaced by public ones
 */
export const publicSchema = (
  schema: Schema,
  fields: readonly PublicField[],
  definitions: Record<string, Schema>,
): Schema => {
  const properties = Object.entries(schema.properties ?? {}).flatMap(
    ([name, property]): [string, Schema][] => {
      const field = fields.find((it) => it.name === name)
      if (!field) return [[name, property]]
      return field.isReadable ? [[name, publicProperty(property, field, definitions)]] : []
    },
  )
  const { required: _, ...rest } = schema
  return {
    ...rest,
    properties: Object.fromEntries(properties),
    ...('id' in (schema.properties ?? {}) && { required: ['id'] }),
  }
}

const publicProperty = (
  property: Schema,
  { fields, blocks }: PublicField,
  definitions: Record<string, Schema>,
): Schema => {
  if (blocks) {
    for (const { schemaName, fields: own } of blocks) {
      const definition = schemaName ? definitions[schemaName] : undefined
      if (schemaName && definition)
        definitions[schemaName] = publicSchema(definition, own, definitions)
    }
    return property
  }
  if (!fields) return property
  const { items } = property
  if (!items) return withoutRequired(publicSchema(property, fields, definitions))
  return { ...property, items: withoutRequired(publicSchema(items, fields, definitions)) }
}

/** A row has a number of its own that readers need not have selected. */
const withoutRequired = ({ required: _, ...schema }: Schema): Schema => schema

/**
 * A schema of Payload's (JSON Schema 4) as OpenAPI 3.1 has them (2020-12): references to where it
 * keeps schemas, and null among the values of what may be null. What is not public is no more than
 * its number.
 */
export const asComponent = (schema: unknown, known: ReadonlySet<string>): unknown => {
  if (Array.isArray(schema)) return schema.map((it) => asComponent(it, known))
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, ...rest } = schema as Schema
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/definitions/', '')
    return known.has(name) ? { $ref: `#/components/schemas/${name}` } : { type: 'integer' }
  }
  const mapped = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, asComponent(value, known)]),
  ) as Schema
  const isNullable = Array.isArray(mapped.type) && mapped.type.includes('null')
  if (isNullable && Array.isArray(mapped.enum) && !mapped.enum.includes(null))
    return { ...mapped, enum: [...mapped.enum, null] }
  return mapped
}
