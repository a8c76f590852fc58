import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { emailOf, PASSWORD, signInEverybody } from './visitors'

const { payload, api } = await bootHttp()

const LOW = ['anonymous', 'inactive', 'member', 'translator'] as const
const SIGNED_IN = ['member', 'translator', 'editor'] as const

const firstUser = { name: 'Mallory', email: 'mallory@evil.example', password: PASSWORD }

describe('the first account', () => {
  it('cannot be registered over the network, however many try at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        api.post('/api/users/first-register').send({
          ...firstUser,
          email: `mallory${n}@evil.example`,
          roles: ['admin'],
          active: true,
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})

let headers: Awaited<ReturnType<typeof signInEverybody>>['headers']
let ids: Record<string, number>

describe('accounts', () => {
  const accounts = () =>
    payload.find({ collection: 'users', depth: 0, sort: 'id', showHiddenFields: true })

  beforeAll(async () => {
    const signedIn = await signInEverybody(payload, api, undefined)
    headers = signedIn.headers
    ids = signedIn.ids
    for (const visitor of ['translator', 'admin', 'editor']) {
      await payload.create({
        collection: 'payload-locked-documents',
        data: { user: { relationTo: 'users', value: ids[visitor] as number }, globalSlug: visitor },
      })
    }
  })

  it('keep their rights when somebody signs in', async () => {
    const { roles, languages } = await payload.findByID({
      collection: 'users',
      id: ids.translator as number,
    })
    expect(roles).toEqual(['translator'])
    expect(languages?.map(({ locale }) => locale)).toEqual(['fr', 'es'])
  })

  it('cannot be made by racing for the first one when there are others', async () => {
    const before = (await accounts()).totalDocs
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => api.post('/api/users/first-register').send(firstUser)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
    expect((await accounts()).totalDocs).toBe(before)
  })

  it.each([...LOW, 'editor'] as const)('are not made or removed by %s', async (visitor) => {
    const before = await accounts()
    const made = await api
      .post('/api/users')
      .set(headers[visitor])
      .send({ ...firstUser, roles: ['admin'] })
    expect(made.status).toBe(403)
    const removed = await api.delete(`/api/users/${ids.admin}`).set(headers[visitor])
    expect(removed.status).toBe(403)
    const graphql = await api
      .post('/api/graphql')
      .set(headers[visitor])
      .send({
        query: `mutation { createUser(data: { name: "M", email: "m@evil.example", password: "${PASSWORD}", roles: [admin] }) { id } }`,
      })
    expect(graphql.body.errors?.length).toBeGreaterThan(0)
    expect((await accounts()).docs).toEqual(before.docs)
  })

  it.each(SIGNED_IN)('give %s no right that an admin did not give', async (visitor) => {
    const stored = () =>
      payload.findByID({
        collection: 'users',
        id: ids[visitor] as number,
        depth: 0,
        showHiddenFields: true,
      })
    const before = await stored()
    const grab = {
      roles: ['admin'],
      active: true,
      releaseOverride: true,
      languages: [{ locale: 'en', translate: true, review: true, release: true }],
      member: 1,
      email: 'mine@evil.example',
      hash: 'x',
      salt: 'x',
      sessions: [],
      loginAttempts: 0,
      resetPasswordToken: 'known',
    }
    await api.patch(`/api/users/${ids[visitor]}`).set(headers[visitor]).send(grab)
    await api
      .patch('/api/users')
      .query({ 'where[id][exists]': 'true' })
      .set(headers[visitor])
      .send(grab)
    await api
      .post('/api/graphql')
      .set(headers[visitor])
      .send({
        query: `mutation { updateUser(id: ${ids[visitor]}, data: { roles: [admin], releaseOverride: true }) { id } }`,
      })
    const { updatedAt: _before, revision: _stamp, ...was } = before
    const { updatedAt: _after, revision: _restamped, ...is } = await stored()
    expect(is).toEqual(was)
  })

  it.each(SIGNED_IN)('let %s change their own name and nobody else’s', async (visitor) => {
    const own = await api
      .patch(`/api/users/${ids[visitor]}`)
      .set(headers[visitor])
      .send({ name: 'Renamed' })
    expect(own.status).toBe(200)
    const other = await api
      .patch(`/api/users/${ids.admin}`)
      .set(headers[visitor])
      .send({ name: 'Pwned' })
    expect(other.status).toBe(403)
    const admin = await payload.findByID({ collection: 'users', id: ids.admin as number })
    expect(admin.name).toBe('admin')
  })

  it('that are switched off have no session and cannot sign in', async () => {
    const { body } = await api
      .post('/api/users/login')
      .send({ email: emailOf('editor'), password: PASSWORD })
    const session = { Authorization: `JWT ${body.token}` }
    await api
      .patch(`/api/users/${ids.editor}`)
      .set(headers.admin)
      .send({ active: false })
      .expect(200)
    const me = await api.get('/api/users/me').set(session)
    expect(me.body.user).toBeNull()
    const again = await api
      .post('/api/users/login')
      .send({ email: emailOf('editor'), password: PASSWORD })
    expect(again.status).toBe(403)
    expect(again.body.token).toBeUndefined()
    await api
      .patch(`/api/users/${ids.editor}`)
      .set(headers.admin)
      .send({ active: true })
      .expect(200)
    headers.editor = {
      Authorization: `JWT ${(await api.post('/api/users/login').send({ email: emailOf('editor'), password: PASSWORD })).body.token}`,
    }
  })

  describe('as an oracle', () => {
    const FIELDS = [
      'email',
      'hash',
      'salt',
      'resetPasswordToken',
      'sessions.id',
      'loginAttempts',
      'lockUntil',
    ]

    it.each(['anonymous', 'member', 'translator', 'editor'] as const)(
      'tell %s nothing by filter or order',
      async (visitor) => {
        const open: string[] = []
        const doors = [
          'users?where[FIELD]',
          'payload-locked-documents?where[user.FIELD]',
          'payload-locked-documents?where[user.value.FIELD]',
          'payload-preferences?where[user.value.FIELD]',
        ]
        for (const field of FIELDS) {
          for (const door of doors) {
            const { status, body } = await api
              .get(`/api/${door.replace('FIELD', field)}[like]=admin`)
              .set(headers[visitor])
            if (status === 200 && body.totalDocs !== undefined) open.push(`${door} ${field}`)
          }
          const sorted = await api.get(`/api/users?sort=${field}`).set(headers[visitor])
          if (sorted.status === 200 && sorted.body.totalDocs > 1) open.push(`sort ${field}`)
          const [up, down] = await Promise.all(
            ['', '-'].map((direction) =>
              api
                .get(`/api/payload-locked-documents?sort=${direction}user.value.${field}`)
                .set(headers[visitor]),
            ),
          )
          const order = (answer: typeof up) =>
            answer?.body.docs?.map(({ id }: { id: number }) => id)
          if (up?.status === 200 && order(up)?.join() !== order(down)?.join()) {
            open.push(`sort locked documents by ${field}`)
          }
        }
        expect(open).toEqual([])
      },
    )

    it.each(LOW)('show %s no address of anybody else', async (visitor) => {
      const answers = await Promise.all(
        [
          'users',
          `users/${ids.admin}`,
          'payload-locked-documents?depth=2',
          'payload-preferences?depth=2',
          'users/me',
        ].map((url) => api.get(`/api/${url}`).set(headers[visitor])),
      )
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(emailOf('admin'))
    })
  })

  it.each(LOW)('are not unlocked by %s', async (visitor) => {
    const { status } = await api
      .post('/api/users/unlock')
      .set(headers[visitor])
      .send({ email: emailOf('admin') })
    expect(status).toBe(403)
  })
})

describe('background jobs', () => {
  it.each([...LOW, 'editor'] as const)('are neither seen nor run by %s', async (visitor) => {
    for (const path of ['run', 'handle-schedules', 'run?allQueues=true']) {
      const { status } = await api.get(`/api/payload-jobs/${path}`).set(headers[visitor])
      expect([401, 403], path).toContain(status)
    }
    for (const [method, path] of [
      ['get', ''],
      ['post', ''],
      ['delete', '/1'],
    ] as const) {
      const { status } = await api[method](`/api/payload-jobs${path}`).set(headers[visitor])
      expect([401, 403, 404, 501], `${method} ${path}`).toContain(status)
    }
  })
})
