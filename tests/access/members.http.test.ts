import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { type SignedIn, signInEverybody } from './visitors'

const { payload, api } = await bootHttp()

const CONTACT = { name: 'Ada Canary', email: 'ada@canary-contact.example', phone: '+1 555 0100' }

const makeMember = async (status: string, published = true) => {
  const city = await payload.create({
    collection: 'cities',
    draft: true,
    locale: 'en',
    data: { name: `City ${status} ${Math.random().toString(36).slice(2)}`, country: 'CA' },
  })
  const member = await payload.create({
    collection: 'members',
    draft: true,
    locale: 'en',
    data: {
      city: city.id,
      status: status as 'active',
      contact: CONTACT,
      statement: 'Why we joined',
      journey: [{ date: '2024-05-06T00:00:00.000Z', title: 'Joined' }],
    },
  })
  if (published) {
    const { pool } = payload.db as unknown as { pool: { query: (sql: string) => Promise<unknown> } }
    await pool.query(
      `update members_locales set _status = 'published' where _parent_id = ${member.id}`,
    )
  }
  return Number(member.id)
}

const own = await makeMember('active')
const others = {
  active: await makeMember('active'),
  paused: await makeMember('paused'),
  former: await makeMember('former'),
  applied: await makeMember('applied'),
  'under-review': await makeMember('under-review'),
  declined: await makeMember('declined'),
  draft: await makeMember('active', false),
}
const { headers }: SignedIn = await signInEverybody(payload, api, own)

describe('a membership', () => {
  it.each(['anonymous', 'inactive'] as const)(
    'is seen by %s once it is more than an application',
    async (visitor) => {
      const { body } = await api
        .get('/api/members?locale=en&limit=100')
        .set(headers[visitor])
        .expect(200)
      const seen = body.docs.map(({ id }: { id: number }) => id).toSorted()
      expect(seen).toEqual([own, others.active, others.paused, others.former].toSorted())
    },
  )

  it.each(['anonymous', 'inactive', 'member', 'translator'] as const)(
    'does not show %s the contact of another city',
    async (visitor) => {
      const answers = await Promise.all([
        api.get('/api/members?locale=en&limit=100&depth=2').set(headers[visitor]),
        api.get(`/api/members/${others.active}?locale=en`).set(headers[visitor]),
        api.get(`/api/members/${others.applied}?locale=en&draft=true`).set(headers[visitor]),
        api
          .post('/api/graphql')
          .set(headers[visitor])
          .send({
            query: `{ Member(id: ${others.active}, locale: en) { id contact { email phone } } }`,
          }),
      ])
      const foreign = answers
        .flatMap(({ body }) => [body, ...(body.docs ?? [])])
        .filter((doc) => doc.docs === undefined && doc.id !== own)
      expect(JSON.stringify(foreign)).not.toContain(CONTACT.email)
    },
  )

  it.each(['anonymous', 'inactive', 'member', 'translator'] as const)(
    'tells %s no contact by filter or order',
    async (visitor) => {
      for (const path of ['contact.email', 'contact.phone', 'contact.name']) {
        const { body, status } = await api
          .get(`/api/members?locale=en&where[${path}][like]=canary`)
          .set(headers[visitor])
        expect([400, 403], `${path}: ${JSON.stringify(body)}`).toContain(status)
        const [up, down] = await Promise.all(
          ['', '-'].map((direction) =>
            api.get(`/api/members?locale=en&sort=${direction}${path}`).set(headers[visitor]),
          ),
        )
        expect(up?.body.docs ?? null, `sort ${path}`).toEqual(down?.body.docs ?? null)
      }
    },
  )
})

describe('a city’s own user', () => {
  const patch = (id: number, query: string, data: object) =>
    api.patch(`/api/members/${id}?${query}`).set(headers.member).send(data)
  const stored = (id: number) =>
    payload.findByID({ collection: 'members', id, draft: true, locale: 'all', depth: 0 })
  const live = () => payload.findByID({ collection: 'members', id: own, locale: 'en', depth: 0 })

  it('sees the own contact', async () => {
    const { body } = await api.get(`/api/members/${own}?locale=en`).set(headers.member).expect(200)
    expect(body.contact).toMatchObject(CONTACT)
  })

  it.each<[string, string, object]>([
    ['published at once', 'locale=en', { statement: 'x' }],
    ['marked published', 'locale=en&draft=true', { statement: 'x', _status: 'published' }],
    ['in all locales', 'locale=all&draft=true', { statement: { en: 'x' } }],
    ['without a locale', 'draft=true', { statement: 'x' }],
    ['with another status', 'locale=en&draft=true', { status: 'former', statement: 'x' }],
    ['for another city', 'locale=en&draft=true', { city: 2 }],
    ['into the trash', 'locale=en&draft=true', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['for every locale at once', 'locale=en&publishAllLocales=true', { statement: 'x' }],
  ])('cannot write it %s', async (_name, query, data) => {
    const before = await stored(own)
    const { status } = await patch(own, query, data)
    // Nobody rewrites all locales at once: that is a malformed request before it is a forbidden one.
    expect(status).toBe(query.startsWith('locale=all') ? 400 : 403)
    expect(await stored(own)).toEqual(before)
  })

  it('proposes contact, statement and journey as a draft that readers do not see', async () => {
    const { journey } = await stored(own)
    const sent = {
      contact: { ...CONTACT, name: 'Bea' },
      statement: 'A better reason',
      journey: [{ id: journey?.[0]?.id, date: '2024-05-06T00:00:00.000Z', title: 'Founded' }],
    }
    const { status, body } = await patch(own, 'locale=en&draft=true', sent)
    expect(status, JSON.stringify(body)).toBe(200)
    expect((await stored(own)).statement).toMatchObject({ en: 'A better reason' })
    expect((await live()).statement).toBe('Why we joined')
  })

  it.each(Object.entries(others))('touches no other record (%s)', async (_name, id) => {
    const before = await stored(id)
    expect((await patch(id, 'locale=en&draft=true', { statement: 'x' })).status).toBe(403)
    await api
      .patch('/api/members?locale=en&draft=true&where[id][exists]=true')
      .set(headers.member)
      .send({ statement: 'x' })
    expect((await api.delete(`/api/members/${id}`).set(headers.member)).status).toBe(403)
    expect(await stored(id)).toEqual(before)
  })
})

describe('a translator', () => {
  it('may not touch the rows of a journey, and may translate their words', async () => {
    const before = await payload.findByID({
      collection: 'members',
      id: others.active,
      draft: true,
      locale: 'all',
      depth: 0,
    })
    const row = before.journey?.[0]
    const patch = (journey: unknown) =>
      api
        .patch(`/api/members/${others.active}?locale=fr&draft=true`)
        .set(headers.translator)
        .send({ statement: 'Pourquoi', journey })
    for (const journey of [
      [],
      null,
      [{ title: 'Sans identité' }],
      [row, row].map((it) => ({ ...it, title: 'x' })),
      [{ id: row?.id, date: '2020-01-01T00:00:00.000Z', title: 'x' }],
    ]) {
      const { status, body } = await patch(journey)
      expect(status).toBe(403)
      expect(body.errors[0].message).toContain('journey')
    }
    expect(
      await payload.findByID({
        collection: 'members',
        id: others.active,
        draft: true,
        locale: 'all',
        depth: 0,
      }),
    ).toEqual(before)
    expect((await patch([{ id: row?.id, date: row?.date, title: 'Adhésion' }])).status).toBe(200)
    const after = await payload.findByID({
      collection: 'members',
      id: others.active,
      draft: true,
      locale: 'all',
      depth: 0,
    })
    expect(after.journey?.[0]?.title).toMatchObject({ en: 'Joined', fr: 'Adhésion' })
  })
})
