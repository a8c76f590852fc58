import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, Plugin } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { openTransaction } from '@/platform/honest-transactions'
import { afterCommit } from '@/writes'

import { bootWrites } from './setup'

const effects: string[] = []

/** What a title asks for happens inside the transaction that stores it. */
const troubled: CollectionAfterChangeHook = async ({ doc, req }) => {
  const transaction = await openTransaction(req.payload.db, req.transactionID)
  await afterCommit(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'notes' as never,
      where: { title: { equals: doc.title } },
      locale: 'en',
    })
    effects.push(`${doc.title}: ${totalDocs} stored`)
  })
  if (doc.title === 'effect fails') {
    await afterCommit(req, () => {
      throw new Error('no mail today')
    })
  }
  if (doc.title === 'swallowed') await transaction?.db.execute(sql`select 1/0`).catch(() => {})
  if (doc.title === 'killed') {
    await pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
  }
  if (doc.title === 'thrown') throw new Error('refused')
}

const withTrouble: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'notes'
      ? { ...collection, hooks: { afterChange: [troubled] } }
      : collection,
  ),
})

const { payload, api, pool } = await bootWrites({ plugins: [withTrouble] })

beforeAll(async () => {
  await pool.query(`create function refuse() returns trigger language plpgsql as
    $$ begin if new.title = 'deferred' then raise 'refused at commit'; end if; return new; end $$`)
  await pool.query(`create constraint trigger refuse after insert or update on notes_locales
    deferrable initially deferred for each row execute function refuse()`)
})

const URL = '/api/notes?locale=en'
const stored = async (title: string) => {
  const { rows } = await pool.query(`select 1 from notes_locales where title = '${title}'`)
  return rows.length
}

describe('a COMMIT that fails', () => {
  it.each([
    ['deferred', 500],
    ['swallowed', 500],
    ['killed', 503],
  ])('is an error to the caller, and nothing is stored (%s)', async (title, status) => {
    effects.length = 0
    const { rows: before } = await pool.query('select count(*) from notes')
    await api.post(URL).send({ title }).expect(status)
    const { rows: after } = await pool.query('select count(*) from notes')
    expect(after).toEqual(before)
    expect(await stored(title)).toBe(0)
    expect(effects).toEqual([])
  })

  it('leaves a document as it was', async () => {
    const { id } = await payload.create({
      collection: 'notes',
      locale: 'en',
      data: { title: 'kept', size: 1 },
    })
    const url = `/api/notes/${id}?locale=en`
    await api.patch(url).send({ title: 'deferred', size: 2 }).expect(500)
    const { body } = await api.get(url).expect(200)
    expect(body).toMatchObject({ title: 'kept', size: 1 })
    await expect(
      payload.update({ collection: 'notes', id, locale: 'en', data: { title: 'deferred' } }),
    ).rejects.toThrow()
  })

  it('is an error over GraphQL', async () => {
    const { body } = await api.post('/api/graphql').send({
      query: 'mutation { createNote(locale: en, data: { title: "deferred" }) { id } }',
    })
    expect(body.errors).toHaveLength(1)
    expect(await stored('deferred')).toBe(0)
  })

  it('says when to try again if the connection was lost, and the next write works', async () => {
    const { headers, body } = await api.post(URL).send({ title: 'killed' }).expect(503)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(body.errors[0].message).toContain('Nothing was saved')
    await api.post(URL).send({ title: 'next' }).expect(201)
    expect(await stored('next')).toBe(1)
  })
})

describe('an effect after the commit', () => {
  it('runs once, when others can see what was stored', async () => {
    effects.length = 0
    await api.post(URL).send({ title: 'seen' }).expect(201)
    expect(effects).toEqual(['seen: 1 stored'])
  })

  it('never runs after a rollback', async () => {
    effects.length = 0
    await api.post(URL).send({ title: 'thrown' }).expect(500)
    expect(effects).toEqual([])
    expect(await stored('thrown')).toBe(0)
  })

  it('cannot make a stored write look refused', async () => {
    await api.post(URL).send({ title: 'effect fails' }).expect(201)
    expect(await stored('effect fails')).toBe(1)
  })
})

describe('the pool', () => {
  it('survives the end of all its connections and lends none for good', async () => {
    await Promise.all(Array.from({ length: 10 }, () => api.get('/api/notes').expect(200)))
    await pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        api
          .post(URL)
          .send({ title: `after ${at}` })
          .expect(201),
      ),
    )
    expect(pool.totalCount).toBe(pool.idleCount)
    expect(pool.waitingCount).toBe(0)
  })
})
