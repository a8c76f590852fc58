import type { Payload } from 'payload'
import { describe } from 'vitest'

import { POLICY } from '@/access/policy'

import { type Specimen, specimenOf } from './specimens'
import { type Action, type Cell, cells, isStaffVisitor, visitorsAt } from './table'
import { type Answer, tryCells } from './trial'

/** Not published; each, like the member records, has a test of its own. */
const OTHERS = ['members', 'payload-query-presets', 'redirects', 'users']

const UPLOADS = ['documents', 'media']

/** Every collection whose documents are published. */
export const contentCollections = (payload: Payload): string[] =>
  Object.keys(POLICY).filter((slug) => slug in payload.collections && !OTHERS.includes(slug))

/** One way in: what it offers, how it is asked, and what it holds to what a publication requires. */
type Door = {
  actions: readonly Action[]
  ask: (cell: Cell, it: Specimen) => Promise<Answer>
  published?: readonly Action[]
  /** The turn of the first collection, which decides what is left out without full counts. */
  firstTurn?: number
}

/**
 * Tries the table on collections through one of the doors. All of them have the same rules, so
 * that together they try every cell.
 */
export const tryCollections = (
  payload: Payload,
  collections: readonly string[],
  { actions, ask, published, firstTurn = 0 }: Door,
): void =>
  describe.each(collections)('access to %s', async (collection) => {
    const specimen = await specimenOf(payload, collection)
    const turn = collections.indexOf(collection) + firstTurn

    describe.each(visitorsAt(turn))('of %s', (visitor) => {
      tryCells({
        cells: cells(visitor, turn, actions),
        ask: async (cell) =>
          ask(cell, isOfWhole(cell) ? await specimenOf(payload, collection) : specimen),
        published,
        stored: () => storedOf(payload, collection),
        needsFile: UPLOADS.includes(collection),
      })
    })
  })

/**
 * Whether it needs a document of its own: what is gone cannot be tried again, what was written often
 * no longer has its first version, and a second copy would have the unique values of the first.
 */
const isOfWhole = ({ action, visitor }: Cell) =>
  isStaffVisitor(visitor) &&
  ['move to trash', 'duplicate', 'restore version', 'delete'].includes(action)

/** Everything stored of a collection. */
const storedOf = async (payload: Payload, slug: string) => {
  const collection = slug as never
  const { docs } = await payload.find({
    collection,
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
    trash: true,
    showHiddenFields: true,
    sort: 'id',
  })
  const { totalDocs } = await payload.countVersions({ collection })
  return { docs, versions: totalDocs }
}
