import assert from 'node:assert/strict'

import autocannon from 'autocannon'

import type { Query } from './queries'

export type Measurement = {
  name: string
  what: string
  requestsPerSecond: number
  p50: number
  p99: number
  bytes: number
  non2xx: number
  /** Milliseconds of CPU for one request, of whoever answers and of Postgres. */
  cpuMs: number
}

/** What answers: where it is, and the CPU it has used so far. */
export type Measured = { url: string; cpuMs: () => Promise<number> }

const CONNECTIONS = 16

const headers = { 'content-type': 'application/json' }

/** Asks once and compares the whole answer with the truth, so that nothing wrong is measured. */
const verify = async (origin: string, query: Query): Promise<number> => {
  const response = await fetch(origin + query.path, {
    method: query.method,
    headers,
    ...(query.body !== undefined && { body: query.body }),
  })
  const text = await response.text()
  assert.equal(response.status, 200, `${query.name}: ${response.status} ${text.slice(0, 400)}`)
  assert.deepEqual(query.pick(JSON.parse(text) as never), query.expected, query.name)
  return Buffer.byteLength(text)
}

/** Connections begin this far apart in what they ask. */
const APART = 8
const DIFFERENT = CONNECTIONS * APART

/**
 * The same question again and again. Where each answer is to be made, no two of those asked at once
 * are alike, for they would be answered together: each prefers languages by other weights.
 */
const load = (
  url: string,
  query: Pick<Query, 'method' | 'body'>,
  seconds: number,
  areAlike: boolean,
) => {
  const { pathname, search } = new URL(url)
  const plain = {
    method: query.method,
    path: pathname + search,
    headers,
    ...(query.body !== undefined && { body: query.body }),
  }
  const requests = areAlike
    ? [plain]
    : Array.from({ length: DIFFERENT }, (_, index) => ({
        ...plain,
        headers: { ...headers, 'accept-language': `fr;q=0.${100 + index}` },
      }))
  let connection = 0
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests,
    setupClient: (client) => {
      const first = (connection * APART) % requests.length
      connection += 1
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  })
}

/** Warms up, loads, and checks the answer before and after. Latencies are milliseconds. */
export const measure = async (
  measured: Measured,
  query: Query,
  seconds: Seconds,
  areAlike = true,
): Promise<Measurement> => {
  const bytes = await verify(measured.url, query)
  await load(measured.url + query.path, query, seconds.warmUp, areAlike)
  const turn = await take(measured, query, seconds.load, areAlike)
  await verify(measured.url, query)
  return together(query, bytes, [turn])
}

/** An answer that is kept, and a plain node:http server saying the same bytes to the same request. */
export type Hit = { ours: Measurement; plain: Measurement }

/** Turns that each of two servers takes, so that a busy machine slows both. */
const TURNS = 5

/** As `measure`, of an answer that is kept, beside a plain server in turns. */
export const measureHit = async (
  servers: { ours: Measured; plain: Measured },
  query: Query,
  seconds: Seconds,
): Promise<Hit> => {
  const { ours, plain } = servers
  const bytes = await verify(ours.url, query)
  for (const { url } of [plain, ours]) await load(url + query.path, query, seconds.warmUp, true)
  const turns: Record<keyof Hit, Turn[]> = { ours: [], plain: [] }
  for (let number = 0; number < TURNS; number += 1) {
    turns.plain.push(await take(plain, query, seconds.load / TURNS, true))
    turns.ours.push(await take(ours, query, seconds.load / TURNS, true))
  }
  await verify(ours.url, query)
  return {
    ours: together(query, bytes, turns.ours),
    plain: together(query, bytes, turns.plain),
  }
}

type Seconds = { warmUp: number; load: number }

/** Some seconds of load. */
type Turn = {
  requestsPerSecond: number
  p50: number
  p99: number
  non2xx: number
  requests: number
  cpuMs: number
}

const take = async (
  { url, cpuMs }: Measured,
  query: Query,
  seconds: number,
  areAlike: boolean,
): Promise<Turn> => {
  const before = await cpuMs()
  const { latency, non2xx, requests } = await load(url + query.path, query, seconds, areAlike)
  return {
    requestsPerSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    non2xx,
    requests: requests.total,
    cpuMs: (await cpuMs()) - before,
  }
}

/** Of several turns the one in the middle, except that CPU and refusals are those of all. */
const together = ({ name, what }: Query, bytes: number, turns: readonly Turn[]): Measurement => {
  const middle = (of: (turn: Turn) => number) =>
    turns.map(of).sort((a, b) => a - b)[turns.length >> 1] ?? 0
  const sum = (of: (turn: Turn) => number) => turns.reduce((all, turn) => all + of(turn), 0)
  return {
    name,
    what,
    bytes,
    requestsPerSecond: middle((it) => it.requestsPerSecond),
    p50: middle((it) => it.p50),
    p99: middle((it) => it.p99),
    non2xx: sum((it) => it.non2xx),
    cpuMs:
      sum((it) => it.cpuMs) /
      Math.max(
        1,
        sum((it) => it.requests),
      ),
  }
}
