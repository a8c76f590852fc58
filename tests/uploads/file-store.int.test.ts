import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Bucket } from '@/uploads/bucket-client'
import { bucketStore } from '@/uploads/bucket-store'
import type { FileStore } from '@/uploads/file-store'
import { folderStore } from '@/uploads/folder-store'

import { S3_KEY, startS3 } from '../setup/s3-server'

const scratch = await mkdtemp(path.join(tmpdir(), 'file-store-'))
const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } })
  .jpeg()
  .toBuffer()

const s3 = await startS3({ pageSize: 3 })
afterAll(() => s3.close())

/** `TEST_S3='{"name":"…","endpoint":"…",…}'` asks a real one (see `Bucket`) what this asks ours. */
const bucket: Bucket = process.env.TEST_S3
  ? { ...(JSON.parse(process.env.TEST_S3) as Bucket), prefix: `test/${randomUUID()}` }
  : {
      ...{ name: s3.bucket, endpoint: s3.endpoint, region: 'us-east-1', forcePathStyle: true },
      ...{ credentials: S3_KEY, prefix: 'cms/test' },
    }

const bytesOf = async (content: ReadableStream<Uint8Array> | undefined) =>
  content && Buffer.from(await new Response(content as BodyInit).arrayBuffer())
const local = async (content: Buffer | string) => {
  const file = path.join(scratch, randomUUID())
  await writeFile(file, content)
  return file
}

describe.each<[string, () => FileStore]>([
  ['a folder', () => folderStore(path.join(scratch, 'media'))],
  ['a bucket', () => bucketStore(bucket)],
])('%s', (_, create) => {
  const store = create()
  /** Another instance. */
  const other = create()
  const put = async (key: string, content: Buffer | string) => store.take(key, await local(content))

  beforeAll(async () => {
    await put('pictures/one.jpg', jpeg)
  })

  it('takes a file away from where it was, for every instance', async () => {
    const file = await local(jpeg)
    await store.take('pictures/taken.jpg', file)
    expect(existsSync(file)).toBe(false)
    for (const instance of [store, other])
      expect(await bytesOf(await instance.read('pictures/taken.jpg'))).toEqual(jpeg)
  })

  it('tells the size of a file, and its type by what it contains', async () => {
    const content = '%PDF-1.7\n%%EOF\n'
    await put('pictures/no-picture.jpg', content)
    expect(await other.look('pictures/one.jpg')).toEqual({ size: jpeg.length, type: 'image/jpeg' })
    expect(await other.look('pictures/no-picture.jpg')).toEqual({
      ...{ size: content.length, type: 'application/pdf' },
    })
    await put('texts/a', 'words')
    expect(await store.look('texts/a')).toEqual({ size: 5, type: 'application/octet-stream' })
  })

  it('knows a file in which there is nothing', async () => {
    await put('texts/empty', '')
    expect(await other.look('texts/empty')).toEqual({ size: 0, type: 'application/octet-stream' })
    expect(await bytesOf(await other.read('texts/empty'))).toHaveLength(0)
    expect(await other.readWhole('texts/empty')).toHaveLength(0)
  })

  it('reads a file as a whole', async () => {
    expect(await other.readWhole('pictures/one.jpg')).toEqual(jpeg)
  })

  it('reads a part of a file, both ends included', async () => {
    const read = await store.read('pictures/one.jpg', { start: 10, end: 19 })
    expect(await bytesOf(read)).toEqual(jpeg.subarray(10, 20))
    const last = await store.read('pictures/one.jpg', {
      start: jpeg.length - 1,
      end: jpeg.length - 1,
    })
    expect(await bytesOf(last)).toEqual(jpeg.subarray(-1))
  })

  it('knows nothing of a file that is not there', async () => {
    for (const key of ['pictures/none.jpg', 'pictures', 'nowhere/one.jpg', 'pictures/one.jpg/x']) {
      expect(await store.look(key), key).toBeUndefined()
      expect(await store.read(key), key).toBeUndefined()
      expect(await store.readWhole(key), key).toBeUndefined()
    }
  })

  it('takes nothing where there is nothing to take', async () => {
    const missing = path.join(scratch, 'missing')
    await expect(store.take('pictures/missing.jpg', missing)).rejects.toMatchObject({
      code: 'ENOENT',
    })
    expect(await store.look('pictures/missing.jpg')).toBeUndefined()
  })

  it('lists a folder with those in it, however many pages these are, and no other', async () => {
    const before = Date.now()
    const keys = Array.from({ length: 8 }, (__, index) => `many/of-${index % 3}/${index}.txt`)
    for (const key of [...keys, 'many-others/0.txt']) await put(key, 'x')
    const listed = await other.list('many')
    expect(listed.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
    for (const { modified } of listed)
      expect(Math.abs(modified.getTime() - before)).toBeLessThan(60_000)
    expect(await store.list('nowhere')).toEqual([])
  })

  it('removes files, and does not mind those that are gone', async () => {
    for (const key of ['gone/a', 'gone/deep/b', 'gone/stays']) await put(key, 'x')
    await store.remove(['gone/a', 'gone/deep/b', 'gone/never'])
    expect((await other.list('gone')).map(({ key }) => key)).toEqual(['gone/stays'])
    await store.remove(['gone/a'])
    await put('gone/deep/b', 'again')
    expect(await bytesOf(await store.read('gone/deep/b'))).toEqual(Buffer.from('again'))
  })

  it.each(['../outside', 'pictures/../../outside', '/outside', '', 'a//b', './a', 'a\0b'])(
    'refuses %j, which is no key, and writes nothing',
    async (key) => {
      const file = await local('x')
      await expect(store.take(key, file)).rejects.toThrow('no key')
      expect(existsSync(file)).toBe(true)
      expect(existsSync(path.join(scratch, 'outside'))).toBe(false)
      await expect(store.look(key)).rejects.toThrow('no key')
      await expect(store.read(key)).rejects.toThrow('no key')
      await expect(async () => store.readWhole(key)).rejects.toThrow('no key')
      await expect(store.remove([key])).rejects.toThrow('no key')
    },
  )
})
