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
}

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

const load = (url: string, query: Pick<Query, 'method' | 'body'>, seconds: number) =>
  autocannon({
    url,
    method: query.method,
    headers,
    ...(query.body !== undefined && { body: query.body }),
    connections: CONNECTIONS,
    duration: seconds,
  })

/** Warms up, loads, and checks the answer before and after. Latencies are milliseconds. */
export const measure = async (
  origin: string,
  query: Query,
  seconds: { warmUp: number; load: number },
): Promise<Measurement> => {
  const bytes = await verify(origin, query)
  await load(origin + query.path, query, seconds.warmUp)
  const result = await load(origin + query.path, query, seconds.load)
  await verify(origin, query)
  return {
    name: query.name,
    what: query.what,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes,
    non2xx: result.non2xx,
  }
}

/** What the machine gives at best: the same bytes from a plain node:http server. */
export const measureFloor = async (
  url: string,
  seconds: { warmUp: number; load: number },
): Promise<Measurement> => {
  await load(url, { method: 'GET' }, seconds.warmUp)
  const result = await load(url, { method: 'GET' }, seconds.load)
  return {
    name: 'node',
    what: 'plain node:http answering a string',
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.average / Math.max(1, result.requests.average)),
    non2xx: result.non2xx,
  }
}

/** Sequential signed-in writes of one localized field; every one is read back at the end. */
export const measureWrites = async (
  write: (number: number) => Promise<void>,
  count: number,
): Promise<{ p50: number; p99: number }> => {
  for (let number = -10; number < 0; number += 1) await write(number)
  const latencies: number[] = []
  for (let number = 0; number < count; number += 1) {
    const began = performance.now()
    await write(number)
    latencies.push(performance.now() - began)
  }
  latencies.sort((a, b) => a - b)
  const percentile = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? 0
  return { p50: percentile(0.5), p99: percentile(0.99) }
}
