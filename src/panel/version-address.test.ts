import { describe, expect, it } from 'vitest'

import { versionIn } from './version-address'

describe('the address of a version in the panel', () => {
  it('says where a version of a document is restored, and where its form is', () => {
    expect(versionIn('/admin/collections/events/12/versions/34', '/admin')).toEqual({
      restoreAt: '/events/versions/34',
      document: '/admin/collections/events/12',
    })
  })

  it('says so for a global', () => {
    expect(versionIn('/admin/globals/site-settings/versions/7', '/admin')).toEqual({
      restoreAt: '/globals/site-settings/versions/7',
      document: '/admin/globals/site-settings',
    })
  })

  it.each([
    '/admin/collections/events/12/versions',
    '/admin/collections/events/12',
    '/collections/events/12/versions/3',
  ])('is none of %s', (path) => {
    expect(versionIn(path, '/admin')).toBeUndefined()
  })
})
