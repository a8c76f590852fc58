import pg from 'pg'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { inOwnTransaction } from '@/platform/own-transaction'
import { ResilientPool } from '@/platform/pool'

import { bootPayload } from '../setup/payload'

/** What was asked of a connection that had not answered yet. */
const overlaps: unknown[] = []
const { query } = pg.Client.prototype
const asking = new WeakMap<object, number>()

// Before the first connection is made.
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const others = asking.get(this) ?? 0
  if (others > 0) overlaps.push(args[0])
  asking.set(this, others + 1)
  // As it came; its many overloads differ in their arguments alone.
  const result: unknown = Reflect.apply(query, this, args)
  const done = () => asking.set(this, (asking.get(this) ?? 1) - 1)
  if (result instanceof Promise) result.then(done, done)
  else asking.set(this, others)
  return result
} as typeof query
afterAll(() => {
  pg.Client.prototype.query = query
})
beforeEach(() => {
  overlaps.length = 0
})

const payload = await bootPayload()

describe('a connection to Postgres', () => {
  it('is asked one query at a time, whatever becomes of the one before', async () => {
    const pool = new ResilientPool({ connectionString: `${inject('postgresUrl')}/postgres` })
    const client = await pool.connect()
    try {
      const asked = ['select pg_sleep(0.05), 1 as n', 'select no_such_column', 'select 3 as n']
      const answers = await Promise.allSettled(asked.map((it) => client.query(it)))
      expect(
        answers.map((it) => (it.status === 'fulfilled' ? it.value.rows[0].n : 'refused')),
      ).toEqual([1, 'refused', 3])
      expect(overlaps).toEqual([])
    } finally {
      client.release()
      await pool.end()
    }
  })

  it('is asked so by a transaction that reads all that a document points to', async () => {
    const topic = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Water' },
    })
    const event = {
      title: 'Forum',
      summary: 'What is discussed.',
      kind: 'meeting',
      mode: 'online',
      status: 'planned',
      startsAt: '2027-05-01T10:00:00.000Z',
      endsAt: '2027-05-01T12:00:00.000Z',
      timeZone: 'Europe/Paris',
    } as const
    const inEnglish = { collection: 'events', locale: 'en', draft: true } as const
    const parent = await payload.create({ ...inEnglish, data: event })
    const child = await payload.create({
      ...inEnglish,
      data: { ...event, title: 'Workshop', parent: parent.id, topics: [topic.id] },
    })
    overlaps.length = 0
    const read = await inOwnTransaction(payload, (req) =>
      payload.findByID({ ...inEnglish, id: child.id, depth: 1, req }),
    )
    expect(read).toMatchObject({ parent: { title: 'Forum' }, topics: [{ name: 'Water' }] })
    expect(overlaps).toEqual([])
  })
})
