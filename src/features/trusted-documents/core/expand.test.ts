import { describe, expect, it } from 'vitest'

import { hashId } from './document-id'
import { Documents } from './documents'
import { expand } from './expand'

const TRUSTED = '{ Cities { docs { name } } }'
const OTHER = '{ Events { docs { title } } }'
const id = hashId(TRUSTED)
const otherId = hashId(OTHER)
const hashOf = (of: string) => of.replace('sha256:', '')
const apollos = (of: string, version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash: hashOf(of) } },
})

const documentsWith = (automatic: boolean): Documents => {
  const documents = new Documents({ automatic, normalise: (it) => it.replaceAll(' ', '') })
  documents.trust(new Map([[id, TRUSTED]]))
  return documents
}
const documents = documentsWith(false)
const automatic = documentsWith(true)

describe('a request that names a document', () => {
  it('stands for one that brings it, with everything else it said', () => {
    const others = { variables: { locale: 'fr' }, operationName: 'Cities' }
    for (const named of [{ documentId: id }, { documentId: hashOf(id) }, apollos(id)]) {
      expect(expand({ ...named, ...others }, documents)).toEqual({
        parameters: { query: TRUSTED, ...others },
      })
    }
  })

  it('keeps the extensions that are not about that', () => {
    const extensions = { ...apollos(id).extensions, trace: true }
    expect(expand({ extensions }, documents)).toEqual({
      parameters: { query: TRUSTED, extensions: { trace: true } },
    })
  })

  it('may bring it as well', () => {
    expect(expand({ documentId: id, query: TRUSTED }, documents)).toEqual({
      parameters: { query: TRUSTED },
    })
  })

  it.each([
    ['another document', { documentId: id, query: OTHER }],
    ['two identifiers', { documentId: id, ...apollos(otherId) }],
    ['a hash of another document', { ...apollos(otherId), query: TRUSTED }],
  ])('is refused with %s', (_, parameters) => {
    for (const store of [documents, automatic]) {
      expect(expand(parameters, store)).toMatchObject({ why: 'differs' })
    }
  })

  it.each([
    ['a number', { documentId: 7 }],
    ['a hash in capitals', { documentId: id.toUpperCase().replace('SHA256', 'sha256') }],
    ['a short hash', { documentId: 'sha256:abc' }],
    ['signs that no identifier has', { documentId: 'a/b' }],
    ['another version of the protocol', apollos(id, 2)],
    ['no hash', { extensions: { persistedQuery: { version: 1 } } }],
    [
      'a hash of another kind',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a1' } } },
    ],
    ['a list', { extensions: { persistedQuery: [] } }],
    ['a query that is none', { ...apollos(otherId), query: 7 }],
  ])('is refused with %s', (_, parameters) => {
    expect(expand(parameters, automatic)).toEqual({ why: 'malformed' })
  })

  it('that is unknown is told so in the words of its protocol', () => {
    expect(expand({ documentId: otherId }, documents)).toEqual({ why: 'unknown', id: otherId })
    expect(expand(apollos(otherId), documents)).toEqual({ why: 'notSupported' })
    expect(expand(apollos(otherId), automatic)).toEqual({ why: 'notFound' })
  })

  it('and brings it has it kept only where that is on', () => {
    const sent = { ...apollos(otherId), query: OTHER }
    expect(expand(sent, documents)).toEqual({ why: 'notSupported' })
    expect(expand(sent, automatic)).toEqual({ parameters: { query: OTHER }, toKeep: OTHER })
  })

  it('is told from one that names none', () => {
    expect(expand({ query: OTHER, extensions: { trace: true } }, documents)).toBeUndefined()
    expect(expand({ query: OTHER, documentId: null }, documents)).toBeUndefined()
  })
})

describe('documents', () => {
  it('are known by what they ask when they are sent in full', () => {
    expect(documents.isTrusted('{Cities{docs{name}}}')).toBe(true)
    expect(documents.isTrusted(OTHER)).toBe(false)
  })

  it('never change under an identifier', () => {
    const md5 = 'a'.repeat(32)
    const own = documentsWith(false)
    own.trust(new Map([[md5, TRUSTED]]))
    expect(() =>
      own.trust(
        new Map([
          [otherId, OTHER],
          [md5, OTHER],
        ]),
      ),
    ).toThrow('stands for two documents')
    expect(own.of(md5)).toBe(TRUSTED)
    expect(own.of(otherId)).toBeUndefined()
  })

  it('of readers are kept only where that is on, and those not asked for go first', () => {
    documents.keep(OTHER)
    expect(documents.of(otherId)).toBeUndefined()
    const own = documentsWith(true)
    own.keep(OTHER)
    for (let index = 0; index < 2_000; index += 1) own.keep(`{ a${index} }`)
    expect(own.of(otherId)).toBeUndefined()
    expect(own.of(hashId('{ a1999 }'))).toBe('{ a1999 }')
    expect(own.of(id)).toBe(TRUSTED)
  })
})
