import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { contentModelOf } from './content-model'
import { readSources } from './read-sources'

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more })
const relation = (name: string, relationTo: string | string[], more: object = {}) => ({
  name,
  type: 'relationship',
  relationTo,
  ...more,
})

const collection = (slug: string, flattenedFields: object[]) => ({
  slug,
  flattenedFields: flattenedFields as unknown as FlattenedField[],
})

const model = contentModelOf({
  collections: [
    collection('cities', [
      text('name'),
      text('slug', { unique: true, localized: true }),
      relation('region', 'regions'),
      { name: 'events', type: 'join', collection: 'events', on: 'city', defaultSort: 'startsAt' },
      { name: 'news', type: 'join', collection: 'articles', on: 'about', defaultSort: 'city.name' },
    ]),
    collection('events', [text('title'), relation('city', 'cities')]),
    collection('articles', [
      relation('about', ['cities', 'events']),
      relation('city', 'cities'),
      { name: 'rows', type: 'array', flattenedFields: [relation('region', 'regions')] },
      {
        name: 'layout',
        type: 'blocks',
        blocks: [{ slug: 'quote', flattenedFields: [relation('by', 'regions')] }],
      },
    ]),
    collection('regions', [text('name')]),
  ] as never,
})

const live = { _status: { equals: 'published' } }
const sources = (question: object, found: number[] = []) =>
  [...readSources(model, question as never, found)].sort()

describe('what a question depends on', () => {
  it('is the documents that are asked for by their ids, there or not', () => {
    const where = { and: [{ id: { in: [1, 2] } }, live] }
    expect(sources({ collection: 'regions', where, locale: 'fr' }, [1])).toEqual([
      'regions:1',
      'regions:2',
    ])
  })

  it('is the document that has a unique value, where one has it', () => {
    const question = { collection: 'cities', where: { slug: { equals: 'x' } }, locale: 'fr' }
    expect(sources({ ...question, joins: false }, [7])).toEqual(['cities:7'])
    expect(sources({ ...question, joins: false }, [])).toEqual(['cities:*'])
  })

  it('is the live documents of the locale, for a list of those', () => {
    const question = { collection: 'events', where: { and: [{}, live] }, locale: 'fr' }
    expect(sources(question, [3])).toEqual(['events:3', 'events@fr'])
  })

  it('is all documents, for a list of whatever state or locale', () => {
    expect(sources({ collection: 'events', locale: 'fr' })).toEqual(['events:*'])
    expect(sources({ collection: 'events', where: live, locale: 'all' })).toEqual(['events:*'])
    const either = { or: [live, { title: { equals: 'a' } }] }
    expect(sources({ collection: 'events', where: either, locale: 'fr' })).toEqual(['events:*'])
  })

  it('is the documents that point to one, for a list of those', () => {
    const where = { and: [{ city: { equals: 7 } }, live] }
    expect(sources({ collection: 'events', where, locale: 'fr' }, [3])).toEqual([
      'events.city=cities:7',
      'events:3',
    ])
  })

  it('is the collections that conditions and orders look into', () => {
    const where = { and: [{ 'city.region.name': { equals: 'a' } }, live] }
    expect(sources({ collection: 'events', where, sort: '-city.name', locale: 'fr' })).toEqual([
      'cities:*',
      'events@fr',
      'regions:*',
    ])
  })

  it.each(['rows.region.name', 'layout.by.name', 'layout.quote.by.name'])(
    'is the collection at the end of %s',
    (path) => {
      const where = { [path]: { equals: 'a' } }
      expect(sources({ collection: 'articles', where })).toContain('regions:*')
    },
  )

  it('is the documents in the joins of what was found, and what orders them', () => {
    const question = { collection: 'cities', where: { id: { equals: 7 } }, locale: 'fr' }
    expect(sources(question, [7])).toEqual([
      'articles.about=cities:7',
      'cities:*',
      'cities:7',
      'events.city=cities:7',
    ])
    expect(sources({ ...question, select: { name: true } }, [7])).toEqual(['cities:7'])
    expect(sources({ ...question, select: { news: false } }, [7])).toEqual([
      'cities:7',
      'events.city=cities:7',
    ])
    expect(sources({ ...question, joins: { news: false } }, [7])).toEqual([
      'cities:7',
      'events.city=cities:7',
    ])
  })
})
