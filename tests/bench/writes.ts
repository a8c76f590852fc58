import assert from 'node:assert/strict'

import type { Locale } from '@/content/locales'

import type { Admin } from './fill'
import { LOCALES } from './workload'

/** What saves cost: latencies and CPU (of the server and Postgres together) in milliseconds. */
type WriteCost = { p50: number; p99: number; cpuMs: number }
export type WriteComparison = { ours: WriteCost; stock: WriteCost }

/** A server to write to, and the CPU that it and Postgres have used so far. */
type Written = { url: string; cpuMs: () => Promise<number> }

type Headers = Record<string, string>
type Titles = Partial<Record<Locale, string>>
type Writer = {
  write: (number: number) => Promise<void>
  /** Makes sure that what was written last is there, and puts back what was there before. */
  end: (last: number) => Promise<void>
}

/** Saves at a time before it is the other one's turn. */
const TURN = 20
const WARM_UP = 10

/**
 * Changes the French title of one event again and again, published and signed in, on our server and
 * on stock Payload in turns, so that a busy machine slows both; and makes sure that readers get the
 * last one in French and what they had before in every other language.
 */
export const compareTitleWrites = async (args: {
  servers: { ours: Written; stock: Written }
  admin: Admin
  slug: string
  count: number
}): Promise<WriteComparison> => {
  const { servers, admin, slug, count } = args
  const id = await findEvent(servers.ours.url, slug)
  const sides = {
    ours: sideOf(servers.ours, await writerOf(servers.ours.url, { admin, id, isPublic: true })),
    stock: sideOf(servers.stock, await writerOf(servers.stock.url, { admin, id, isPublic: false })),
  }
  for (const { write } of Object.values(sides)) {
    for (let number = -WARM_UP; number < 0; number += 1) await write(number)
  }
  for (let first = 0; first < count; first += TURN) {
    for (const side of Object.values(sides)) await side.takeTurn(first)
  }
  for (const { end } of Object.values(sides)) await end(count - 1)
  return { ours: sides.ours.cost(), stock: sides.stock.cost() }
}

const sideOf = ({ cpuMs }: Written, { write, end }: Writer) => {
  const latencies: number[] = []
  let used = 0
  return {
    write,
    end,
    takeTurn: async (first: number) => {
      const before = await cpuMs()
      for (let number = first; number < first + TURN; number += 1) {
        const began = performance.now()
        await write(number)
        latencies.push(performance.now() - began)
      }
      used += (await cpuMs()) - before
    },
    cost: (): WriteCost => {
      const sorted = [...latencies].sort((a, b) => a - b)
      const percentile = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
      return { p50: percentile(0.5), p99: percentile(0.99), cpuMs: used / sorted.length }
    },
  }
}

/** @param isPublic whether anybody may read what is published, as with us and not with stock Payload */
const writerOf = async (
  origin: string,
  { admin, id, isPublic }: { admin: Admin; id: number; isPublic: boolean },
): Promise<Writer> => {
  const headers = {
    'content-type': 'application/json',
    authorization: `JWT ${await signIn(origin, admin)}`,
  }
  const titles = () => titlesOf(origin, id, isPublic ? {} : headers)
  const before = await titles()
  const titleOf = (number: number) => `${before.fr} ${wordFor(number)}`
  const save = async (title: string | undefined) => {
    const response = await fetch(`${origin}/api/events/${id}?locale=fr&depth=0`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title, _status: 'published' }),
    })
    const text = await response.text()
    assert.equal(response.status, 200, `Q6: ${response.status} ${text.slice(0, 400)}`)
  }
  return {
    write: (number) => save(titleOf(number)),
    end: async (last) => {
      assert.deepEqual(await titles(), { ...before, fr: titleOf(last) }, 'Q6')
      // What is asked afterwards has the right answers that it had before.
      await save(before.fr)
    },
  }
}

/** Another word for each number: digits that the source lacks would keep the title off line. */
const wordFor = (number: number): string =>
  String(number).replace(/./g, (sign) => `${'bcdfghjklm'[Number(sign)] ?? 'n'}a`)

const signIn = async (origin: string, admin: Admin): Promise<string> => {
  const { token } = await json<{ token: string }>(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  return token
}

const findEvent = async (origin: string, slug: string): Promise<number> => {
  const parameters = new URLSearchParams({ 'where[slug][equals]': slug, depth: '0', limit: '1' })
  const { docs } = await json<{ docs: { id: number }[] }>(
    `${origin}/api/events?locale=en&${parameters}`,
  )
  const [event] = docs
  assert.ok(event, `Q6: no event with the slug ${slug}`)
  return event.id
}

/** One language after the other: all at once is for who is signed in. */
const titlesOf = async (origin: string, id: number, headers: Headers): Promise<Titles> => {
  const titles: Titles = {}
  for (const locale of LOCALES) {
    const url = `${origin}/api/events/${id}?locale=${locale}&depth=0`
    const { title } = await json<{ title: string }>(url, { headers })
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
