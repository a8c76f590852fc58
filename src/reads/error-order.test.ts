import { describe, expect, it } from 'vitest'

import { inDocumentOrder } from './error-order'

const error = (column: number, ...path: (string | number)[]) => ({
  message: path.join('.'),
  locations: [{ line: 1, column }],
  path,
})
const NAMELESS = { message: 'no such query' }

describe('the errors of an answer', () => {
  const sorted = [
    NAMELESS,
    error(3, 'Partner'),
    error(40, 'Cities', 'docs', 2, 'events'),
    error(40, 'Cities', 'docs', 10, 'events'),
    error(240, 'other'),
  ]

  it.each([
    ['as they happened', sorted],
    ['the other way round', sorted.toReversed()],
    ['mixed', [3, 0, 4, 2, 1].map((it) => sorted[it] ?? NAMELESS)],
  ])('stand where their fields do, told %s', (_, told) => {
    expect(inDocumentOrder(told)).toEqual(sorted)
  })

  it('of a field come before those of what is in it', () => {
    const below = [error(3, 'City', 'events'), error(3, 'City')]
    expect(inDocumentOrder(below).map(({ message }) => message)).toEqual(['City', 'City.events'])
  })

  it('are left as they are where they say nothing of where', () => {
    const unknown = [{ message: 'second' }, { message: 'first' }]
    expect(inDocumentOrder(unknown)).toEqual(unknown)
  })
})
