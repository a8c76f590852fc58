import { LRUCache } from 'lru-cache'

import type { ContentTag } from '@/content/content-tags'

import { type StoredAnswer, sizeOf } from './stored-answer'
import { withCollections } from './tags'

/** An answer being made. It is kept only if nothing it was made from is purged meanwhile. */
export type Fill = { readonly purged: Set<ContentTag>; isVoid: boolean }

/**
 * Answers by key, the least recently used ones given up when they are more than `maxBytes`, each
 * purged by any of its tags.
 */
export class ResponseStore {
  readonly #answers: LRUCache<string, StoredAnswer>
  readonly #keys = new Map<ContentTag, Set<string>>()
  readonly #fills = new Set<Fill>()
  readonly #maxEntry: number

  /** @param maxBytes of all answers together; 0 keeps none */
  constructor({ maxBytes, maxEntryBytes }: { maxBytes: number; maxEntryBytes: number }) {
    this.#maxEntry = maxBytes === 0 ? 0 : Math.min(maxEntryBytes, maxBytes)
    this.#answers = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      maxEntrySize: Math.max(1, this.#maxEntry),
      sizeCalculation: sizeOf,
      dispose: (answer) => this.#forgetTags(answer),
    })
  }

  get bytes(): number {
    return this.#answers.calculatedSize
  }

  get count(): number {
    return this.#answers.size
  }

  get(key: string): StoredAnswer | undefined {
    return this.#answers.get(key)
  }

  /** To be called before anything is read for the answer. */
  begin(): Fill {
    const fill: Fill = { purged: new Set(), isVoid: false }
    this.#fills.add(fill)
    return fill
  }

  /** Ends a fill without an answer to keep. */
  abandon(fill: Fill): void {
    this.#fills.delete(fill)
  }

  /** Keeps an answer; false when it was out of date before it was there, or is too large. */
  finish(fill: Fill, answer: StoredAnswer): boolean {
    this.#fills.delete(fill)
    const tags = withCollections(answer.tags)
    const isStale = fill.isVoid || [...tags].some((tag) => fill.purged.has(tag))
    if (isStale || sizeOf(answer) > this.#maxEntry) return false
    this.#answers.set(answer.key, answer)
    for (const tag of tags) {
      const keys = this.#keys.get(tag) ?? new Set()
      this.#keys.set(tag, keys.add(answer.key))
    }
    return true
  }

  /** Keeps the same answer with more encodings, unless it has been purged or replaced. */
  replace(answer: StoredAnswer, by: StoredAnswer): void {
    if (this.#answers.peek(answer.key) !== answer) return
    this.#answers.set(answer.key, by, { noDisposeOnSet: true })
  }

  /** Forgets every answer with one of these tags, those being made included. */
  purge(tags: Iterable<ContentTag>): void {
    for (const tag of tags) {
      for (const fill of this.#fills) fill.purged.add(tag)
      for (const key of [...(this.#keys.get(tag) ?? [])]) this.#answers.delete(key)
    }
  }

  /** Forgets everything, and keeps nothing of what is being made. */
  clear(): void {
    this.voidFills()
    this.#answers.clear()
  }

  /** Keeps what there is, and nothing of what is being made. */
  voidFills(): void {
    for (const fill of this.#fills) fill.isVoid = true
  }

  #forgetTags({ key, tags }: StoredAnswer): void {
    for (const tag of withCollections(tags)) {
      const keys = this.#keys.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keys.delete(tag)
    }
  }
}
