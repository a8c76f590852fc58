import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { isOutage } from '@/platform/outage'
import { TIME_LIMITS } from '@/platform/pool'
import { BUCKET_TIMES, type Bucket } from '@/uploads/bucket-client'
import { bucketStore } from '@/uploads/bucket-store'
import { type FileStore, StoreAway } from '@/uploads/file-store'

import { type Fault, S3_KEY, startS3 } from '../setup/s3-server'

const scratch = await mkdtemp(path.join(tmpdir(), 'bucket-faults-'))
const s3 = await startS3()
afterAll(() => s3.close())
afterEach(() => s3.failing())

const BUCKET: Bucket = {
  ...{ name: s3.bucket, endpoint: s3.endpoint, region: 'us-east-1', forcePathStyle: true },
  credentials: S3_KEY,
}
/** Times in which a test can wait for a fault. */
const TIMES = { ...BUCKET_TIMES, answerMs: 1_000, readMs: 1_000, storeMs: 1_000, standstillMs: 400 }
const store = bucketStore(BUCKET, TIMES)

const LARGE = Buffer.alloc(20_000_000, 'large')
const local = async (content: Buffer | string = 'x') => {
  const file = path.join(scratch, 'file')
  await writeFile(file, content)
  return file
}
const put = async (key: string, content: Buffer | string) => store.take(key, await local(content))

const CALLS: [string, (from: FileStore) => Promise<unknown>][] = [
  ['a look', (from) => from.look('a')],
  ['a read', (from) => from.read('a')],
  ['a whole read', (from) => from.readWhole('a')],
  ['an upload', async (from) => from.take('a', await local())],
  ['a listing', (from) => from.list('folder')],
  ['a removal', (from) => from.remove(['a'])],
]

describe.each(CALLS)('%s of a store', (_, call) => {
  it.each<Fault>(['reset', 'hang', 'error'])(
    'that answers by "%s" ends soon and says so',
    async (fault) => {
      s3.failing(() => fault)
      const before = Date.now()
      const error = await call(store).catch((it: unknown) => it)
      expect(error).toBeInstanceOf(StoreAway)
      expect(String(error)).toContain(s3.endpoint)
      expect(Date.now() - before).toBeLessThan(3_000)
      expect(s3.objects.size).toBe(0)
    },
  )

  it.each<[string, Partial<Bucket>, string]>([
    ['a bucket that is not there', { name: 'nowhere' }, 'Create the bucket, or correct S3_BUCKET'],
    [
      'a key that nobody knows',
      { credentials: { ...S3_KEY, accessKeyId: 'another' } },
      'Correct S3_ACCESS_KEY_ID',
    ],
    [
      'a port at which nobody listens',
      { endpoint: 'http://127.0.0.1:9' },
      'reached at S3_ENDPOINT',
    ],
  ])('with %s names what to correct', async (__, wrong, remedy) => {
    const error = await call(bucketStore({ ...BUCKET, ...wrong }, TIMES)).catch((it: unknown) => it)
    expect(error).toBeInstanceOf(StoreAway)
    expect(String(error)).toContain(remedy)
    expect(s3.objects.size).toBe(0)
  })
})

describe('what a transaction waits for', () => {
  it('is over before Postgres ends it', () => {
    const { answerMs, readMs, storeMs } = BUCKET_TIMES
    const idle = TIME_LIMITS.idle_in_transaction_session_timeout
    expect(readMs).toBeLessThan(idle)
    expect(storeMs + answerMs).toBeLessThan(idle)
  })
})

describe('an upload that failed', () => {
  it('leaves the file where it was', async () => {
    s3.failing(() => 'error')
    const file = await local()
    await expect(store.take('a', file)).rejects.toThrow(StoreAway)
    expect(existsSync(file)).toBe(true)
  })

  it('was tried again, and need not have failed', async () => {
    let attempts = 0
    s3.failing(() => (attempts++ === 0 ? 'reset' : undefined))
    await put('tried-again', 'x')
    expect(attempts).toBe(2)
    expect(s3.objects.has('tried-again')).toBe(true)
  })
})

describe('a file that is being sent', () => {
  it.each<Fault>(['half', 'cut'])(
    'is never taken for whole when the store sends it by "%s"',
    async (fault) => {
      await put('large', LARGE)
      s3.failing(() => fault)
      const content = await store.read('large')
      const error = await new Response(content as BodyInit).arrayBuffer().catch((it: unknown) => it)
      expect(error).toBeInstanceOf(StoreAway)
      expect(isOutage(error)).toBe(false)
      await expect.poll(s3.open).toBe(0)
    },
  )

  it.each<Fault>(['half', 'cut'])(
    'is given up as a whole when the store sends it by "%s"',
    async (fault) => {
      await put('large', LARGE)
      s3.failing(() => fault)
      const before = Date.now()
      await expect(store.readWhole('large')).rejects.toThrow(StoreAway)
      expect(Date.now() - before).toBeLessThan(TIMES.readMs + 1_000)
      await expect.poll(s3.open).toBe(0)
    },
  )

  it('waits for a reader for longer than the store may take', async () => {
    await put('large', LARGE)
    const reader = (await store.read('large'))?.getReader()
    let size = (await reader?.read())?.value?.length ?? 0
    await sleep(TIMES.answerMs + TIMES.standstillMs)
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      size += part.value.length
    expect(size).toBe(LARGE.length)
  })

  it('is let go of when its reader leaves', async () => {
    await put('large', LARGE)
    const reader = (await store.read('large'))?.getReader()
    await reader?.read()
    expect(s3.open()).toBe(1)
    await reader?.cancel()
    await expect.poll(s3.open).toBe(0)
  })
})
