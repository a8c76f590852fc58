import type { Payload } from 'payload'

import { collectionTag, documentTag, liveTag, referenceTag } from '@/content/content-tags'
import { noteTags } from '@/platform/read-notes'

import { NotDirect } from '../core/decode'
import { type LookUp, parsed } from '../core/part'
import {
  type Evidence,
  newReading,
  type Pending,
  type Reading,
  type Style,
  type Values,
} from '../core/reading'
import { nameOfSelection } from '../core/selection'
import type { Shapes } from '../core/shape'
import { type ListPlan, planById, type RowPlan } from '../core/statement'
import { runFieldHooks } from './field-hooks'
import { type Row, run } from './run'

/** Whom documents are read for, and how their relations are told. */
export type Visit = { payload: Payload; shapes: Shapes; locale: string; style: Style }

export type FoundList = {
  documents: Values[]
  /** How many there are, where that was asked for. */
  total?: number
  /** What of these documents was in no proven answer yet. */
  unproven: ReadonlySet<Evidence>
}

/** Deeper relations than anybody may ask for. */
const DEEPEST = 20

/**
 * Reads a list of live documents with all that is wanted inside them: one statement for the list,
 * and one for each collection on each level of relations. Notes what the answer is made from.
 *
 * @throws NotDirect when something is found that only Payload knows how to read
 */
export const readList = async (visit: Visit, plan: ListPlan): Promise<FoundList> => {
  const { count, list } = plan
  const [rows, counted] = await Promise.all([
    run(visit.payload, list),
    count ? run(visit.payload, count) : undefined,
  ])
  noteTags(whichDocuments(plan, visit.locale, idsOf(rows)))
  const reading = newReading(visit.style)
  const documents = read(plan, rows, reading)
  await readRelated(visit, reading)
  for (const finish of reading.finish) finish()
  await runFieldHooks(visit.payload, visit.locale, reading)
  const total = counted && { total: Number(counted[0]?.[0]) }
  return { documents, ...total, unproven: reading.unproven }
}

/** What decides which documents there are in a list, and what they say. */
const whichDocuments = (
  { filter, shape: { collection } }: ListPlan,
  locale: string,
  found: readonly number[],
): string[] => {
  const { ids, isUnique, reference, through } = filter
  const tags = [
    ...(ids ?? found).map((id) => documentTag(collection, id)),
    ...through.map(collectionTag),
  ]
  // Nobody else can take a unique value before the document that has it is changed.
  if (ids || (isUnique && found.length > 0)) return tags
  const list = reference
    ? referenceTag(collection, reference.path, reference)
    : liveTag(collection, locale)
  return [...tags, list]
}

/** Fills in what documents point to, level by level. */
const readRelated = async (visit: Visit, reading: Reading): Promise<void> => {
  for (let level = 0; reading.pending.length > 0; level += 1) {
    if (level > DEEPEST) throw new NotDirect('so many levels of relations')
    const batches = batchesOf(reading.pending.splice(0))
    await Promise.all(batches.map((batch) => readBatch(visit, batch, reading)))
  }
}

type Batch = Pick<Pending, 'collection' | 'selection'> & { pending: Pending[] }

/** What can be read in one statement: documents of one collection of which the same is wanted. */
const batchesOf = (pending: readonly Pending[]): Batch[] => {
  const batches = new Map<string, Batch>()
  for (const one of pending) {
    const { collection, selection } = one
    const name = `${collection} ${nameOfSelection(selection)}`
    const batch = batches.get(name) ?? { collection, selection, pending: [] }
    batch.pending.push(one)
    batches.set(name, batch)
  }
  return [...batches.values()]
}

const readBatch = async (
  { locale, payload, shapes }: Visit,
  { collection, pending, selection }: Batch,
  reading: Reading,
): Promise<void> => {
  const ids = [...new Set(pending.map(({ id }) => id))]
  const plan = planById(shapes, { collection, ids, selection }, locale)
  noteTags(ids.map((id) => documentTag(collection, id)))
  const documents = read(plan, await run(payload, plan.list), reading)
  const byId = new Map(documents.map((document) => [document.id, document]))
  for (const { found, id } of pending) found(byId.get(id))
}

const read = (plan: RowPlan, rows: readonly Row[], reading: Reading): Values[] => {
  const { reader, shape } = plan
  const { collection } = shape
  const { hooked, joins } = reader
  for (const { join } of joins) {
    noteTags(idsOf(rows).map((id) => referenceTag(join.collection, join.on, { collection, id })))
  }
  const documents = rows.map((cells) =>
    reader.read(cells, reading, readAlong(plan, cells, reading)),
  )
  if (hooked.length > 0) {
    reading.unhooked.push(...documents.map((document) => ({ shape, hooked, document })))
  }
  return documents
}

/** The documents that one document points to, as far as they were read with it. */
const readAlong = (
  { along, reader: { expressions } }: RowPlan,
  cells: Row,
  reading: Reading,
): LookUp | undefined => {
  if (along.length === 0) return undefined
  const found = new Map(
    along.map(({ key, plan }, index) => {
      // As `expressionsOf` has them written: the cells of each document as text.
      const rows = (parsed(cells[expressions.length + index]) ?? []) as Row[]
      const documents = read(plan, rows, reading).map((it) => [it.id, it] as const)
      return [key, { collection: plan.shape.collection, byId: new Map(documents) }]
    }),
  )
  return (key, id) => {
    const those = found.get(key)
    if (!those) return undefined
    noteTags([documentTag(those.collection, id)])
    return { document: those.byId.get(id) }
  }
}

const idsOf = (rows: readonly Row[]) => rows.map(([id]) => Number(id))
