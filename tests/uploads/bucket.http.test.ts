import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { env } from '@/platform/env'
import { placesOf, readKept } from '@/uploads/kept-files'
import { mediaStore } from '@/uploads/media-store'
import { sweepFiles } from '@/uploads/sweep'
import { SETTLED_MS } from '@/uploads/unused-files'

import { keepInBucket } from '../setup/bucket'
import { bootHttp, serveApi } from '../setup/http'
import { mediaOf } from '../setup/media'
import { signIn } from '../setup/sign-in'

const s3 = await keepInBucket()
const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)
const media = mediaOf('media')
const FOLDER = 'cms/test/media'

afterEach(() => s3.failing())

const picture = async (width: number) =>
  sharp({ create: { width, height: 100, channels: 3, background: '#2a6' } })
    .jpeg()
    .toBuffer()
const send = (method: 'post' | 'patch', address: string, data: object) =>
  api[method](`${address}?locale=en`)
    .set('Authorization', editor)
    .field('_payload', JSON.stringify({ alt: 'Green', _status: 'published', ...data }))
const stored = async (width: number) => {
  const request = send('post', '/api/media', {}).attach('file', await picture(width), 'x.jpg')
  const { body } = await request.expect(201)
  return { ...body.doc, address: new URL(body.doc.url).pathname }
}
const everything = async () => ({
  documents: await payload.count({ collection: 'media' }),
  versions: await payload.countVersions({ collection: 'media' }),
  bucket: [...s3.objects.keys()].toSorted(),
  arrivals: await media.arrivals(),
})

describe('a file in a bucket', () => {
  it('is nowhere else, and every instance has it', async () => {
    const { filename, filesize } = await stored(200)
    expect(s3.objects.get(`${FOLDER}/${filename}`)).toMatchObject({ type: 'image/jpeg' })
    expect(existsSync(path.join(env().MEDIA_DIR, 'media'))).toBe(false)
    expect(await media.arrivals()).toEqual([])
    const mediaDir = path.join(tmpdir(), randomUUID())
    const elsewhere = placesOf({ mediaDir, store: mediaStore(env()) }, 'media')
    expect(await readKept(elsewhere, filename)).toHaveLength(filesize)
  })

  it('is asked for only as much as is sent of it', async () => {
    const { address, filename } = await stored(202)
    const asked = async (name: string, value: string, status: number) => {
      s3.asked.length = 0
      await api.get(address).set(name, value).expect(status)
      return s3.asked.map((question) => question.split(' ').at(-1))
    }
    expect(await asked('Range', 'bytes=10-19', 206)).toEqual(['bytes=0-0', 'bytes=10-19'])
    expect(await asked('If-None-Match', `"${filename}"`, 304)).toEqual(['bytes=0-0'])
    expect(await asked('Range', 'bytes=99999999-', 416)).toEqual(['bytes=0-0'])
  })

  it('is sent as what it contains, also where a tool that copied it knew no type', async () => {
    const { address, filename } = await stored(208)
    const copied = { content: await picture(208), modified: new Date() }
    s3.objects.set(`${FOLDER}/${filename}`, { ...copied, type: 'binary/octet-stream' })
    await api.get(address).expect(200).expect('content-type', 'image/jpeg')
  })

  it('is let go of when its reader leaves', async () => {
    const { address, filename } = await stored(206)
    const large = { content: Buffer.alloc(20_000_000), type: 'image/jpeg', modified: new Date() }
    s3.objects.set(`${FOLDER}/${filename}`, large)
    const { server } = serveApi(payload.config)
    await once(server.listen(0), 'listening')
    const { port } = server.address() as AddressInfo
    const request = get({ port, path: address })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(response.headers['content-length']).toBe(String(large.content.length))
    expect(s3.open()).toBe(1)
    request.destroy()
    await expect.poll(s3.open).toBe(0)
    server.close()
  })

  it('is missing where a document names it and the bucket does not have it', async () => {
    const { address, filename } = await stored(204)
    s3.objects.delete(`${FOLDER}/${filename}`)
    await api.get(address).expect(404)
  })
})

describe('while the bucket is away', () => {
  const away = { name: 'StoreAway', message: expect.stringContaining('does not answer just now') }

  it('a file is 503, and the log says why', async () => {
    const { address } = await stored(300)
    const log = vi.spyOn(payload.logger, 'error')
    s3.failing(() => 'reset')
    for (const asked of [address, `${address}?width=160`]) {
      const { body, headers } = await api.get(asked).expect(503)
      expect(headers['retry-after']).toBe('5')
      expect(body.errors).toEqual([away])
    }
    const message: unknown = expect.stringContaining(`"${s3.bucket}" at ${s3.endpoint}`)
    expect(log).toHaveBeenCalledWith({ err: expect.objectContaining({ message }) })
    s3.failing()
    await api.get(address).expect(200)
    await api.get(`${address}?width=160`).expect(200)
  })

  it.each([
    ['of which nothing arrives', /^PUT/],
    ['of which one size does not arrive', /^PUT .*-320x\d+\.avif/],
  ])('an upload %s is refused, and nothing is written', async (_, failing) => {
    const before = await everything()
    s3.failing((asked) => (failing.test(asked) ? 'error' : undefined))
    const request = send('post', '/api/media', {}).attach('file', await picture(400), 'x.jpg')
    const { body, headers } = await request.expect(503)
    expect(headers['retry-after']).toBe('5')
    expect(body.errors).toEqual([away])
    expect(await everything()).toEqual(before)
  })

  it('one by a program of ours is too', async () => {
    const before = await everything()
    s3.failing((asked) => (asked.startsWith('PUT') ? 'error' : undefined))
    const data = await picture(402)
    const file = { name: 'x.jpg', data, size: data.length, mimetype: 'image/jpeg' }
    const created = payload.create({ collection: 'media', locale: 'en', data: { alt: 'x' }, file })
    await expect(created).rejects.toThrow('failed us')
    expect(await everything()).toEqual(before)
  })

  it('the file of a document is not replaced, cropped or copied, and stays', async () => {
    const { address, filename, id } = await stored(500)
    const before = await everything()
    s3.failing(() => 'reset')
    const replaced = send('patch', `/api/media/${id}`, {})
    await replaced.attach('file', await picture(502), 'x.jpg').expect(503)
    const uploadEdits = { crop: { x: 0, y: 0 }, widthInPixels: 100, heightInPixels: 100 }
    await send('patch', `/api/media/${id}`, { uploadEdits }).expect(503)
    const copied = api.post(`/api/media/${id}/duplicate?locale=en`).set('Authorization', editor)
    await copied.send({}).expect(503)
    s3.failing((asked) => (asked.startsWith('PUT') ? 'error' : undefined))
    const half = api.post(`/api/media/${id}/duplicate?locale=en`).set('Authorization', editor)
    await half.send({}).expect(503)
    s3.failing()
    expect(await everything()).toEqual(before)
    expect((await payload.findByID({ collection: 'media', id })).filename).toBe(filename)
    await api.get(address).expect(200)
  })

  it.each([
    'updateMedia(id: $id, data: { focalX: 10, focalY: 10 }) { id }',
    'duplicateMedia(id: $id, data: {}) { id }',
  ])('GraphQL says so too (%s)', async (mutation) => {
    const { id } = await stored(504)
    const before = await everything()
    s3.failing(() => 'reset')
    const query = `mutation { ${mutation.replace('$id', id)} }`
    const { body, headers } = await api
      .post('/api/graphql')
      .set('Authorization', editor)
      .send({ query })
    expect(body.errors).toMatchObject([{ message: away.message, extensions: { statusCode: 503 } }])
    expect(headers['retry-after']).toBe('5')
    s3.failing()
    expect(await everything()).toEqual(before)
  })

  it('a size of a picture of which half arrives is 503, and no fault of the database', async () => {
    const { address } = await stored(506)
    s3.failing((asked) => (/^GET cms\/test\/media\/\S+$/.test(asked) ? 'cut' : undefined))
    const { body } = await api.get(`${address}?width=160`).expect(503)
    expect(body.errors).toEqual([away])
  })

  it('what does not concern files goes on', async () => {
    const { id } = await stored(600)
    s3.failing(() => 'reset')
    await send('patch', `/api/media/${id}`, { credit: 'N. N.' }).expect(200)
    await api.get(`/api/media/${id}?locale=en`).expect(200)
  })

  it('nothing is swept that a listing may have left out', async () => {
    const { id } = await stored(700)
    await payload.delete({ collection: 'media', id })
    const before = await everything()
    let listings = 0
    s3.failing((asked) => {
      if (asked.startsWith('GET list')) listings += 1
      return listings > 2 ? 'error' : undefined
    })
    const now = new Date(Date.now() + SETTLED_MS + 1_000)
    const sweep = () => sweepFiles(payload, { collection: 'media', places: media.places, now })
    await expect(sweep()).rejects.toThrow('failed us')
    s3.failing()
    expect((await everything()).bucket).toEqual(before.bucket)
    expect(await sweep()).toBeGreaterThan(0)
  })
})
