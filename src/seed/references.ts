import type { Reference } from './content/kit'

/** The ids of the documents of the demo content, by collection and natural key. */
export class Ids {
  readonly #ids = new Map<string, number | string>()

  set(collection: string, key: string, id: number | string): void {
    this.#ids.set(`${collection}/${key}`, id)
  }

  get({ $collection, $key }: Reference): number | string | undefined {
    return this.#ids.get(`${$collection}/${$key}`)
  }
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && '$collection' in value && '$key' in value

/** True when every reference in a value leads to a document that exists already. */
export const isResolvable = (value: unknown, ids: Ids): boolean => {
  if (isReference(value)) return ids.get(value) !== undefined
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every((inner) => isResolvable(inner, ids))
}

/**
 * A value with an id in place of each reference.
 *
 * @throws Error naming a reference to what the demo content does not hold.
 */
export const resolved = (value: unknown, ids: Ids): unknown => {
  if (isReference(value)) {
    const id = ids.get(value)
    if (id === undefined) {
      throw new Error(
        `The demo content points at ${value.$collection}/${value.$key}, which it does not hold.`,
      )
    }
    return id
  }
  if (Array.isArray(value)) return value.map((inner) => resolved(inner, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, resolved(inner, ids)]),
  )
}
