import assert from 'node:assert/strict'

import type { Locale } from '@/content/locales'

import type { Admin } from './fill'
import { measureWrites } from './measure'
import { LOCALES } from './workload'

const WRITES = 200

type Titles = Partial<Record<Locale, string>>

/**
 * Changes the French title of one event again and again, published and signed in, and makes sure
 * that readers get the last one in French and what they had before in every other language.
 * Latencies are milliseconds.
 */
export const measureTitleWrites = async (args: {
  origin: string
  admin: Admin
  slug: string
}): Promise<{ p50: number; p99: number }> => {
  const { origin, admin, slug } = args
  const headers = {
    'content-type': 'application/json',
    authorization: `JWT ${await signIn(origin, admin)}`,
  }
  const { id } = await findEvent(origin, slug)
  const before = await titlesOf(origin, id)
  const titleOf = (number: number) => `Titre mesuré ${number}`
  const result = await measureWrites(async (number) => {
    const response = await fetch(`${origin}/api/events/${id}?locale=fr&depth=0`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title: titleOf(number), _status: 'published' }),
    })
    const text = await response.text()
    assert.equal(response.status, 200, `Q6: ${response.status} ${text.slice(0, 400)}`)
  }, WRITES)
  assert.deepEqual(await titlesOf(origin, id), { ...before, fr: titleOf(WRITES - 1) }, 'Q6')
  return result
}

const signIn = async (origin: string, admin: Admin): Promise<string> => {
  const { token } = await json<{ token: string }>(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  return token
}

const findEvent = async (origin: string, slug: string): Promise<{ id: number }> => {
  const parameters = new URLSearchParams({ 'where[slug][equals]': slug, depth: '0', limit: '1' })
  const { docs } = await json<{ docs: { id: number }[] }>(
    `${origin}/api/events?locale=en&${parameters}`,
  )
  const [event] = docs
  assert.ok(event, `Q6: no event with the slug ${slug}`)
  return event
}

/** As anybody reads them: one language after the other, all at once is for who is signed in. */
const titlesOf = async (origin: string, id: number): Promise<Titles> => {
  const titles: Titles = {}
  for (const locale of LOCALES) {
    const { title } = await json<{ title: string }>(
      `${origin}/api/events/${id}?locale=${locale}&depth=0`,
    )
    titles[locale] = title
  }
  return titles
}

const json = async <T>(url: string, init?: RequestInit): Promise<T> => {
  const response = await fetch(url, init)
  const text = await response.text()
  assert.equal(response.status, 200, `${url}: ${response.status} ${text.slice(0, 400)}`)
  return JSON.parse(text) as T
}
