import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FULL_COUNTS } from '../setup/counts'
import { bootPayload } from '../setup/payload'
import { bothWays } from './both-ways'
import {
  COLLECTIONS,
  graphqlQuestions,
  inEachLocale,
  restQuestions,
  type Stored,
} from './questions'

const payload = await bootPayload('seeded')
const { compare, layersLeftOut } = bothWays(payload)

const lists = COLLECTIONS.map(async (collection) => {
  const { docs } = await payload.find({ collection, limit: 60, depth: 0, locale: 'en' })
  return [collection, docs as unknown as Record<string, unknown>[]] as const
})
const stored: Stored = Object.fromEntries(await Promise.all(lists))

/** The answers to all questions so far. */
const answers = new Map<string, string>()

/** Compares all answers, and tells how many were direct. */
const compareAll = async (questions: readonly string[]): Promise<number> => {
  let direct = 0
  for (const question of questions) {
    const { body, isDirect } = await compare(question)
    answers.set(question, body)
    if (isDirect) direct += 1
  }
  return direct
}

describe('a direct answer', () => {
  it('can be left out', () => {
    expect(layersLeftOut).toBe(2)
  })

  it('is the one of Payload, whatever is asked over REST', async () => {
    const count = FULL_COUNTS ? 1_200 : 60
    const questions = fc.sample(restQuestions(payload, stored), { numRuns: count, seed: 7 })
    const direct = await compareAll(questions)
    // Else it would be Payload that is compared with itself.
    expect(direct).toBeGreaterThan(questions.length / 6)
  }, 600_000)

  it('is the one of Payload over GraphQL', async () => {
    const questions = graphqlQuestions(stored).flatMap((it) => inEachLocale(JSON.stringify(it)))
    const direct = await compareAll(questions)
    expect(direct).toBeGreaterThan(questions.length / 3)
  }, 300_000)

  it('follows what is published, trashed and changed afterwards', async () => {
    const before = new Map(answers)
    await changeEverywhere()
    await compareAll([...before.keys()])
    const changed = [...answers].filter(([question, body]) => before.get(question) !== body)
    for (const body of answers.values()) expect(body).not.toContain('SECRET')
    expect(changed.length).toBeGreaterThan(answers.size / 10)
  }, 900_000)
})

/** Takes documents off line, puts some into the trash, and leaves drafts over those on line. */
const changeEverywhere = async (): Promise<void> => {
  for (const collection of ['events', 'cities', 'partners', 'articles', 'topics'] as const) {
    const ids = (stored[collection] ?? []).map(({ id }) => Number(id))
    const write = async (
      id: number | undefined,
      data: object,
      locale: 'fr' | 'en',
      draft = false,
    ) => {
      if (id === undefined) return
      await payload.update({ collection, id, data: data as never, locale, draft } as never)
    }
    const title = collection === 'events' || collection === 'articles' ? 'title' : 'name'
    await write(ids[0], { [title]: 'SECRET', _status: 'draft' }, 'fr', true)
    await write(ids[1], { _status: 'draft' }, 'fr')
    await write(ids[2], { _status: 'draft' }, 'en')
    await payload.db.updateOne({
      collection,
      id: ids[3] ?? 0,
      data: { deletedAt: new Date().toISOString() },
      returning: false,
    } as never)
  }
}
