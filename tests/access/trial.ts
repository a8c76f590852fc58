import { expect, it } from 'vitest'

import type { Action, Cell } from './table'

/** What came back over one of the doors, as far as it tells a refusal from what was let pass. */
export type Answer = { status: number; text: string }

/** How the cells of one visitor are tried, and what a refusal must leave exactly as it was. */
type Trial = {
  cells: readonly Cell[]
  ask: (cell: Cell) => Promise<Answer>
  stored: () => Promise<unknown>
  /** What is held to what a publication requires, which a specimen may not have. */
  published?: readonly Action[]
  /** Whether new documents of what is tried need a file, which these tests do not send. */
  needsFile?: boolean
}

/** Tests that each cell is answered as the table says, and that what is refused writes nothing. */
export const tryCells = (trial: Trial): void => {
  const { ask, cells, stored } = trial
  const refused = cells.filter((cell) => !cell.allowed)
  const allowed = cells.filter((cell) => cell.allowed)

  /** The cells that were not answered with one of the statuses that their like must have. */
  const strays = async (asked: readonly Cell[], expected: typeof refusalsOf) => {
    const found: string[] = []
    for (const cell of asked) {
      const { status, text } = await ask(cell)
      if (expected(cell, trial).includes(status)) continue
      found.push(`${cell.action} ${cell.locale}: ${status} ${text.slice(0, 200)}`)
    }
    return found
  }

  if (refused.length > 0) {
    it(`refuses ${refused.length} cells and writes nothing`, async () => {
      const before = await stored()
      expect(await strays(refused, refusalsOf)).toEqual([])
      expect(await stored()).toEqual(before)
    })
  }

  it(`lets pass ${allowed.length} cells`, async () => {
    expect(await strays(allowed, passesOf)).toEqual([])
  })
}

/**
 * 400 is a refusal too where something answers before access is asked: the guard of whoever counts
 * as anonymous, and the inspection of a file that was not sent.
 */
const refusalsOf = (cell: Cell, trial: Trial): number[] => {
  const isGuarded = cell.visitor === 'anonymous' || cell.visitor === 'inactive'
  // Nobody rewrites all locales at once: malformed before it is forbidden.
  const rewritesAll = cell.locale === 'all'
  const isEarly = isGuarded || rewritesAll || lacksFile(cell, trial)
  return isEarly ? [400, 401, 403, 404] : [401, 403, 404]
}

/** What is not saved as a draft is held to what a publication requires. */
export const PUBLISHED: readonly Action[] = ['draft without saying so', 'publish', 'unpublish']

/** What meets another language that is not ready, or a draft that waits, and then is 409. */
const CONFLICTING: readonly Action[] = ['draft without saying so', 'publish all locales']

/** 400 and 409: allowed, but something else is missing. */
const passesOf = (cell: Cell, trial: Trial): number[] => {
  const { published = PUBLISHED } = trial
  if (CONFLICTING.includes(cell.action)) return [200, 201, 400, 409]
  const mayLack = published.includes(cell.action) || lacksFile(cell, trial)
  return mayLack ? [200, 201, 400] : [200, 201]
}

const lacksFile = ({ action }: Cell, { needsFile = false }: Trial) =>
  needsFile && action === 'create'
