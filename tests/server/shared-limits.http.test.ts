import { describe, expect, it } from 'vitest'

import { startInstance } from '../setup/instance'
import { bootServer } from '../setup/server'

// This process and another, each with a pool of its own.
const { http: one } = await bootServer()
const { http: other } = await startInstance(process.env.DATABASE_URL as string)
const instances = [one, other] as const

/** Asks both instances at once, in turn, and counts the answers by their status. */
const statusesOf = async (
  count: number,
  ask: (http: typeof one, index: number) => PromiseLike<{ status: number }>,
): Promise<Record<number, number>> => {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, index) => ask(instances[index % 2] ?? one, index)),
  )
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const application = (index: number) => ({
  city: { name: `Town ${index}`, country: 'CA', subdivision: 'CA-BC', kind: 'city' },
  contact: { name: 'Ada Applicant', email: `ada${index}@city.example` },
  consent: true,
})

const login = (http: typeof one, email: string) =>
  http.post('/api/users/login').send({ email, password: 'not the password' })

describe('two instances on one database', () => {
  it('take five applications of one visitor together, asked at once', async () => {
    const statuses = await statusesOf(14, (http, index) =>
      http.post('/api/members/apply').send(application(index)),
    )
    expect(statuses).toEqual({ 202: 5, 429: 9 })
    for (const http of instances) {
      const refused = await http.post('/api/members/apply').send(application(20))
      expect(refused.status).toBe(429)
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60)
    }
  })

  it('let one account fail to sign in ten times together, asked at once', async () => {
    const statuses = await statusesOf(16, (http) => login(http, 'nobody@example.org'))
    expect(statuses).toEqual({ 401: 10, 429: 6 })
  })

  it('let one address try twenty accounts a minute together', async () => {
    // Sixteen of them it has tried above.
    const statuses = await statusesOf(8, (http, index) => login(http, `user${index}@example.org`))
    expect(statuses).toEqual({ 401: 4, 429: 4 })
  })
})
