import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { getPayload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/platform/env'

import { network, stored } from '../collections/network'
import { bootServer } from '../setup/server'
import { signIn } from '../setup/sign-in'

const { http } = await bootServer()
// The server's own: its configuration reads the address of the database that was just made.
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const make = network(payload)

let editor: string
let region: number
let event: number

beforeAll(async () => {
  editor = await signIn(payload, http)
  region = (await make.region()).id
  event = (await make.event()).id
  await make.of('topics', { name: 'Taken', slug: 'taken' })
})

const files = () =>
  ['media', 'documents'].map((folder) => {
    const directory = path.join(env().MEDIA_DIR, folder)
    return existsSync(directory) ? readdirSync(directory).length : 0
  })
const everything = async () => [
  await stored(payload, 'cities', 'events', 'reports', 'topics', 'media', 'documents', 'redirects'),
  files(),
]

/** Sends the request, and returns its answer once it is sure that nothing was written. */
const refused = async (request: ReturnType<typeof http.post>) => {
  const before = await everything()
  const answer = await request.set('Authorization', editor)
  expect(await everything()).toEqual(before)
  return { status: answer.status, text: answer.text }
}

const city = () => ({
  name: 'Victoria',
  kind: 'city',
  country: 'CA',
  timeZone: 'America/Vancouver',
  region,
  _status: 'published',
})
const meeting = {
  title: 'Meeting',
  summary: 'About it.',
  kind: 'meeting',
  mode: 'online',
  status: 'planned',
  startsAt: '2024-10-30T16:00:00.000Z',
  endsAt: '2024-10-30T18:00:00.000Z',
  timeZone: 'America/Vancouver',
  _status: 'published',
}
const report = () => ({
  title: 'Report',
  summary: 'About it.',
  event,
  publishedAt: '2024-10-01T00:00:00.000Z',
  _status: 'published',
})

describe('a document that breaks a rule is refused with 400, naming the field and the remedy:', () => {
  it.each<[string, string, () => object, RegExp]>([
    [
      'a city at longitude 200',
      'cities',
      () => ({ ...city(), latitude: 48, longitude: 200 }),
      /"path":"longitude","?[^}]*180|180[^}]*"path":"longitude"/,
    ],
    [
      'a city in the country ZZ',
      'cities',
      () => ({ ...city(), country: 'ZZ' }),
      /\\"ZZ\\" is not a country: use its two-letter ISO 3166-1 code/,
    ],
    [
      'an event that ends before it starts',
      'events',
      () => ({ ...meeting, endsAt: '2024-10-29T18:00:00.000Z' }),
      /The event ends \(October 29, 2024.*before it starts: choose an end at October 30/,
    ],
    [
      'a report older than its event',
      'reports',
      report,
      /The report is dated 2024-10-01, before its event began \(2024-10-30\): correct the date/,
    ],
    [
      'a slug that is taken',
      'topics',
      () => ({ name: 'Other', slug: 'taken' }),
      /The slug \\"taken\\" is already that of \\"Taken\\".*Choose another slug/,
    ],
    [
      'a field that holds something of another kind',
      'events',
      () => ({ ...meeting, agenda: 'none' }),
      /agenda/,
    ],
  ])('%s', async (_, collection, body, message) => {
    const answer = await refused(http.post(`/api/${collection}?locale=en`).send(body()))
    expect(answer.text).toMatch(message)
    expect(answer.status).toBe(400)
  })
})

describe('a file that is not what it says is refused:', async () => {
  const picture = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#2a6' },
  })
    .jpeg()
    .toBuffer()
  const half = picture.subarray(0, Math.floor(picture.length / 2))

  it.each<[string, string, Buffer, string, object, number, RegExp]>([
    [
      'a JPEG named .pdf',
      'documents',
      picture,
      'handbook.pdf',
      { title: 'Handbook', language: 'en' },
      400,
      /handbook\.pdf.*whatever its name says. Upload one of: PDF, DOCX/,
    ],
    [
      'a truncated picture',
      'media',
      half,
      'half.jpg',
      { alt: 'Half' },
      400,
      /half\.jpg.*damaged or incomplete.*upload the new copy/,
    ],
    [
      'a document of 100 MB',
      'documents',
      Buffer.alloc(100_000_000),
      'huge.pdf',
      { title: 'Huge', language: 'en' },
      413,
      /50 MB|larger|too large/i,
    ],
  ])('%s', async (_, collection, file, name, data, status, message) => {
    const request = http
      .post(`/api/${collection}?locale=en`)
      .field('_payload', JSON.stringify(data))
      .attach('file', file, name)
    const answer = await refused(request)
    expect(answer.text).toMatch(message)
    expect(answer.status).toBe(status)
  })
})

describe('a body that cannot be read is refused with 400:', () => {
  it.each<[string, Buffer | string, RegExp]>([
    ['JSON that breaks off', '{"name": "Half', /JSON/],
    ['text that is not UTF-8', Buffer.from('{"name":"\xff\xfe"}', 'latin1'), /UTF-8/],
  ])('%s', async (_, body, message) => {
    const request = http.post('/api/topics?locale=en').set('Content-Type', 'application/json')
    const answer = await refused(
      request.serialize((bytes: unknown) => bytes as string).send(body as string),
    )
    expect(answer.text).toMatch(message)
    expect(answer.status).toBe(400)
  })
})

describe('a question with something unknown or out of bounds is refused with 400, naming it:', () => {
  it.each([
    ['an unknown language', 'locale=de', /"de\\?".*en, fr, es, ar/],
    ['an unknown field in where', 'locale=en&where[colour][equals]=red', /colour/],
    ['an unknown field in select', 'locale=en&select[colour]=true', /colour/],
    ['an unknown field in sort', 'locale=en&sort=colour', /colour/],
    ['a page size over the limit', 'locale=en&limit=101', /limit.*100/],
    ['a depth over the limit', 'locale=en&depth=99', /depth/],
  ])('%s', async (_, query, message) => {
    const answer = await http.get(`/api/events?${query}`)
    expect(answer.text).toMatch(message)
    expect(answer.status).toBe(400)
  })

  it('an unknown language to write in', async () => {
    const answer = await refused(http.post('/api/topics?locale=de').send({ name: 'Thema' }))
    expect(answer.text).toMatch(/en, fr, es, ar/)
    expect(answer.status).toBe(400)
  })
})
