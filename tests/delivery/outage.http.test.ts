import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'

import { createPurgeListener } from '@/features/delivery/payload/purge-listener'
import { untilHearing } from '../setup/hearing'
import { startInstance } from '../setup/instance'
import { cloneDatabase } from '../setup/payload'
import { cuttableLine } from './cuttable'

const databaseUrl = await cloneDatabase()
const line = await cuttableLine(databaseUrl)
const { http } = await startInstance(line.url)
const direct = new pg.Client({ connectionString: databaseUrl })
await direct.connect()
afterAll(() => direct.end())

const KEPT = '/api/regions?locale=en&limit=3'
const NOT_KEPT = '/api/regions?locale=en&limit=4'

const statusOf = async (url: string) => {
  const { status, headers } = await http.get(url)
  return `${status} ${headers['cache-status']}`
}

describe('while the database is away', () => {
  it('what was kept is given as stale, the rest is 503, and both end by themselves', async () => {
    const before = await http.get(KEPT).expect(200)
    await line.cut()
    await vi.waitFor(async () => expect(await statusOf(KEPT)).toContain('fwd=stale'))
    const stale = await http.get(KEPT).expect(200)
    expect(stale.headers['cache-status']).toBe(
      'citynet-cms; fwd=stale; fwd-status=503; detail="the database does not answer"',
    )
    expect(Number(stale.headers.age)).toBeGreaterThanOrEqual(0)
    expect(stale.text).toBe(before.text)
    await http.get(NOT_KEPT).expect(503)
    await http.get(KEPT).set('Cookie', 'a=b').expect(503)

    await line.restore()
    await untilHearing(http)
    const after = await http.get(KEPT).expect(200)
    expect(after.headers).not.toHaveProperty('age')
    expect(after.headers['cache-status']).not.toContain('stale')
  }, 60_000)
})

describe('while changes of other instances cannot be heard', () => {
  it('nothing is answered from the store, and afterwards nothing of before', async () => {
    await http.get(KEPT).expect(200)
    expect(await statusOf(KEPT)).toContain('hit')
    const { rowCount } = await direct.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'citynet-cms response cache' and datname = current_database()`,
    )
    expect(rowCount).toBe(1)
    await vi.waitFor(async () => expect(await statusOf(KEPT)).not.toContain('hit'), {
      interval: 1,
    })
    await untilHearing(http)
    expect(await statusOf(NOT_KEPT)).toContain('stored')
  })

  it('is noticed when the other machine is gone without a word', async () => {
    const heard: string[] = []
    const listener = createPurgeListener({
      self: 'me',
      connectionString: line.url,
      onHearing: () => void heard.push('hearing'),
      onDeaf: () => void heard.push('deaf'),
      onPurge: (tags) => void heard.push(...tags),
      onUnreadable: () => void heard.push('unreadable'),
    })
    listener.start()
    await vi.waitFor(() => expect(heard).toEqual(['hearing']), 5_000)
    const say = (text: string) => direct.query('select pg_notify($1, $2)', ['citynet_purge', text])
    await say('{"from":"me","tags":["own"]}')
    await say('{"from":"other","tags":["events:1"]}')
    await say('nonsense')
    await vi.waitFor(() => expect(heard).toEqual(['hearing', 'events:1', 'unreadable']))
    line.freeze()
    await vi.waitFor(() => expect(heard).toContain('deaf'), { timeout: 5_000 })
    await line.restore()
    await vi.waitFor(() => expect(heard.at(-1)).toBe('hearing'), { timeout: 10_000 })
    await listener.stop()
    await sleep(50)
    expect(heard.at(-1)).toBe('deaf')
  }, 30_000)
})
