import type { GraphQLResolveInfo } from 'graphql'

import { NotDirect } from '../core/decode'
import { type FindAnswer, findAnswer } from '../core/find-answer'
import type { Evidence } from '../core/reading'
import type { Shapes } from '../core/shape'
import { planList, type Question } from '../core/statement'
import type { Content } from '../payload/content'
import { readList } from '../payload/read-documents'
import { DirectContext, type SchemaNotes } from './graphql-schema'
import { askedIn, type Reading, setsOf, wantedOf } from './graphql-selection'

type Values = Record<string, unknown>

/** Answers the root fields of one question of a reader. */
export class ReaderContext extends DirectContext {
  /** The names of the lists that were read. */
  readonly plans: string[] = []
  /** Whether there are documents in all of them, which shows how they are read. */
  isTelling = true
  readonly unproven = new Set<Evidence>()
  readonly #content: Content
  readonly #notes: SchemaNotes
  readonly #locale: string

  constructor(content: Content, notes: SchemaNotes, locale: string) {
    super()
    this.#content = content
    this.#notes = notes
    this.#locale = locale
  }

  async list(collection: string, args: Values, info: GraphQLResolveInfo): Promise<FindAnswer> {
    const reading = this.#reading(args, info)
    const asked = askedIn(reading, setsOf(info.fieldNodes))
    const docs = asked.get('docs') ?? []
    const { limit, page = 1, pagination, sort, where } = args
    if (!isNumber(limit, 100) || !isNumber(page, 10_000)) throw new NotDirect('such a page')
    const isCounted = pagination !== false && [...asked.keys()].some((name) => COUNTED.has(name))
    const question = {
      collection,
      selection: wantedOf(reading, collection, setsOf(docs)),
      where,
      limit,
      page,
      isCounted,
      ...(typeof sort === 'string' && { sort: sort.split(',') }),
    }
    const { documents, total } = await this.#read(question, reading.shapes)
    // What was not counted was not asked for.
    return findAnswer(documents, { limit, page, ...(total !== undefined && { total }) })
  }

  async one(collection: string, args: Values, info: GraphQLResolveInfo): Promise<unknown> {
    const reading = this.#reading(args, info)
    const selection = wantedOf(reading, collection, setsOf(info.fieldNodes))
    const where = { id: { equals: args.id } }
    const question = { collection, selection, where, limit: 1, page: 1, isCounted: false }
    const { documents } = await this.#read(question, reading.shapes)
    // Payload answers one that is not there with an error.
    if (!documents[0]) throw new NotDirect('what is not there')
    return documents[0]
  }

  async #read(question: Question, shapes: Shapes) {
    const locale = this.#locale
    const plan = planList(shapes, question, locale)
    this.plans.push(plan.name)
    const { payload } = this.#content
    const found = await readList({ payload, shapes, locale, style: 'graphql' }, plan)
    if (found.documents.length === 0) this.isTelling = false
    for (const evidence of found.unproven) this.unproven.add(evidence)
    return found
  }

  #reading({ draft, fallbackLocale, locale, trash }: Values, info: GraphQLResolveInfo): Reading {
    const isPlain = !draft && !trash && (fallbackLocale ?? 'none') === 'none'
    const shapes = this.#content.shapesIn(this.#locale)
    if (!isPlain || (locale ?? this.#locale) !== this.#locale || !shapes) {
      throw new NotDirect('such arguments')
    }
    return {
      shapes,
      fragments: info.fragments,
      collectionOf: (type) => this.#notes.collections.get(type),
    }
  }
}

/** What cannot be told of a page without counting all. */
const COUNTED = new Set([
  'hasNextPage',
  'hasPrevPage',
  'nextPage',
  'page',
  'pagingCounter',
  'prevPage',
  'totalDocs',
  'totalPages',
])

const isNumber = (value: unknown, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max
