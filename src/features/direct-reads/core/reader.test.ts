import type { FieldHook, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { readableInSql } from '@/content/read-in-sql'

import { decoderOf } from './decode'
import { readerOf } from './reader'
import { newReading, type Reading } from './reading'
import type { Selection } from './selection'
import type { Node, Shape } from './shape'

const title: Node = {
  kind: 'value',
  name: 'title',
  column: 'title',
  isLocalized: true,
  isUnique: false,
  type: 'text',
  decode: decoderOf('text') ?? String,
}
const city: Node = { kind: 'reference', name: 'city', column: 'city_id', target: 'cities' }
const sessions: Node = {
  kind: 'join',
  name: 'sessions',
  join: { collection: 'events', on: 'parent', sort: [], limit: 2, isShallow: true },
}
const agenda: Node = {
  kind: 'rows',
  name: 'agenda',
  table: 'events_agenda',
  localesTable: 'events_agenda_locales',
  nodes: [title],
}

const readerFor = (node: Node, selection: Selection = {}) => {
  const shape: Shape = {
    collection: 'events',
    table: 'events',
    hasTrash: true,
    forced: [],
    defaultSort: [],
    listedBy: new Set(),
    shown: [],
    nodes: [node],
  }
  return readerOf(shape, selection, () => 'ids')
}

/** Reads one document, and takes what it would prove as proven. */
const proving = (node: Node, selection?: Selection) => {
  const reader = readerFor(node, selection)
  return (cell: unknown, finish: (reading: Reading) => void = () => {}) => {
    const reading = newReading('rest')
    const document = reader.read(['1', null, cell], reading)
    finish(reading)
    const isNew = reading.unproven.size > 0
    for (const evidence of reading.unproven) evidence.isProven = true
    return { document, isNew }
  }
}

describe('what an answer would prove', () => {
  it('is how a field is read once there is a value in it', () => {
    const read = proving(title)
    expect(read(null)).toEqual({ document: { id: 1, title: null }, isNew: false })
    expect(read('Summit')).toEqual({ document: { id: 1, title: 'Summit' }, isNew: true })
    expect(read('Another').isNew).toBe(false)
  })

  it('is how a relation is told whose document is there, and apart from that one that is not', () => {
    const read = proving(city, { related: {} })
    const there = (reading: Reading) => reading.pending[0]?.found({ id: 7 })
    const away = (reading: Reading) => reading.pending[0]?.found(undefined)
    expect(read(null).isNew).toBe(false)
    expect(read('7', there)).toEqual({ document: { id: 1, city: { id: 7 } }, isNew: true })
    expect(read('8', there).isNew).toBe(false)
    expect(read('9', away)).toEqual({ document: { id: 1, city: 9 }, isNew: true })
  })

  it('is how a relation is told that was read along, apart from one that was read by itself', () => {
    const reader = readerFor(city, { related: {} })
    const read = (cell: string, document: { id: number } | undefined) => {
      const reading = newReading('rest')
      const made = reader.read(['1', null, cell], reading, () => ({ document }))
      const isNew = reading.unproven.size > 0
      for (const evidence of reading.unproven) evidence.isProven = true
      return { made, isNew, pending: reading.pending.length }
    }
    const apart = newReading('rest')
    reader.read(['1', null, '7'], apart)
    apart.pending[0]?.found({ id: 7 })
    for (const evidence of apart.unproven) evidence.isProven = true
    const there = { made: { id: 1, city: { id: 7 } }, pending: 0 }
    expect(read('7', { id: 7 })).toEqual({ ...there, isNew: true })
    expect(read('7', { id: 7 })).toEqual({ ...there, isNew: false })
    expect(read('9', undefined)).toEqual({ made: { id: 1, city: 9 }, pending: 0, isNew: true })
  })

  it('is how a list of documents is told, and apart from that one with more than are shown', () => {
    const read = proving(sessions)
    // That there is a list is seen in an empty one.
    read(null)
    expect(read('[1]').isNew).toBe(true)
    expect(read('[1,2]').isNew).toBe(false)
    expect(read('[1,2,3]')).toMatchObject({
      document: { sessions: { docs: [1, 2], hasNextPage: true } },
      isNew: true,
    })
  })

  it('is how rows are read of which nothing was written in the language', () => {
    const read = proving(agenda)
    expect(read('[["a",true,"Opening"]]').isNew).toBe(true)
    expect(read('[["b",true,"Closing"]]').isNew).toBe(false)
    expect(read('[["c",false,null]]')).toEqual({
      document: { id: 1, agenda: [{ id: 'c' }] },
      isNew: true,
    })
  })
})

describe('what a hook tells that can be read with the document', () => {
  const hook: FieldHook = () => ({ state: 'reviewed', reviewer: 'users:5' })
  const field = {
    name: 'translation',
    type: 'group',
    fields: [],
    flattenedFields: [],
    hooks: { afterRead: [hook] },
  } satisfies FlattenedField & { type: 'group' }
  const group: Node = {
    kind: 'group',
    name: 'translation',
    nodes: [{ kind: 'hidden', name: 'reviewer' }],
    field,
  }
  readableInSql(hook, {
    expression: ({ collection, id, locale }) => `label(${collection}, ${id}, ${locale})`,
    told: (json) => ({ state: json, reviewer: 'users:5' }),
  })

  it('is selected of each document, and its hook is not run', () => {
    const { expressions, hooked } = readerFor(group)
    expect(expressions.at(-1)).toBe("label('events', t.id::text, l._locale::text)")
    expect(hooked).toEqual([])
  })

  it('stands in the document without what readers never see, and has to be compared once', () => {
    const read = proving(group)
    read(null)
    expect(read(null)).toEqual({ document: { id: 1, translation: {} }, isNew: false })
    expect(read('"reviewed"')).toEqual({
      document: { id: 1, translation: { state: 'reviewed' } },
      isNew: true,
    })
    expect(read('"draft"').isNew).toBe(false)
  })

  it('is left to the hook where another one has a say in it', () => {
    const both = { ...field, hooks: { afterRead: [hook, hook] } }
    const { expressions, hooked } = readerFor({ ...group, field: both })
    expect(expressions).toHaveLength(2)
    expect(hooked.map(({ node }) => node.name)).toEqual(['translation'])
  })
})

describe('the languages of a document', () => {
  it('are told in our order, and not those whose rows another configuration left behind', () => {
    const read = proving({ kind: 'locales', name: 'availableLocales' })
    expect(read('["x4","ar","en"]').document.availableLocales).toEqual(['en', 'ar'])
    expect(read(null).document.availableLocales).toEqual([])
  })
})
