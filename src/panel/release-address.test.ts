import { describe, expect, it } from 'vitest'

import { shows } from './release-address'

const event = { relationTo: 'events', value: 12 }
const settings = { globalSlug: 'site-settings' }

describe('a page of the panel', () => {
  it.each([
    '/admin/collections/events/12',
    '/admin/collections/events/12/',
    '/admin/collections/events/12/versions',
  ])('shows a document in each of its views (%s)', (path) => {
    expect(shows(path, '/admin', event)).toBe(true)
  })

  it.each(['/admin/collections/events', '/admin/collections/events/123', '/admin'])(
    'shows another one or none elsewhere (%s)',
    (path) => {
      expect(shows(path, '/admin', event)).toBe(false)
    },
  )

  it('shows a global', () => {
    expect(shows('/admin/globals/site-settings/versions', '/admin', settings)).toBe(true)
    expect(shows('/admin/globals/navigation', '/admin', settings)).toBe(false)
  })
})
