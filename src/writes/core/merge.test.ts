import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Base, changedParts, merge } from './merge'
import type { FieldNode, Values } from './tree'

const value = (name: string, localized = false): FieldNode => ({
  name,
  localized,
  kind: 'value',
  fields: [],
})
const fields: FieldNode[] = [
  value('title', true),
  value('start'),
  { name: 'place', localized: false, kind: 'group', fields: [value('city'), value('note', true)] },
  {
    name: 'parts',
    localized: false,
    kind: 'rows',
    fields: [value('label', true), value('length')],
  },
]
const seen: Values = {
  title: 'Forum',
  start: '2026-01-01',
  place: { city: 1, note: 'Hall' },
  parts: [
    { id: 'a', label: 'Opening', length: 10 },
    { id: 'b', label: 'Closing', length: 20 },
  ],
}
const base: Base = { shared: seen, locale: seen }

describe('a merge', () => {
  it('keeps what each changed when they changed different fields', () => {
    const mine = { ...seen, title: 'Forum 2026' }
    const theirs = { ...seen, start: '2026-02-02', place: { city: 2, note: 'Hall' } }
    expect(merge(fields, base, mine, theirs)).toEqual({
      values: { ...theirs, title: 'Forum 2026' },
      conflicts: [],
    })
  })

  it('names a field both changed and gives both texts', () => {
    const { conflicts } = merge(
      fields,
      base,
      { ...seen, title: 'Mine' },
      { ...seen, title: 'Theirs' },
    )
    expect(conflicts).toEqual([{ path: 'title', part: 'locale', yours: 'Mine', theirs: 'Theirs' }])
  })

  it('merges rows by id, wherever they moved to', () => {
    const mine = {
      ...seen,
      parts: [
        { id: 'a', label: 'Welcome', length: 10 },
        { id: 'b', label: 'Closing', length: 20 },
      ],
    }
    const theirs = {
      ...seen,
      parts: [
        { id: 'b', label: 'Closing', length: 25 },
        { id: 'a', label: 'Opening', length: 10 },
      ],
    }
    expect(merge(fields, base, mine, theirs)).toMatchObject({
      conflicts: [],
      values: {
        parts: [
          { id: 'b', length: 25 },
          { id: 'a', label: 'Welcome' },
        ],
      },
    })
  })

  it('refuses to drop a row that the other changed', () => {
    const mine = { ...seen, parts: [{ id: 'a', label: 'Opening', length: 10 }] }
    const theirs = {
      ...seen,
      parts: [
        { id: 'a', label: 'Opening', length: 10 },
        { id: 'b', label: 'Closing words', length: 20 },
      ],
    }
    expect(merge(fields, base, mine, theirs).conflicts).toEqual([
      {
        path: 'parts.b',
        part: 'shared',
        yours: undefined,
        theirs: { id: 'b', label: 'Closing words', length: 20 },
      },
    ])
  })

  it('calls every difference a conflict once the base is forgotten', () => {
    const forgotten: Base = { shared: undefined, locale: seen }
    const { conflicts } = merge(
      fields,
      forgotten,
      { ...seen, title: 'Mine' },
      {
        ...seen,
        start: '2026-02-02',
      },
    )
    expect(conflicts.map(({ path }) => path)).toEqual(['start'])
  })

  it('takes nothing, null and the empty text for one', () => {
    const mine = { ...seen, title: '', place: { city: 1 } }
    const theirs = { ...seen, title: null, place: { city: 1, note: null } }
    expect(merge(fields, base, mine, theirs).conflicts).toEqual([])
  })
})

describe('changed parts', () => {
  it('tell what all locales share from what belongs to one', () => {
    const [first, second] = seen.parts as Values[]
    expect(changedParts(fields, seen, seen)).toEqual({ shared: false, locale: false })
    expect(changedParts(fields, seen, { ...seen, title: 'x' })).toEqual({
      shared: false,
      locale: true,
    })
    expect(
      changedParts(fields, seen, { ...seen, parts: [first, { ...second, label: 'x' }] }),
    ).toEqual({ shared: false, locale: true })
    expect(changedParts(fields, seen, { ...seen, parts: [second, first] })).toEqual({
      shared: true,
      locale: false,
    })
  })
})

const text = fc.constantFrom('a', 'b', 'c')
const documents = fc.record({
  title: text,
  start: text,
  place: fc.record({ city: text, note: text }),
  parts: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('1', '2', '3'), label: text, length: text }),
    {
      selector: (row) => row.id,
    },
  ),
})

describe('for any three documents, a merge', () => {
  it('gives theirs when I changed nothing, and mine when they changed nothing', () => {
    fc.assert(
      fc.property(documents, documents, (before, other) => {
        const known: Base = { shared: before, locale: before }
        expect(merge(fields, known, before, other)).toEqual({ values: other, conflicts: [] })
        expect(merge(fields, known, other, before)).toEqual({ values: other, conflicts: [] })
      }),
    )
  })

  it('is in conflict for one exactly when it is for the other', () => {
    fc.assert(
      fc.property(documents, documents, documents, (before, mine, theirs) => {
        const known: Base = { shared: before, locale: before }
        const paths = (a: Values, b: Values) =>
          merge(fields, known, a, b)
            .conflicts.map(({ path }) => path)
            .toSorted()
        expect(paths(mine, theirs)).toEqual(paths(theirs, mine))
      }),
    )
  })
})
