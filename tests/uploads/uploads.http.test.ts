import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { readKept } from '@/uploads/kept-files'

import { bootHttp } from '../setup/http'
import { mediaOf } from '../setup/media'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)

type Upload = { to: 'media' | 'documents'; file: Buffer; name: string; data: object }
const upload = ({ to, file, name, data }: Upload) =>
  api
    .post(`/api/${to}?locale=en`)
    .set('Authorization', editor)
    .field('_payload', JSON.stringify({ ...data, _status: 'published' }))
    .attach('file', file, name)

const filesOf = (collection: string) => mediaOf(collection).all()
const picture = (width = 1_800, height = 1_200) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6' } })
const jpeg = await picture()
  .withExif({ IFD0: { Copyright: 'Secret place' } })
  .jpeg()
  .toBuffer()
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
const gif = await picture(20, 20).gif().toBuffer()

describe('a picture', () => {
  it('is stored clean, hashed, with a preview and every size in two formats', async () => {
    const { body } = await upload({
      to: 'media',
      file: jpeg,
      name: 'IMG from my phone.jpg',
      data: { alt: 'A green field' },
    }).expect(201)
    expect(body.doc.filename).toMatch(/^[0-9a-f]{32}\.jpg$/)
    expect(body.doc.thumbhash).toMatch(/^[A-Za-z0-9+/]{20,}={0,2}$/)
    expect(body.doc.sizes.card).toMatchObject({ width: 768, mimeType: 'image/webp' })
    expect(body.doc.sizes.ogAvif).toMatchObject({
      width: 1_200,
      height: 630,
      mimeType: 'image/avif',
    })
    const stored = await sharp(
      await readKept(mediaOf('media').places, body.doc.filename),
    ).metadata()
    expect(stored.exif).toBeUndefined()
  })

  it.each<[string, Buffer, string]>([
    ['an SVG', svg, 'x.svg'],
    ['an SVG that calls itself a JPEG', svg, 'x.jpg'],
    ['a GIF', gif, 'x.gif'],
    ['a PDF that calls itself a PNG', pdf, 'x.png'],
    ['a truncated JPEG', jpeg.subarray(0, Math.floor(jpeg.length / 2)), 'x.jpg'],
  ])('is refused when it is %s, and nothing is written', async (_, file, name) => {
    const before = [await payload.count({ collection: 'media' }), await filesOf('media')]
    const { body } = await upload({ to: 'media', file, name, data: { alt: 'x' } }).expect(400)
    expect(body.errors[0].message).toContain(name)
    expect([await payload.count({ collection: 'media' }), await filesOf('media')]).toEqual(before)
  })

  it('needs a text alternative unless it is decorative', async () => {
    const before = [await payload.count({ collection: 'media' }), await filesOf('media')]
    const file = await picture(30, 30).png().toBuffer()
    const refused = await upload({ to: 'media', file, name: 'x.png', data: {} }).expect(400)
    expect(JSON.stringify(refused.body)).toContain('decorative')
    expect([await payload.count({ collection: 'media' }), await filesOf('media')]).toEqual(before)
    await upload({ to: 'media', file, name: 'x.png', data: { decorative: true } }).expect(201)
  })
})

describe('the addresses of a picture and its sizes', () => {
  it('are told to whoever selects nothing else, in REST and GraphQL', async () => {
    const uploaded = await upload({
      to: 'media',
      file: jpeg,
      name: 'y.jpg',
      data: { alt: 'Field' },
    })
    const { id, url, sizes } = uploaded.body.doc
    const rest = await api
      .get(`/api/media/${id}?locale=en&select[url]=true&select[sizes][card][url]=true`)
      .expect(200)
    expect(rest.body).toMatchObject({ url, sizes: { card: { url: sizes.card.url } } })
    const query = `{ Media(id: ${id}, locale: en, select: true) { url sizes { card { url } } } }`
    const graphql = await api.post('/api/graphql').send({ query }).expect(200)
    expect(graphql.body.data.Media).toEqual({ url, sizes: { card: { url: sizes.card.url } } })
    expect(url).toMatch(/\.jpg$/)
  })
})

describe('the file of a picture', () => {
  const stored = async (width: number) => {
    const file = await picture(width, 500).jpeg().toBuffer()
    const { body } = await upload({ to: 'media', file, name: 'x.jpg', data: { alt: 'Green' } })
    return body.doc
  }
  const pathOf = (url: string) => new URL(url, 'http://here').pathname

  it('is for everybody in every size, once the picture is published in any language', async () => {
    const { url, sizes } = await stored(900)
    for (const address of [pathOf(url), pathOf(sizes.card.url), `${pathOf(url)}?locale=ar`]) {
      expect((await api.get(address)).status, address).toBe(200)
    }
  })

  it('is for nobody who is not signed in while it is a draft', async () => {
    const { id, url } = await stored(901)
    await api
      .patch(`/api/media/${id}?locale=en`)
      .set('Authorization', editor)
      .send({ _status: 'draft' })
      .expect(200)
    await api.get(pathOf(url)).expect(403)
    await api.get(pathOf(url)).set('Authorization', editor).expect(200)
  })
})

describe('a document', () => {
  const data = { title: 'Handbook', language: 'en' }

  it('is stored when it really is a PDF', async () => {
    const { body } = await upload({ to: 'documents', file: pdf, name: 'x.pdf', data }).expect(201)
    expect(body.doc).toMatchObject({ mimeType: 'application/pdf', language: 'en' })
    expect(body.doc.filename).toMatch(/^[0-9a-f]{32}\.pdf$/)
  })

  it.each<[string, Buffer, number]>([
    ['a JPEG named .pdf', jpeg, 400],
    ['a truncated PDF', pdf.subarray(0, 40), 400],
    ['larger than 50 MB', Buffer.concat([pdf, Buffer.alloc(50_000_001)]), 413],
  ])('is refused when it is %s, and nothing is written', async (_, file, status) => {
    const before = [await payload.count({ collection: 'documents' }), await filesOf('documents')]
    await upload({ to: 'documents', file, name: 'x.pdf', data }).expect(status)
    expect([await payload.count({ collection: 'documents' }), await filesOf('documents')]).toEqual(
      before,
    )
  })
})
