import { describe, expect, it } from 'vitest'

import { hashId } from './document-id'
import { readManifest } from './manifest'

const QUERY = '{ Cities { docs { name } } }'
const ID = hashId(QUERY)
const listing = (entries: object) => JSON.stringify(entries)

describe('a manifest', () => {
  it('names documents by SHA-256 hashes, bare or with their prefix', () => {
    for (const hash of [ID, ID.replace('sha256:', '')]) {
      expect(readManifest(listing({ [hash]: QUERY }))).toEqual(new Map([[ID, QUERY]]))
    }
  })

  it('names them by hashes of other kinds as they are', () => {
    const md5 = '0123456789abcdef0123456789abcdef'
    expect(readManifest(listing({ [md5]: QUERY }))).toEqual(new Map([[md5, QUERY]]))
  })

  it('has the hash that the standard gives for its example', () => {
    expect(hashId('query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}')).toBe(
      'sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e',
    )
  })

  it.each([
    ['no JSON', '{', 'not a JSON object'],
    ['a list', '[]', 'not a JSON object'],
    ['an identifier with a space', listing({ 'a b': QUERY }), '"a b" is not an identifier'],
    ['no document', listing({ [ID]: { body: QUERY } }), 'has no document'],
    ['a document of another hash', listing({ [ID]: `${QUERY} ` }), 'is not the SHA-256 hash'],
  ])('is refused with %s', (_, text, fault) => {
    expect(() => readManifest(text)).toThrow(fault)
  })
})
