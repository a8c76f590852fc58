import { describe, expect, it } from 'vitest'

import { ResponseStore } from './response-store'
import { type StoredAnswer, sizeOf } from './stored-answer'

const answer = (key: string, tags: string[], bytes = 100): StoredAnswer => ({
  key,
  hash: key,
  headers: [],
  vary: [],
  bodies: { identity: 'x'.repeat(bytes) },
  tags,
  storedAt: 0,
})

const storeOf = (maxBytes = 1_000_000) => new ResponseStore({ maxBytes, maxEntryBytes: 50_000 })

const keep = (store: ResponseStore, it: StoredAnswer) => store.finish(store.begin(), it)

describe('a kept answer', () => {
  it('is forgotten with any of its tags, and others stay', () => {
    const store = storeOf()
    keep(store, answer('one', ['events:1', 'events@fr']))
    keep(store, answer('other', ['events:2', 'events@en']))
    store.purge(['events:1'])
    expect(store.get('one')).toBeUndefined()
    expect(store.get('other')).toBeDefined()
  })

  it('is forgotten when its whole collection is', () => {
    const store = storeOf()
    keep(store, answer('one', ['events.city=cities:7']))
    store.purge(['events:anything'])
    expect(store.get('one')).toBeUndefined()
  })

  it('is not kept when something it was made from has been purged since', () => {
    const store = storeOf()
    const fill = store.begin()
    store.purge(['events:1'])
    expect(store.finish(fill, answer('one', ['events:1']))).toBe(false)
    expect(store.get('one')).toBeUndefined()
  })

  it('is kept when something else has been purged since', () => {
    const store = storeOf()
    const fill = store.begin()
    store.purge(['events:2'])
    expect(store.finish(fill, answer('one', ['events:1']))).toBe(true)
  })

  it('is not kept when everything has been forgotten since', () => {
    const store = storeOf()
    const fill = store.begin()
    store.clear()
    expect(store.finish(fill, answer('one', []))).toBe(false)
  })

  it('is not kept when it is too large', () => {
    expect(keep(storeOf(), answer('one', [], 60_000))).toBe(false)
    expect(keep(storeOf(0), answer('one', []))).toBe(false)
  })

  it('does not come back in another encoding once it is purged', () => {
    const store = storeOf()
    const kept = answer('one', ['events:1'])
    keep(store, kept)
    store.purge(['events:1'])
    store.replace(kept, { ...kept, bodies: { ...kept.bodies, gzip: 'x' } })
    expect(store.get('one')).toBeUndefined()
  })

  it('takes more when it has more encodings, and is purged all the same', () => {
    const store = storeOf()
    const kept = answer('one', ['events:1'])
    keep(store, kept)
    const before = store.bytes
    store.replace(kept, { ...kept, bodies: { ...kept.bodies, gzip: 'x'.repeat(500) } })
    expect(store.bytes).toBe(before + 500)
    store.purge(['events:1'])
    expect(store.bytes).toBe(0)
  })
})

describe('the store', () => {
  it('never holds more than it may, and gives up what was not asked for longest', () => {
    const store = storeOf(100_000)
    for (let at = 0; at < 1_000; at += 1) {
      keep(store, answer(`key ${at}`, [`events:${at}`], 5_000))
      store.get('key 0')
      expect(store.bytes).toBeLessThanOrEqual(100_000)
    }
    expect(store.get('key 0')).toBeDefined()
    expect(store.get('key 1')).toBeUndefined()
    expect(store.count).toBeGreaterThan(10)
  })

  it('counts what tags and keys take too', () => {
    const tags = Array.from({ length: 100 }, (_, at) => `events:${at}`)
    expect(sizeOf(answer('one', tags))).toBeGreaterThan(sizeOf(answer('one', [])) + 10_000)
  })
})
