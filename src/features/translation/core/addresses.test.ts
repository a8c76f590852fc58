import { describe, expect, it } from 'vitest'

import { dashboardAddress, deskAddress, jobAddress, queueAddress } from './addresses'

describe('Addresses of the translation pages', () => {
  it.each([
    [
      deskAddress({ collection: 'events', id: 12, locale: 'fr' }),
      '/admin/translation/desk/events/12/fr',
    ],
    [
      deskAddress({
        collection: 'globals',
        id: 'site-settings',
        locale: 'ar',
        unit: 'body#p1',
        mode: 'review',
      }),
      '/admin/translation/desk/globals/site-settings/ar?unit=body%23p1&mode=review',
    ],
    [dashboardAddress(), '/admin/translation'],
    [queueAddress({ locale: 'fr', stale: true }), '/admin/translation/queue?locale=fr&stale=true'],
    [jobAddress(3), '/admin/translation/jobs/3'],
  ])('are %s', (address, expected) => {
    expect(address).toBe(expected)
  })
})
