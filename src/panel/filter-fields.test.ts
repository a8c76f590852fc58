import type { ClientCollectionConfig, ClientField, SanitizedFieldsPermissions } from 'payload'
import { describe, expect, it } from 'vitest'

import { filterFieldsFor } from './filter-fields'

const text = (name: string, more: object = {}) =>
  ({ name, type: 'text', label: `The ${name}`, ...more }) as ClientField
const relation = (name: string, relationTo: string | string[]) =>
  ({ name, type: 'relationship', relationTo, label: `The ${name}` }) as ClientField

const COLLECTIONS = [
  {
    slug: 'events',
    fields: [
      text('title'),
      text('secret', { hidden: true }),
      relation('city', 'cities'),
      relation('subject', ['cities', 'regions']),
      {
        name: 'place',
        type: 'group',
        label: 'The place',
        fields: [text('street'), relation('country', 'regions')],
      },
      {
        type: 'tabs',
        tabs: [
          { label: 'More', fields: [{ type: 'row', fields: [text('note')] }] },
          { name: 'call', label: 'The call', fields: [text('phone')] },
        ],
      },
    ],
  },
  { slug: 'cities', fields: [text('name', { hasMany: true }), relation('region', 'regions')] },
  { slug: 'regions', fields: [text('code', { label: '' }), text('secret', { hidden: true })] },
  // Of a collection, this is what is read here.
] as unknown as ClientCollectionConfig[]

const fieldsFor = (where: object, permissions: SanitizedFieldsPermissions | undefined = true) =>
  filterFieldsFor(where as Parameters<typeof filterFieldsFor>[0], {
    collection: 'events',
    collections: COLLECTIONS,
    permissions,
    say: String,
  })

const oneFor = (path: string, condition: object = { equals: 'x' }) =>
  fieldsFor({ [path]: condition })[0]

describe('the fields that filters of a list need besides its own', () => {
  it.each(['title', 'city', 'place.street', 'note', 'call.phone'])(
    'are none for a field of the list (%s)',
    (path) => {
      expect(fieldsFor({ [path]: { equals: 'x' } })).toEqual([])
    },
  )

  it('are like the field that relations lead to, under the whole way', () => {
    expect(oneFor('city.name')).toMatchObject({
      type: 'text',
      hasMany: true,
      virtual: 'city.name',
      label: 'The city > The name',
    })
    expect(oneFor('city.region')).toMatchObject({ type: 'relationship', relationTo: 'regions' })
    expect(oneFor('place.country.code')).toMatchObject({
      label: 'The place > The country > code',
    })
  })

  it('are found wherever a condition stands, once each', () => {
    const where = {
      or: [
        { and: [{ 'city.name': { equals: 'x' } }, { title: { equals: 'x' } }] },
        { and: [{ 'city.name': { exists: 'true' } }, { 'city.region.code': { like: 'x' } }] },
      ],
    }
    expect(fieldsFor(where).map(({ virtual }) => virtual)).toEqual([
      'city.name',
      'city.region.code',
    ])
  })

  it.each([
    ['a field that is nowhere', 'mayor'],
    ['a field that the related document has not', 'city.mayor'],
    ['a hidden field', 'secret'],
    ['a hidden field of a related document', 'city.region.secret'],
    ['a relation to several collections', 'subject.name'],
    ['a field that holds others', 'place'],
    ['nothing', ''],
  ])('say the path of %s, and offer no choice of it', (_, path) => {
    expect(oneFor(path)).toMatchObject({
      type: 'text',
      virtual: path,
      label: path,
      admin: { disableListFilter: true },
    })
  })

  it.each([
    [{ greater_than: '3' }, 'number'],
    [{ less_than_equal: '2026-01-01' }, 'date'],
    [{ near: '1,2,3' }, 'point'],
    [{ exists: 'true' }, 'text'],
  ])('keep the operator of a path that they cannot know (%j)', (condition, type) => {
    expect(oneFor('mayor.age', condition)?.type).toBe(type)
  })

  it('are made for a field of the list that its reader may not read', () => {
    const mayRead = { create: true, read: true, update: true } as const
    const permissions = { title: mayRead, place: { ...mayRead, fields: { street: true } } } as const
    expect(fieldsFor({ title: { equals: 1 }, 'place.street': { equals: 1 } }, permissions)).toEqual(
      [],
    )
    expect(fieldsFor({ note: { equals: 1 } }, permissions)).toMatchObject([{ virtual: 'note' }])
    expect(fieldsFor({ note: { equals: 1 } }, {})).toMatchObject([{ virtual: 'note' }])
  })

  it.each([[{ or: 'x' }], [{ and: { 0: {} } }], [{ or: [{ and: 'x' }] }], [{}]])(
    'are none where an address is no question (%j)',
    (where) => {
      expect(fieldsFor(where)).toEqual([])
    },
  )
})
