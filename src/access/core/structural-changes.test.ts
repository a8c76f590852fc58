import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { structuralChanges } from './structural-changes'

const FIELDS: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'startsAt', type: 'date' },
  { name: 'capacity', type: 'number' },
  { name: 'confirmed', type: 'checkbox' },
  { name: 'city', type: 'relationship', relationTo: 'cities' },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'organiser', type: 'relationship', relationTo: ['cities', 'partners'] },
  { name: 'path', type: 'text', virtual: true },
  { name: 'sessions', type: 'join', collection: 'events', on: 'parent' },
  {
    name: 'agenda',
    type: 'array',
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'room', type: 'text' },
    ],
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'A', fields: [{ type: 'row', fields: [{ name: 'kind', type: 'text' }] }] },
      {
        name: 'registration',
        fields: [
          { name: 'url', type: 'text' },
          { name: 'note', type: 'text', localized: true },
        ],
      },
    ],
  },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      {
        slug: 'hero',
        fields: [
          { name: 'text', type: 'text', localized: true },
          { name: 'image', type: 'upload', relationTo: 'media' },
        ],
      },
    ],
  },
]

const STORED = {
  title: 'Sommet',
  startsAt: '2024-10-30T09:00:00.000Z',
  capacity: 40,
  confirmed: false,
  city: 7,
  topics: [1, 2],
  organiser: { relationTo: 'partners', value: 3 },
  agenda: [
    { id: 'a', title: 'Ouverture', room: 'Grande salle' },
    { id: 'b', title: 'Clôture', room: null },
  ],
  kind: 'summit',
  registration: { url: 'https://city.example', note: 'Gratuit' },
  layout: [{ id: 'h', blockType: 'hero', text: 'Bienvenue', image: 5 }],
}

const changed = (sent: Record<string, unknown>) =>
  structuralChanges(FIELDS, STORED, sent).map(({ path, kind }) => `${path}: ${kind}`)

describe('structuralChanges', () => {
  it.each<[string, Record<string, unknown>]>([
    ['the words of the locale', { title: 'Autre', body: { root: { children: [] } } }],
    ['the whole form unchanged', structuredClone(STORED)],
    ['a populated relation for its id', { city: { id: 7, name: 'Victoria' }, topics: ['1', '2'] }],
    ['the same instant written otherwise', { startsAt: '2024-10-30T10:00:00+01:00' }],
    ['nothing for what is empty', { confirmed: null, agenda: undefined }],
    ['words inside rows', { agenda: [{ ...STORED.agenda[0], title: 'x' }, { id: 'b' }] }],
    ['words inside a block', { layout: [{ id: 'h', blockType: 'hero', text: 'x' }] }],
    ['words inside a named tab', { registration: { note: 'x' } }],
    ['a computed field or a join', { path: '/x', sessions: { docs: [] } }],
  ])('lets pass %s', (_name, sent) => {
    expect(changed(sent)).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['a date', { startsAt: '2024-11-01T09:00:00.000Z' }, 'startsAt: value'],
    ['a number emptied', { capacity: null }, 'capacity: value'],
    ['a checkbox', { confirmed: true }, 'confirmed: value'],
    ['a relation', { city: 8 }, 'city: value'],
    ['the order of relations', { topics: [2, 1] }, 'topics: value'],
    [
      'the kind of a polymorphic relation',
      { organiser: { relationTo: 'cities', value: 3 } },
      'organiser: value',
    ],
    ['rows removed', { agenda: [] }, 'agenda: rows'],
    ['rows emptied with null', { agenda: null }, 'agenda: rows'],
    ['rows reordered', { agenda: [...STORED.agenda].reverse() }, 'agenda: rows'],
    ['a row added', { agenda: [...STORED.agenda, { title: 'x' }] }, 'agenda: rows'],
    [
      'rows without their ids',
      { agenda: STORED.agenda.map(({ title }) => ({ title })) },
      'agenda: rows',
    ],
    [
      'a shared value inside a row',
      { agenda: [{ id: 'a', room: 'x' }, { id: 'b' }] },
      'agenda.0.room: value',
    ],
    ['a block of another kind', { layout: [{ id: 'h', blockType: 'text' }] }, 'layout: rows'],
    [
      'a shared value inside a block',
      { layout: [{ id: 'h', blockType: 'hero', image: 6 }] },
      'layout.0.image: value',
    ],
    ['a field in an unnamed tab', { kind: 'workshop' }, 'kind: value'],
    [
      'a field in a named tab',
      { registration: { url: 'https://evil.example' } },
      'registration.url: value',
    ],
    ['a group replaced by nothing', { registration: null }, 'registration: value'],
  ])('names %s', (_name, sent, change) => {
    expect(changed(sent)).toEqual([change])
  })

  it('never objects to a form posted as it was read, with any words in it', () => {
    const words = fc.oneof(fc.string(), fc.constant(null))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uuid(), words, words)), words, (rows, title) => {
        const agenda = rows.map(([id, room]) => ({ id, title: 'stored', room }))
        const sent = rows.map(([id, room, word]) => ({ id, title: word, room }))
        expect(structuralChanges(FIELDS, { agenda }, { title, agenda: sent })).toEqual([])
      }),
    )
  })

  it('always objects to rows that are not the stored ones in the stored order', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 })
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        fc.pre(before.join() !== after.join())
        const rows = (list: number[]) => ({ agenda: list.map((id) => ({ id })) })
        expect(structuralChanges(FIELDS, rows(before), rows(after))).toEqual([
          { path: 'agenda', kind: 'rows' },
        ])
      }),
    )
  })
})
