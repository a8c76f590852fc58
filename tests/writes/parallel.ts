import { describe, expect, it } from 'vitest'

import { bootWrites } from './setup'

/** Sixty writes at once, by each door, on a pool of `poolMax` connections. */
export const describeParallelWrites = async (poolMax: number) => {
  const { payload, api, pool } = await bootWrites({ poolMax })
  const SIXTY = Array.from({ length: 60 }, (_, at) => at)
  const { id } = await payload.create({ collection: 'notes', locale: 'en', data: { title: 'one' } })
  await payload.create({
    collection: 'users',
    data: { email: 'ana@example.org', password: 'a long password' },
  })
  const note = (at: number) =>
    payload.create({ collection: 'notes', locale: 'en', data: { title: `note ${at}` } })
  const notes = await Promise.all(SIXTY.map(note))

  const doors: [string, (at: number) => PromiseLike<unknown>][] = [
    [
      'password requests for unknown people',
      (at) =>
        api
          .post('/api/users/forgot-password')
          .send({ email: `nobody${at}@example.org` })
          .expect(200),
    ],
    [
      'password requests for one person',
      () => api.post('/api/users/forgot-password').send({ email: 'ana@example.org' }).expect(200),
    ],
    [
      'changes of one document',
      (at) => api.patch(`/api/notes/${id}?locale=en`).send({ size: at }).expect(200),
    ],
    [
      'changes of sixty documents',
      (at) => api.patch(`/api/notes/${notes[at]?.id}?locale=en`).send({ size: at }).expect(200),
    ],
    ['calls of the Local API', note],
  ]

  describe(`sixty writes at once on ${poolMax} connections`, () => {
    it.each(doors)('all end well, and reads are answered meanwhile (%s)', async (_, write) => {
      const began = Date.now()
      const all = Promise.all(SIXTY.map((at) => write(at)))
      const read = api.get(`/api/notes/${id}?locale=en`).expect(200)
      await Promise.all([all, read])
      expect(Date.now() - began).toBeLessThan(10_000)
      const { rows } = await pool.query(
        `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      )
      expect(rows).toEqual([])
      expect(pool.totalCount).toBe(pool.idleCount)
    })
  })
}
