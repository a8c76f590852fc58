import type {
  FlattenedBlock,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { collectionOf, isFieldReadable, visibleTo } from './visibility'

/** A relation that a path goes through, and which of the related documents the reader may see. */
export type Hop = { path: string; visible: Where | true }

/** Where a path leads, when the reader may see that. */
export type ReadablePath = {
  field: FlattenedField | { name: 'id'; type: 'id' }
  hops: Hop[]
  /** Whether one document has several values there. */
  isMany: boolean
  /** Whether it goes on from one of several documents, or to several values of a related one. */
  isBeyondMany: boolean
  /** The kind of block that it leads into. */
  block?: string
}

/** GraphQL writes `city.name` as `city__name`. */
export const dotted = (path: string) => path.replaceAll('__', '.').replace(/^_id$/, 'id')

/**
 * Follows a path of `where` or `sort` through the fields of a collection and the relations
 * between them. Undefined when it is unknown or leads through anything that the reader of `req`
 * may not see; which of the two is not told. A locale is no part of a readable path: a request
 * sees the locale it asks for.
 */
export const followPath = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): Promise<ReadablePath | undefined> => {
  const segments = path.split('.')
  const hops: Hop[] = []
  const visited = new Set<string>([collection.slug])
  let fields: readonly FlattenedField[] = collection.flattenedFields
  let isMany = false
  let isAmongMany = false
  let isBeyondMany = false
  let block: string | undefined
  const foundAt = (field: ReadablePath['field']): ReadablePath => ({
    ...{ field, hops, isMany, isBeyondMany },
    ...(block && { block }),
  })
  for (let index = 0; index < segments.length; index += 1) {
    const isLast = index === segments.length - 1
    const name = segments[index]
    const field = fields.find((it) => 'name' in it && it.name === name)
    if (!field) {
      return name === 'id' && isLast ? foundAt({ name: 'id', type: 'id' }) : undefined
    }
    if (!(await isFieldReadable(field, req))) return undefined
    // Payload 3.90 builds wrong SQL for a join of a related document.
    if (field.type === 'join' && hops.length > 0) return undefined
    if (isOfMany(field)) isMany = true
    // Payload 3.90 asks for a relation to several collections by its parts alone once it is one of
    // a related document (drizzle's `getTableColumnFromPath`: "Not supported").
    if (isLast && hops.length > 0 && 'relationTo' in field && Array.isArray(field.relationTo)) {
      return undefined
    }
    // Payload 3.90 looks for several texts or numbers of a related document beside a table that the
    // query does not name (`getTableColumnFromPath.js` forgets its alias).
    if (hops.length > 0 && isOfMany(field) && /^(text|number)$/.test(field.type)) {
      isBeyondMany = true
    }
    const step = await stepInto(req, field, segments.slice(index + 1))
    if (step === 'end') return foundAt(field)
    if (!step) return undefined
    if (step.isMany) isMany = true
    if (step.block) block = `${segments.slice(0, index + 1).join('.')} ${step.block}`
    if (step.collection !== undefined && !isLast) {
      // Payload 3.90 mixes up the tables of a collection that a query meets twice, and with them
      // the conditions on what is published: `parent.parent` showed drafts.
      if (visited.has(step.collection)) return undefined
      visited.add(step.collection)
      // What is published there would be a second condition on the block; see `where-check.ts`.
      if (isAmongMany || block) isBeyondMany = true
      if (step.isMany || isOfMany(field)) isAmongMany = true
    }
    if (step.visible !== undefined && !isLast) {
      hops.push({ path: segments.slice(0, index + 1).join('.'), visible: step.visible })
    }
    fields = step.fields
  }
  return undefined
}

const isOfMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

type Step = {
  fields: readonly FlattenedField[]
  /** Of a related document. */
  collection?: string
  visible?: Where | true
  isMany?: boolean
  /** Whose fields these are. */
  block?: string
}

const stepInto = async (
  req: PayloadRequest,
  field: FlattenedField,
  rest: string[],
): Promise<Step | 'end' | undefined> => {
  const isLast = rest.length === 0
  if (field.type === 'group' || field.type === 'tab') {
    return isLast ? undefined : { fields: field.flattenedFields }
  }
  if (field.type === 'array') {
    return isLast ? 'end' : { fields: field.flattenedFields, isMany: true }
  }
  if (field.type === 'blocks') {
    if (isLast) return 'end'
    const blocks = (field.blockReferences ?? field.blocks) as (FlattenedBlock | string)[]
    const inline = blocks.filter((it) => typeof it === 'object')
    return { ...(await unambiguousField(req, inline, rest[0])), isMany: true }
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    return await stepThroughRelation(req, field.relationTo, rest)
  }
  if (field.type === 'join') {
    if (isLast || Array.isArray(field.collection)) return undefined
    return withMany(await stepThroughRelation(req, field.collection, rest))
  }
  return isLast && !field.virtual ? 'end' : undefined
}

const withMany = (step: Step | 'end' | undefined) =>
  typeof step === 'object' ? { ...step, isMany: true } : step

const stepThroughRelation = async (
  req: PayloadRequest,
  relationTo: string | string[],
  rest: string[],
): Promise<Step | 'end' | undefined> => {
  const slugs = Array.isArray(relationTo) ? relationTo : [relationTo]
  const visible = await Promise.all(
    slugs.map(async (slug) => {
      const related = collectionOf(req, slug)
      return related ? await visibleTo(req, related) : false
    }),
  )
  if (visible.every((it) => it === false)) return undefined
  if (rest.length === 0) return 'end'
  if (Array.isArray(relationTo)) {
    // Payload cannot look into documents of several collections at once.
    return rest.length === 1 && (rest[0] === 'value' || rest[0] === 'relationTo')
      ? 'end'
      : undefined
  }
  const [first] = visible
  const related = collectionOf(req, relationTo)
  if (!related || !first) return undefined
  return { fields: related.flattenedFields, collection: relationTo, visible: first }
}

/** The readable field of one block; of a name that several have, Payload asks any one of them. */
const unambiguousField = async (
  req: PayloadRequest,
  blocks: FlattenedBlock[],
  name: string | undefined,
): Promise<Pick<Step, 'block' | 'fields'>> => {
  const [found, ...others] = blocks.flatMap(({ flattenedFields, slug }) =>
    flattenedFields
      .filter((it) => 'name' in it && it.name === name)
      .map((field) => ({ field, slug })),
  )
  if (!found || others.length > 0) return { fields: [] }
  const { field, slug } = found
  return (await isFieldReadable(field, req)) ? { fields: [field], block: slug } : { fields: [] }
}
