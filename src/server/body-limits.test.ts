import { describe, expect, it } from 'vitest'

import { bodyKind } from './body-limits'

describe('the kind of a body', () => {
  it.each([
    ['application/xliff+xml', 'file'],
    ['text/x-gettext-translation; charset=utf-8', 'file'],
    ['text/csv', 'file'],
    ['application/octet-stream', 'file'],
    ['application/json', 'json'],
    ['multipart/form-data; boundary=x', 'multipart'],
    ['text/plain', 'json'],
    [undefined, 'json'],
  ])('of type %s is %s', (type, name) => {
    expect(bodyKind('/api/translation/import', type).name).toBe(name)
  })

  it('streams files on, so that who reads them may stop early', () => {
    expect(bodyKind('/api/translation/import', 'text/csv').whole).toBe(false)
  })

  it('is GraphQL’s own whatever type it says', () => {
    expect(bodyKind('/api/graphql', 'text/csv').name).toBe('graphql')
  })
})
