import { LRUCache } from 'lru-cache'

/** Longer values are answered, and not kept. */
const LONGEST = 200
const REMEMBERED = 10_000

type Header = (name: string) => string | undefined

/**
 * Questions that have several answers, by what a header says (`Vary`, RFC 9111, 4.1). Most have
 * one, and their headers are not looked at.
 */
export class Variants {
  readonly #varying = new LRUCache<string, readonly string[]>({ max: REMEMBERED })

  /** Under what an answer to this request is kept; undefined when none is. */
  keyOf(question: string, header: Header): string | undefined {
    const names = this.#varying.get(question)
    return names ? variantOf(question, names, header) : question
  }

  /** Notes on what an answer depends, and says under what it is to be kept. */
  learn(question: string, vary: readonly string[], header: Header): string | undefined {
    if (vary.length === 0) return this.#varying.has(question) ? undefined : question
    this.#varying.set(question, vary)
    return variantOf(question, vary, header)
  }
}

const variantOf = (question: string, names: readonly string[], header: Header) => {
  const values = names.map((name) => header(name)?.trim().toLowerCase() ?? '')
  return values.some((it) => it.length > LONGEST) ? undefined : [question, ...values].join('\n')
}
