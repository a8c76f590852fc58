import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { sweepFiles } from '@/uploads/sweep'
import { SETTLED_MS } from '@/uploads/unused-files'

import { bootHttp } from '../setup/http'
import { mediaOf } from '../setup/media'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)

/** Red on the left, blue on the right. */
const picture = async (width = 1_200, height = 600) => {
  const right = { create: { width: width / 2, height, channels: 3 as const, background: '#00f' } }
  return sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: await sharp(right).png().toBuffer(), left: width / 2, top: 0 }])
    .jpeg()
    .toBuffer()
}

type Stored = { id: number; url: string; filename: string; sizes: { card: { url: string } } }
const stored = async (data: object = {}): Promise<Stored & { address: string }> => {
  const { body } = await api
    .post('/api/media?locale=en')
    .set('Authorization', editor)
    .field('_payload', JSON.stringify({ alt: 'Red and blue', _status: 'published', ...data }))
    .attach('file', await picture(), 'x.jpg')
    .expect(201)
  return { ...body.doc, address: new URL(body.doc.url).pathname }
}

const get = (address: string) => api.get(address).buffer(true)
const { madeOf, places } = mediaOf('media')
const sweep = (now = new Date()) => sweepFiles(payload, { collection: 'media', places, now })
const colourOf = async (image: Buffer) => {
  const { data } = await sharp(image).resize(1, 1).raw().toBuffer({ resolveWithObject: true })
  return (data[0] ?? 0) > (data[2] ?? 0) ? 'red' : 'blue'
}

describe('a picture in a width', () => {
  const any = stored()

  it.each([
    ['', 'webp', 'image/webp'],
    ['&format=avif', 'heif', 'image/avif'],
    ['&format=jpeg', 'jpeg', 'image/jpeg'],
  ])('is made in the format asked for (%s)', async (format, made, type) => {
    const { address } = await any
    const { body, headers } = await get(`${address}?width=640${format}`).expect(200)
    expect(headers['content-type']).toBe(type)
    expect(await sharp(body).metadata()).toMatchObject({ format: made, width: 640, height: 320 })
  })

  it('is no wider than it was uploaded', async () => {
    const { address } = await any
    const { body } = await get(`${address}?width=1920`).expect(200)
    expect(await sharp(body).metadata()).toMatchObject({ width: 1_200, height: 600 })
  })

  it('is made once, however many ask at the same time', async () => {
    const { address, filename } = await stored()
    const asked = Array.from({ length: 8 }, () => get(`${address}?width=480`).expect(200))
    const etags = (await Promise.all(asked)).map(({ headers }) => headers.etag)
    expect(new Set(etags)).toEqual(new Set([`"${filename}-480.webp"`]))
    expect(await madeOf(filename)).toEqual(['480.webp'])
    await get(`${address}?width=480`).set('If-None-Match', String(etags[0])).expect(304)
  })

  it('follows the focal point when it is cropped', async () => {
    const left = await stored({ focalX: 10, focalY: 50 })
    const right = await stored({ focalX: 90, focalY: 50 })
    const colours = []
    for (const { address } of [left, right]) {
      const { body } = await get(`${address}?width=320&ratio=1:1`).expect(200)
      expect(await sharp(body).metadata()).toMatchObject({ width: 320, height: 320 })
      colours.push(await colourOf(body))
    }
    expect(colours).toEqual(['red', 'blue'])
  })

  it('has another address once the focal point has moved', async () => {
    const { address, id } = await stored({ focalX: 10, focalY: 50 })
    const { body } = await api
      .patch(`/api/media/${id}?locale=en`)
      .set('Authorization', editor)
      .send({ focalX: 90, focalY: 50, _status: 'published' })
      .expect(200)
    const moved = new URL(body.doc.url).pathname
    expect(moved).not.toBe(address)
    const { body: image } = await get(`${moved}?width=320&ratio=1:1`).expect(200)
    expect(await colourOf(image)).toBe('blue')
  })

  it('is for those who may have the picture', async () => {
    const { address, filename } = await stored({ _status: 'draft' })
    await get(`${address}?width=320`).expect(403)
    expect(await madeOf(filename)).toEqual([])
    await get(`${address}?width=320`).set('Authorization', editor).expect(200)
    // Also once it is there.
    await get(`${address}?width=320`).expect(403)
  })

  it('is for nobody else once the picture is in the trash', async () => {
    const { address, id } = await stored()
    await get(`${address}?width=320`).expect(200)
    await payload.update({
      ...{ collection: 'media', id, locale: 'en' },
      data: { deletedAt: new Date().toISOString() },
    })
    await get(`${address}?width=320`).expect(403)
    await get(`${address}?width=320`).set('Authorization', editor).expect(200)
  })

  it('goes with the file of its picture, and not before', async () => {
    const gone = await stored()
    const stays = await stored()
    for (const { address } of [gone, stays]) await get(`${address}?width=320`).expect(200)
    await payload.delete({ collection: 'media', id: gone.id })
    await get(`${gone.address}?width=320`).expect(403)
    await sweep()
    expect(await madeOf(gone.filename)).toHaveLength(1)

    await sweep(new Date(Date.now() + SETTLED_MS + 1_000))
    expect(await madeOf(gone.filename)).toEqual([])
    expect(await madeOf(stays.filename)).toHaveLength(1)
  })
})

describe('what is not allowed', () => {
  const any = stored()

  it.each([
    ['width=641', '"width" is "641"', '160, 320'],
    ['width=640&width=320', '"width"', '160, 320'],
    ['width=640&format=gif', '"format" is "gif"', 'avif, webp, jpeg'],
    ['width=640&ratio=7:1', '"ratio" is "7:1"', '16:9'],
    ['ratio=1:1', '"width" is missing', 'give it'],
    ['width=640&height=300', '"height"', 'ratio'],
  ])('is refused by name (%s), and nothing is made', async (query, fault, remedy) => {
    const { address, filename } = await any
    const { body, headers } = await api.get(`${address}?${query}`).expect(400)
    expect(headers['content-type']).toContain('application/problem+json')
    expect(body.detail).toContain(fault)
    expect(body.detail).toContain(remedy)
    expect(await madeOf(filename)).toEqual([])
  })

  it('is a size of a size', async () => {
    const { sizes } = await any
    const card = new URL(sizes.card.url).pathname
    const { body } = await api.get(`${card}?width=320`).expect(400)
    expect(body.detail).toContain('"url"')
    await get(card).expect(200)
  })
})
