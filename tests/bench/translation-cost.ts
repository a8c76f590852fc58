import assert from 'node:assert/strict'

import { paragraphs } from '../setup/rich-text'
import type { Admin } from './fill'

/** Milliseconds. */
export type Cost = { p50: number; p95: number }

/** What one thing costs with the translation feature and without it. */
export type Comparison = { what: string; with: Cost; without: Cost }

type Servers = Record<'with' | 'without', string>
type Side = keyof Servers
type Work = (origin: string, number: number) => Promise<void>

const SIDES: readonly Side[] = ['with', 'without']
const WARM_UP = 3

/**
 * Saves English articles and reads lists, on a server with the feature and on one without it, on
 * the same database. The two take turns, so that a busy machine slows both.
 */
export const measureTranslationCost = async (args: {
  servers: Servers
  admin: Admin
  count: number
}): Promise<Comparison[]> => {
  const { servers, admin, count } = args
  const headers = await signIn(servers.with, admin)
  const comparisons: Comparison[] = []
  for (const size of [20, 200]) {
    const ids = {
      with: await createArticle(servers.with, headers, size),
      without: await createArticle(servers.without, headers, size),
    }
    const idAt = (origin: string) => (origin === servers.with ? ids.with : ids.without)
    for (const { what, query, status } of SAVES) {
      const work: Work = async (origin, number) => {
        const url = `${origin}/api/articles/${idAt(origin)}?locale=en&depth=0${query}`
        const data = { body: bodyOf(size, `${what} ${number}`), _status: status }
        await ask(url, { method: 'PATCH', headers, body: JSON.stringify(data) })
      }
      comparisons.push({
        what: `${what}, ${size} paragraphs`,
        ...(await compare(servers, work, count)),
      })
    }
  }
  for (const { what, query } of LISTS) {
    const work: Work = async (origin) => {
      // Where there is no such field, it cannot be left out.
      const left = origin === servers.with ? query : ''
      const { docs } = await ask<{ docs: unknown[] }>(`${origin}${LIST}${left}`)
      assert.equal(docs.length, 100, what)
    }
    comparisons.push({ what, ...(await compare(servers, work, count)) })
  }
  return comparisons
}

const SAVES = [
  { what: 'Saving a draft', query: '&draft=true', status: 'draft' },
  { what: 'Typing that saves itself', query: '&draft=true&autosave=true', status: 'draft' },
  { what: 'Publishing', query: '', status: 'published' },
] as const

const LIST = '/api/events?locale=fr&limit=100&depth=0&pagination=false'

const LISTS = [
  { what: 'Listing 100 events', query: '' },
  { what: 'Listing 100 events without their summaries', query: '&select[translation]=false' },
] as const

const compare = async (servers: Servers, work: Work, count: number) => {
  const times: Record<Side, number[]> = { with: [], without: [] }
  for (let number = -WARM_UP; number < count; number += 1) {
    for (const side of SIDES) {
      const began = performance.now()
      await work(servers[side], number)
      if (number >= 0) times[side].push(performance.now() - began)
    }
  }
  return { with: costOf(times.with), without: costOf(times.without) }
}

const costOf = (times: readonly number[]): Cost => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return { p50: at(0.5) ?? 0, p95: at(0.95) ?? 0 }
}

const createArticle = async (
  origin: string,
  headers: Record<string, string>,
  size: number,
): Promise<number> => {
  const article = {
    title: `Measured ${size} ${origin}`,
    summary: 'An article that is saved again and again.',
    kind: 'news',
    publishedOn: '2026-03-01',
    body: bodyOf(size, 'first'),
  }
  const { doc } = await ask<{ doc: { id: number } }>(
    `${origin}/api/articles?locale=en&depth=0&draft=true`,
    { method: 'POST', headers, body: JSON.stringify(article) },
  )
  return doc.id
}

/** Only the first paragraph changes from one save to the next, as when somebody edits a sentence. */
const bodyOf = (size: number, mark: string) =>
  paragraphs(
    `This paragraph changes: ${mark}.`,
    ...Array.from(
      { length: size - 1 },
      (_, index) => `Paragraph ${index} tells what the mayors of ${index + 2} cities said and did.`,
    ),
  )

const signIn = async (origin: string, admin: Admin): Promise<Record<string, string>> => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(admin)
  const { token } = await ask<{ token: string }>(`${origin}/api/users/login`, {
    method: 'POST',
    headers,
    body,
  })
  return { ...headers, authorization: `JWT ${token}` }
}

const ask = async <T>(url: string, init?: RequestInit): Promise<T> => {
  const response = await fetch(url, init)
  const text = await response.text()
  assert.ok(response.ok, `${url}: ${response.status} ${text.slice(0, 400)}`)
  return JSON.parse(text) as T
}
