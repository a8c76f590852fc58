import { describe, expect, it } from 'vitest'

import { inStoredOrder } from './relation-order'

const city = (id: number) => ({ id, name: `City ${id}` })

describe('related documents in the order stored', () => {
  it('are sorted however they arrived', () => {
    expect(inStoredOrder([3, 1, 2], [city(1), city(2), city(3)])).toEqual([3, 1, 2].map(city))
  })

  it('leave out what the reader may not see', () => {
    expect(inStoredOrder([3, 1, 2], [city(2), city(3)])).toEqual([city(3), city(2)])
  })

  it('come twice when they are related twice', () => {
    expect(inStoredOrder([1, 2, 1], [city(1), city(1), city(2)])).toEqual([1, 2, 1].map(city))
  })

  it('are told apart by collection where there are several', () => {
    const relation = (relationTo: string, value: unknown) => ({ relationTo, value })
    const stored = [relation('partners', 1), relation('cities', 1), relation('cities', 2)]
    const found = [
      relation('cities', city(2)),
      relation('cities', city(1)),
      relation('partners', city(1)),
    ]
    expect(inStoredOrder(stored, found)).toEqual(found.toReversed())
  })

  it('are left alone where there is no list', () => {
    expect(inStoredOrder(null, [])).toEqual([])
    expect(inStoredOrder(undefined, null)).toBeNull()
  })
})
