import type { Along } from './along'
import { NotDirect } from './decode'
import { type Filter, filterOf } from './filter'
import { joinExpression } from './join-expression'
import { fromLive } from './live'
import { orderOf } from './order'
import { type Reader, readerOf } from './reader'
import { nameOfSelection, type Selection } from './selection'
import type { Shape, Shapes } from './shape'

/** A list of documents of one collection. */
export type Question = {
  collection: string
  selection: Selection
  where?: unknown
  sort?: readonly string[]
  limit: number
  page: number
  /** Whether it is to be told how many there are. */
  isCounted: boolean
}

export type Statement = { text: string; values: unknown[] }

/** How the rows of documents are read. */
export type RowPlan = {
  shape: Shape
  reader: Reader
  /** Relations that are read along: a cell each, after those of the reader. */
  along: readonly AlongPlan[]
}

type AlongPlan = Pick<Along, 'key' | 'condition'> & { plan: RowPlan }

/** How a list is read: its documents, and how many there are. */
export type ListPlan = RowPlan & {
  list: Statement
  count?: Statement
  filter: Filter
  /** The same for questions that differ in their values alone. */
  name: string
}

/** @throws NotDirect when only Payload knows how to read it */
export const planList = (shapes: Shapes, question: Question, locale: string): ListPlan => {
  const { collection, isCounted, limit, page, selection, where } = question
  const shape = shapeOf(shapes, collection)
  const sort = question.sort ?? shape.defaultSort
  const reader = readerFor(shapes, shape, selection)
  const values: unknown[] = [locale]
  const filter = filterOf(shapes, shape, where, values)
  // Documents that several of a list point to are read once if they are read by themselves.
  const isOne = limit === 1 || filter.isUnique
  const rows = { shape, reader, along: isOne ? alongOf(shapes, reader) : [] }
  const along = nameOfAlong(rows.along)
  const order = orderOf(shape, sort)
  const offset = (page - 1) * limit
  const which = `${filter.sql} order by ${order} limit ${limit}${offset > 0 ? ` offset ${offset}` : ''}`
  return {
    ...rows,
    filter,
    list: { text: texts.of(reader, along + which, () => selectOf(rows) + which), values },
    ...(isCounted && {
      count: { text: `select count(*) ${fromLive(shape, 't', 'l')}${filter.sql}`, values },
    }),
    name: [
      collection,
      locale,
      nameOfSelection(selection),
      filter.name,
      order,
      isCounted,
      page > 1,
      // What is read in another way has to be compared anew.
      along,
    ].join(' '),
  }
}

/** How documents that others point to are read, by their ids. @throws NotDirect */
export const planById = (
  shapes: Shapes,
  {
    collection,
    ids,
    selection,
  }: { collection: string; ids: readonly number[]; selection: Selection },
  locale: string,
): RowPlan & { list: Statement } => {
  const shape = shapeOf(shapes, collection)
  const reader = readerFor(shapes, shape, selection)
  const rows = { shape, reader, along: [] }
  const which = ' and t.id = any($2)'
  const text = texts.of(reader, which, () => selectOf(rows) + which)
  return { ...rows, list: { text, values: [locale, padded(ids)] } }
}

/** The relations that documents mostly have, and that are read along for that. */
const alongOf = (shapes: Shapes, { along, habit }: Reader): AlongPlan[] =>
  [...habit.chosen].flatMap((key) => {
    const it = along.get(key)
    const shape = it && shapes(it.collection)
    // One that has been made: what was read before can be read along.
    const reader = shape && readers.known(shape, nameOfSelection(it.selection))
    if (!reader) return []
    const plan = { shape, reader, along: alongOf(shapes, reader) }
    return [{ key, condition: it.condition, plan }]
  })

/** What is selected of live documents, of which further conditions can be made. */
const selectOf = (plan: RowPlan): string =>
  `select ${expressionsOf(plan, 0).join(', ')} ${fromLiveWith(plan, 0)}`

/** A cell each; what is read along has its own documents in one, as rows of cells. */
const expressionsOf = ({ along, reader }: RowPlan, level: number): string[] => [
  ...reader.expressions,
  ...along.map(({ condition, plan }) => {
    const cells = expressionsOf(plan, level + 1).map((cell) => `(${cell})::text`)
    return `(select json_agg(array[${cells.join(', ')}])
      ${fromLiveWith(plan, level + 1)}
        and ${condition(outerName(level))})`
  }),
]

const fromLiveWith = ({ along, shape }: RowPlan, level: number): string =>
  fromLive(shape, 't', 'l', along.length > 0 ? outer(level) : '')

const outerName = (level: number): string => `o${level}`

/** The document by another name: within what it points to, `t` is something else. */
const outer = (level: number): string => ` cross join lateral (select t.*) ${outerName(level)}`

const nameOfAlong = (along: readonly AlongPlan[]): string =>
  along.map(({ key, plan }) => `[${key} ${nameOfAlong(plan.along)}]`).join('')

/**
 * A list no shorter than Postgres guesses of one that it does not see. It takes the same plan for
 * shorter ones for so much cheaper that it would plan each statement anew, which costs more than
 * running it (`choose_custom_plan` in Postgres 17, `plancache.c`).
 */
const padded = (ids: readonly number[]): number[] => {
  const [first = 0] = ids
  return [...ids, ...Array.from({ length: Math.max(0, GUESSED - ids.length) }, () => first)]
}

/** `estimate_array_length` in Postgres 17, `selfuncs.c`. */
const GUESSED = 10

const shapeOf = (shapes: Shapes, collection: string): Shape => {
  const shape = shapes(collection)
  if (!shape) throw new NotDirect(`the collection "${collection}"`)
  return shape
}

/** What was made for an owner, by its name; all of it is forgotten when there is too much. */
class Made<Owner extends object, Value> {
  readonly #made = new WeakMap<Owner, Map<string, Value>>()
  readonly #most: number

  /** @param most of one owner */
  constructor(most: number) {
    this.#most = most
  }

  of(owner: Owner, name: string, make: () => Value): Value {
    const made = this.#made.get(owner) ?? new Map<string, Value>()
    this.#made.set(owner, made)
    const known = made.get(name)
    if (known !== undefined) return known
    const value = make()
    if (made.size >= this.#most) made.clear()
    made.set(name, value)
    return value
  }

  known(owner: Owner, name: string): Value | undefined {
    return this.#made.get(owner)?.get(name)
  }
}

/** Slow to make and few, by the name of their selection. */
const readers = new Made<Shape, Reader>(500)

/** As long as what they read is deep, and asked for again and again. */
const texts = new Made<Reader, string>(100)

const readerFor = (shapes: Shapes, shape: Shape, selection: Selection): Reader =>
  readers.of(shape, nameOfSelection(selection), () =>
    readerOf(shape, selection, ({ join }) =>
      joinExpression(shapeOf(shapes, join.collection), join),
    ),
  )
