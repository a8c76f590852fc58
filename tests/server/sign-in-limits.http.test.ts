import { beforeAll, describe, expect, it } from 'vitest'

import { bootServer } from '../setup/server'

let http: Awaited<ReturnType<typeof bootServer>>['http']

beforeAll(async () => {
  http = (await bootServer()).http
})

const login = (email: string) =>
  http.post('/api/users/login').send({ email, password: 'not the password' })

const loginByGraphQL = (email: string) =>
  http.post('/api/graphql').send({
    query: `mutation { loginUser(email: "${email}", password: "not the password") { token } }`,
  })

describe('signing in to one account', () => {
  it('is refused after ten failures, over REST and GraphQL together, saying when to return', async () => {
    for (let i = 0; i < 5; i++) {
      await login('a@example.org').expect(401)
      await loginByGraphQL('A@example.org')
    }
    const refused = await login('a@example.org')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60)
    expect(refused.body.errors[0].message).toMatch(/too many attempts/)
    const { body } = await loginByGraphQL('a@example.org')
    expect(body.errors[0].message).toMatch(/too many attempts/)
  })
})

describe('signing in from one address', () => {
  it('is refused after twenty attempts, whatever the accounts and the claimed address', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 21; i++) {
      const { status } = await login(`user${i}@example.org`).set('x-forwarded-for', `10.0.0.${i}`)
      statuses.push(status)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('asking for a new password', () => {
  it('is refused the fourth time within an hour', async () => {
    const ask = () => http.post('/api/users/forgot-password').send({ email: 'b@example.org' })
    for (let i = 0; i < 3; i++) await ask().expect(200)
    await ask().expect(429)
  })
})
