import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { changeTags, neededFields } from './change-tags'
import { contentModelOf } from './content-model'

const collection = (slug: string, flattenedFields: object[]) => ({
  slug,
  flattenedFields: flattenedFields as unknown as FlattenedField[],
})

const model = contentModelOf({
  collections: [
    collection('cities', [
      { name: 'events', type: 'join', collection: 'events', on: 'city' },
      { name: 'guests', type: 'join', collection: 'events', on: 'hosts.host' },
    ]),
    collection('events', [
      { name: '_status', type: 'select', localized: true },
      { name: 'city', type: 'relationship', relationTo: 'cities' },
      {
        name: 'hosts',
        type: 'array',
        flattenedFields: [{ name: 'host', type: 'relationship', relationTo: ['cities', 'events'] }],
      },
    ]),
  ] as never,
})

const tags = (before?: object, after?: object) =>
  [...changeTags(model, { collection: 'events', id: 3, before, after } as never)].sort()

describe('the tags of a change', () => {
  it('name the document, and nothing of the lists of what is live when it never was', () => {
    expect(tags({ _status: { en: 'draft' } }, { _status: { en: 'draft' } })).toEqual([
      'events:*',
      'events:3',
    ])
  })

  it('name the locales in which it is or was live', () => {
    const before = { _status: { en: 'published', fr: 'published', ar: 'draft' } }
    const after = { _status: { en: 'published', fr: 'draft', es: 'published' } }
    expect(tags(before, after)).toEqual([
      'events:*',
      'events:3',
      'events@en',
      'events@es',
      'events@fr',
    ])
  })

  it('name what it points to and what it pointed to', () => {
    const hosts = [{ host: { relationTo: 'cities', value: 9 } }, { host: null }]
    expect(tags({ city: 7, hosts }, { city: { id: 8 }, hosts: [] })).toEqual([
      'events.city=cities:7',
      'events.city=cities:8',
      'events.hosts.host=cities:9',
      'events:*',
      'events:3',
    ])
  })

  it('name everything that could point to a document that is gone', () => {
    const gone = changeTags(model, { collection: 'cities', id: 7, before: {} })
    expect([...gone].sort()).toEqual(['cities:*', 'cities:7', 'cities:anything', 'events:anything'])
  })

  it('are made of the status and the references alone', () => {
    expect(neededFields(model, 'events')).toEqual({ _status: true, city: true, hosts: true })
    expect(neededFields(model, 'cities')).toEqual({})
  })
})
