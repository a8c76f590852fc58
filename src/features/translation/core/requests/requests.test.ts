import { describe, expect, it } from 'vitest'

import { readActsRequest } from './acts-request'
import { fileNameOf, readExportRequest } from './export-request'
import { formatOf } from './file-format'
import { readQueueRequest } from './queue-request'

const KNOWN = { locales: ['en', 'fr'], collections: ['events', 'articles'] }

describe('a request for the queue', () => {
  const read = (search: string) =>
    readQueueRequest(
      new URLSearchParams(search),
      { ...KNOWN, isCursor: () => true },
      new Date('2026-11-21T12:00:00Z'),
    )

  it('is for fifty texts unless it says otherwise', () => {
    expect(read('locale=fr').limit).toBe(50)
  })

  it('counts days from now, and of two ages the older one', () => {
    expect(read('locale=fr&minAgeDays=2').waitingSince).toBe('2026-11-19T12:00:00.000Z')
    expect(read('locale=fr&minAgeDays=2&waitingSince=2026-11-01').waitingSince).toBe(
      '2026-11-01T00:00:00.000Z',
    )
  })
})

describe('a request for a file', () => {
  it('names documents and states, or none for all', () => {
    const read = (rest: string) =>
      readExportRequest(new URLSearchParams(`locale=fr&collection=events&format=po${rest}`), KNOWN)
    expect(read('')).toMatchObject({ ids: undefined, states: undefined, format: 'po' })
    expect(read('&id=1,2&state=draft,machine')).toMatchObject({
      ids: ['1', '2'],
      states: ['draft', 'machine'],
    })
  })

  it.each([
    ['Fifth Global Summit!', 'events-12-fifth-global-summit.fr.xlf'],
    ['Élan & Été', 'events-12-elan-ete.fr.xlf'],
    ['القمة', 'events-12.fr.xlf'],
    ['a"; filename="b.exe\r\nX: y', 'events-12-a-filenamebexe-x-y.fr.xlf'],
  ])('gives the file of "%s" the name %s', (title, name) => {
    const asked = { collection: 'events', locale: 'fr', format: 'xliff' } as const
    expect(fileNameOf(asked, [{ id: '12', title }]).replace('--', '-')).toBe(name)
  })

  it('names the collection alone where there are several documents', () => {
    const asked = { collection: 'events', locale: 'fr', format: 'po' } as const
    const document = { id: '1', title: 'x' }
    expect(fileNameOf(asked, [document, document])).toBe('events.fr.po')
  })
})

describe('the format of a file', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- by hand -->\n<xliff version="1.2">', 'xliff'],
    ['\uFEFF<xliff>', 'xliff'],
    ['<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">', 'tmx'],
    ['# Translators\nmsgid ""', 'po'],
    ['msgid ""\nmsgstr ""', 'po'],
  ])('is told by how it begins: %j', (start, format) => {
    expect(formatOf(start)).toBe(format)
  })

  it('leaves a hostile beginning to the reader of XLIFF, which says what is wrong', () => {
    expect(formatOf('<!DOCTYPE x [<!ENTITY a "b">]')).toBe('xliff')
  })

  it.each(['<html><body>', '{"a":1}', '', '%PDF-1.7', '#!/bin/sh'])(
    'is refused for %j',
    (start) => {
      expect(() => formatOf(start)).toThrow('fileFormatUnknown')
    },
  )
})

describe('a request to act', () => {
  const ACT = { key: 'title', act: 'translate', target: 'Titre', version: 0 }
  const read = (acts: unknown, more: object = {}) =>
    readActsRequest({ collection: 'events', id: 12, locale: 'fr', acts, ...more }, KNOWN)

  it('has a place and acts; ids may be numbers, and targets empty', () => {
    expect(read([{ ...ACT, target: '' }])).toEqual({
      ...{ collection: 'events', id: '12', locale: 'fr' },
      acts: [{ ...ACT, target: '', reason: undefined }],
    })
  })

  it('keeps the spaces of a target', () => {
    expect(read([{ ...ACT, target: ' Titre ' }]).acts[0]?.target).toBe(' Titre ')
  })

  it.each([
    ['nothing', undefined, 'parameterMissing'],
    ['no list', {}, 'parameterMissing'],
    ['no object', ['title'], 'bodyNotObject'],
    ['an unknown act', [{ ...ACT, act: 'machine' }], 'parameterUnfit'],
    ['an edit without a text', [{ key: 'a', act: 'edit', version: 0 }], 'parameterMissing'],
    ['a review with a text', [{ ...ACT, act: 'review' }], 'parameterUnknown'],
    ['no version', [{ ...ACT, version: undefined }], 'parameterMissing'],
    ['a broken version', [{ ...ACT, version: -1 }], 'numberOutOfRange'],
    ['a text that is none', [{ ...ACT, target: 3 }], 'parameterMalformed'],
    ['an origin of its own', [{ ...ACT, origin: 'memory' }], 'parameterUnknown'],
    ['one text twice', [ACT, ACT], 'parameterRepeated'],
    ['too much', Array.from({ length: 201 }, () => ACT), 'parameterTooMany'],
  ])('is refused with %s', (_, acts, code) => {
    expect(() => read(acts)).toThrow(code)
  })

  it.each([null, 'x', [], 3])('is refused as %j', (body) => {
    expect(() => readActsRequest(body, KNOWN)).toThrow('bodyNotObject')
  })
})
