import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { type FileNames, keepFiles, namesOf } from '@/uploads/kept-files'
import { sweepFiles } from '@/uploads/sweep'
import { SETTLED_MS } from '@/uploads/unused-files'

import { bootHttp } from '../setup/http'
import { mediaOf } from '../setup/media'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)
const media = mediaOf('media')

/** Half red, half blue, so that one can see which part of it is shown. */
const picture = async (width: number, height = 140) => {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: '#00f' } }
  return sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: await sharp(half).png().toBuffer(), left: width / 2, top: 0 }])
    .jpeg()
    .toBuffer()
}

type Sent = { data?: object; file?: Buffer; query?: string }
const send = (method: 'post' | 'patch', address: string, { data = {}, file, query = '' }: Sent) => {
  const request = api[method](`${address}?locale=en${query}`)
    .set('Authorization', editor)
    .field('_payload', JSON.stringify(data))
  return file ? request.attach('file', file, 'x.jpg') : request
}
const stored = async (width: number) => {
  const data = { alt: 'Red and blue', _status: 'published' }
  const { body } = await send('post', '/api/media', { data, file: await picture(width) }).expect(
    201,
  )
  return body.doc
}
const change = (id: number, sent: Sent) => send('patch', `/api/media/${id}`, sent)
const pathOf = (url: string) => new URL(url, 'http://here').pathname
const cropTo = (width: number, height: number, x = 0) =>
  `&uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=${x}&uploadEdits[crop][y]=0` +
  `&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50` +
  `&uploadEdits[widthInPixels]=${width}&uploadEdits[heightInPixels]=${height}`

/** The colour in the middle of what an address shows. */
const colourAt = async (address: string) => {
  const { body } = await api.get(address).set('Authorization', editor).buffer(true).expect(200)
  const { data } = await sharp(body).resize(1, 1).raw().toBuffer({ resolveWithObject: true })
  return (data[0] ?? 0) > (data[2] ?? 0) ? 'red' : 'blue'
}

describe('the file of a published picture', () => {
  it('stays on line while another one is a draft', async () => {
    const { id, url, filename } = await stored(900)
    const draft = { data: { _status: 'draft' }, file: await picture(800), query: '&draft=true' }
    const { body } = await change(id, draft).expect(200)
    expect(body.doc.filename).not.toBe(filename)
    await api.get(pathOf(url)).expect(200)
    await api.get(pathOf(body.doc.url)).expect(403)
    await api.get(pathOf(body.doc.url)).set('Authorization', editor).expect(200)

    await change(id, { data: { _status: 'published' } }).expect(200)
    await api.get(pathOf(body.doc.url)).expect(200)
    expect((await api.get(`/api/media/${id}?locale=en`)).body.filename).toBe(body.doc.filename)
  })

  it('stays when another one is refused, of which nothing is written', async () => {
    const { id, url, filename } = await stored(902)
    const before = await media.all()
    const refused = { data: { alt: '', _status: 'published' }, file: await picture(802) }
    await change(id, refused).expect(400)
    expect(await media.all()).toEqual(before)
    await api.get(pathOf(url)).expect(200)
    expect((await api.get(`/api/media/${id}?locale=en`)).body.filename).toBe(filename)
  })

  it('would be deleted by Payload, were it where Payload writes', async () => {
    // When this fails, Payload has become careful: see src/uploads/plugin.ts.
    const { id, filename } = await stored(904)
    const { incoming } = media.places
    await mkdir(incoming, { recursive: true })
    const decoy = path.join(incoming, filename)
    await writeFile(decoy, 'here')
    const draft = { data: { _status: 'draft' }, file: await picture(804), query: '&draft=true' }
    await change(id, draft).expect(200)
    expect(existsSync(decoy)).toBe(false)
  })
})

describe('an edit of a picture', () => {
  it.each(['the address', 'the document'])(
    'gives its crops other addresses when it moves the focal point in %s',
    async (where) => {
      const { id, sizes } = await stored(where === 'the address' ? 2_400 : 2_402)
      const moved =
        where === 'the address'
          ? { query: '&uploadEdits[focalPoint][x]=90&uploadEdits[focalPoint][y]=50' }
          : { data: { focalX: 90, focalY: 50 } }
      const { body } = await change(id, moved).expect(200)
      expect(body.doc).toMatchObject({ focalX: 90, focalY: 50 })
      expect(body.doc.sizes.og.url).not.toBe(sizes.og.url)
      await api.get(pathOf(sizes.og.url)).set('Authorization', editor).expect(200)
      await api.get(pathOf(body.doc.sizes.og.url)).set('Authorization', editor).expect(200)
    },
  )

  it('makes a new file of a crop, and the earlier version brings the whole one back', async () => {
    const { id, filename, thumbhash, url } = await stored(1_000)
    const { body } = await change(id, { query: cropTo(500, 140, 50) }).expect(200)
    expect(body.doc).toMatchObject({ width: 500, height: 140 })
    expect(body.doc.filename).not.toBe(filename)
    expect(body.doc.thumbhash).not.toBe(thumbhash)
    expect(await colourAt(pathOf(body.doc.url))).toBe('blue')

    const { docs } = await payload.findVersions({
      collection: 'media',
      where: { and: [{ parent: { equals: id } }, { 'version.filename': { equals: filename } }] },
    })
    await payload.restoreVersion({ collection: 'media', id: String(docs[0]?.id) })
    expect((await payload.findByID({ collection: 'media', id })).filename).toBe(filename)
    await api.get(pathOf(url)).set('Authorization', editor).expect(200)
  })

  it('is one too among the data, as the panel sends it', async () => {
    const { id, filename } = await stored(1_008)
    const uploadEdits = { crop: { x: 50, y: 0 }, widthInPixels: 504, heightInPixels: 140 }
    const { body } = await change(id, { data: { uploadEdits } }).expect(200)
    expect(body.doc).toMatchObject({ width: 504, height: 140 })
    expect(body.doc.filename).not.toBe(filename)
    expect(body.doc.uploadEdits).toBeUndefined()
  })

  it.each([
    ['over the edge', cropTo(900, 140, 50)],
    ['with words', '&uploadEdits[focalPoint][x]=left&uploadEdits[focalPoint][y]=0'],
  ])('is refused %s, and nothing is written', async (_, query) => {
    const { id, updatedAt } = await stored(1_002)
    const before = await media.all()
    const { body } = await change(id, { query }).expect(400)
    expect(body.errors[0].message).toContain('does not lie in the picture')
    expect(await media.all()).toEqual(before)
    expect((await payload.findByID({ collection: 'media', id })).updatedAt).toBe(updatedAt)
  })

  it('is refused for a focal point outside the picture, and for many at once', async () => {
    const { id, updatedAt } = await stored(1_004)
    const before = await media.all()
    await change(id, { data: { focalX: 200, focalY: 5 } }).expect(400)
    const { body } = await send('patch', '/api/media', {
      data: { focalX: 20, focalY: 20 },
      query: `&where[id][equals]=${id}`,
    }).expect(400)
    expect(body.errors[0].message).toContain('one at a time')
    expect(await media.all()).toEqual(before)
    expect((await payload.findByID({ collection: 'media', id })).updatedAt).toBe(updatedAt)
  })

  it('of one picture is none of another in the same request', async () => {
    const [one, two] = [await stored(1_010), await stored(1_012)]
    const mutations = [one, two].map(
      ({ id }) =>
        `m${id}: updateMedia(id: ${id}, data: { focalX: 9, focalY: 9 }) { width filename }`,
    )
    const { body } = await api
      .post('/api/graphql')
      .set('Authorization', editor)
      .send({ query: `mutation { ${mutations.join(' ')} }` })
      .expect(200)
    expect(body.data).toMatchObject({
      [`m${one.id}`]: { width: 1_010 },
      [`m${two.id}`]: { width: 1_012 },
    })
  })

  it('that moves nothing keeps the file', async () => {
    const { id, filename, focalX, focalY } = await stored(1_006)
    const data = { focalX, focalY, credit: 'N. N.' }
    const { body } = await change(id, { data }).expect(200)
    expect(body.doc).toMatchObject({ filename, credit: 'N. N.' })
  })
})

describe('a copy of a picture', () => {
  it('has a file of its own', async () => {
    const { id, filename } = await stored(1_100)
    const { body } = await api
      .post(`/api/media/${id}/duplicate?locale=en`)
      .set('Authorization', editor)
      .send({})
      .expect(200)
    expect(body.doc.filename).not.toBe(filename)
    const { url } = body.doc
    await api.get(pathOf(url)).set('Authorization', editor).expect(200)
    expect(await media.arrivals()).toEqual([])
    await api.delete(`/api/media/${id}`).set('Authorization', editor).expect(200)
    await api.get(pathOf(url)).set('Authorization', editor).expect(200)
  })
})

describe('what is written of a file', () => {
  /** The files that the newest version of a document names. */
  const namedBy = async (id: number) => {
    const found = await payload.findByID({ collection: 'media', id, draft: true })
    return namesOf(found as FileNames)
  }
  const expectKept = async (id: number) => {
    const names = await namedBy(id)
    expect(names.length).toBeGreaterThan(2)
    expect(await media.kept()).toEqual(expect.arrayContaining(names))
    expect(await media.arrivals()).toEqual([])
  }

  it.each(['&select[alt]=true', '&select[filename]=false&select[sizes]=false'])(
    'is kept whatever of it is answered (%s)',
    async (query) => {
      const data = { alt: 'Red and blue', _status: 'published' }
      const created = await send('post', '/api/media', {
        ...{ data, query },
        file: await picture(1_400),
      }).expect(201)
      expect(created.body.doc.filename).toBeUndefined()
      const { id } = created.body.doc
      await expectKept(id)
      const [first] = await namedBy(id)

      const draft = { data: { _status: 'draft' }, query: `&draft=true${query}` }
      await change(id, { ...draft, file: await picture(1_402) }).expect(200)
      await expectKept(id)
      await change(id, { query: `&draft=true${query}${cropTo(700, 140)}` }).expect(200)
      await expectKept(id)
      await change(id, { data: { focalX: 10, focalY: 10 }, query: `&draft=true${query}` })
      await expectKept(id)
      expect(await namedBy(id)).not.toContain(first)

      const copied = await api
        .post(`/api/media/${id}/duplicate?locale=en${query}`)
        .set('Authorization', editor)
        .send({})
        .expect(200)
      await expectKept(copied.body.doc.id)
    },
  )

  it('is not touched by a refused write of a file of a similar name', async () => {
    const { incoming } = media.places
    await mkdir(incoming, { recursive: true })
    const arrival = path.join(incoming, 'abcdef.jpg')
    await writeFile(arrival, 'of somebody else')
    for (const content of [await picture(100), Buffer.from('no picture')]) {
      const stranger = api.post('/api/media').field('_payload', JSON.stringify({ alt: 'x' }))
      await stranger.attach('file', content, 'a.jpg').expect(403)
    }
    // Nor by an editor whose file is refused before it has a name of ours.
    const sent = send('post', '/api/media', { data: { alt: 'x' } })
    await sent.attach('file', Buffer.from('no picture'), 'a.jpg').expect(400)
    expect(existsSync(arrival)).toBe(true)
    await rm(arrival)
  })

  it('is refused when it is gone before it was kept, and not when it was kept before', async () => {
    const { filename } = await stored(1_404)
    const before = await media.all()
    await expect(keepFiles(media.places, ['gone.jpg'])).rejects.toThrow('"gone.jpg" is gone')
    await keepFiles(media.places, [filename])
    expect(await media.all()).toEqual(before)
  })
})

describe('what is sent of a file', () => {
  it('is a part of it where one is asked for, and nothing where it is known', async () => {
    const { url, filesize, filename } = await stored(1_200)
    const get = () => api.get(pathOf(url)).buffer(true)
    const whole = await get().expect(200)
    expect(whole.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(filesize),
      'accept-ranges': 'bytes',
      etag: `"${filename}"`,
    })
    const part = await get().set('Range', 'bytes=10-19').expect(206)
    expect(part.body).toEqual(whole.body.subarray(10, 20))
    expect(part.headers['content-range']).toBe(`bytes 10-19/${filesize}`)
    await get().set('Range', 'bytes=10-19').set('If-Range', '"another"').expect(200)
    await get().set('Range', `bytes=${filesize}-`).expect(416)
    await get().set('If-None-Match', `"${filename}"`).expect(304)
  })

  it.each(['..%2f..%2fpackage.json', '.incoming', 'x%00.jpg'])(
    'is none of another folder (%s)',
    async (name) => {
      const { status } = await api.get(`/api/media/file/${name}`).set('Authorization', editor)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    },
  )
})

describe('a file that nothing names any more', () => {
  /** As long after the last write as a file that was just left is kept. */
  const sweep = () => {
    const now = new Date(Date.now() + SETTLED_MS + 1_000)
    return sweepFiles(payload, { collection: 'media', places: media.places, now })
  }

  it('is removed with its sizes once its document is gone for good', async () => {
    const gone = await stored(1_300)
    const stays = await stored(1_302)
    const namesIn = ({ filename, sizes }: typeof gone): string[] => [
      filename,
      ...Object.values(sizes as Record<string, { filename: string | null }>).flatMap(
        (size) => size.filename ?? [],
      ),
    ]
    await change(gone.id, { data: { deletedAt: new Date().toISOString() } }).expect(200)
    await sweep()
    expect(await media.kept()).toEqual(expect.arrayContaining(namesIn(gone)))

    await payload.delete({ collection: 'media', id: gone.id, trash: true })
    await sweep()
    const left = await media.kept()
    expect(left).toEqual(expect.arrayContaining(namesIn(stays)))
    expect(left.filter((name) => namesIn(gone).includes(name))).toEqual([])
  })

  it('stays as long as a version names it', async () => {
    const { id, filename } = await stored(1_304)
    await change(id, { data: { _status: 'published' }, file: await picture(1_306) }).expect(200)
    await sweep()
    expect(await media.kept()).toContain(filename)
  })

  it('is one that was being made when an instance ended', async () => {
    const left = [media.places.incoming, media.places.scratch].map((it) =>
      path.join(it, 'left.webp'),
    )
    for (const file of left) {
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, 'half')
    }
    await sweepFiles(payload, { collection: 'media', places: media.places })
    expect(left.map((file) => existsSync(file))).toEqual([true, true])
    await sweep()
    expect(left.map((file) => existsSync(file))).toEqual([false, false])
  })

  it('is looked for after each write that may have left one', async () => {
    const { id } = await stored(1_308)
    await payload.delete({ collection: 'media', id })
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'sweepFiles' } },
      sort: '-createdAt',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ input: { collection: 'media' } })
    expect(Date.parse(docs[0]?.waitUntil ?? '')).toBeGreaterThan(Date.now())
  })
})
