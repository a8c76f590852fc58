import { describe, expect, it } from 'vitest'

import { withoutSecrets } from './request-log'

describe('the path in a log line', () => {
  it.each([
    ['/api/events?limit=3&sort=date', '/api/events?limit=3&sort=date'],
    ['/api/preview?token=abc&x=1', '/api/preview?token=*&x=1'],
    ['/api/x?preview-token=abc', '/api/x?preview-token=*'],
    ['/admin/reset/abcdef', '/admin/reset/*'],
    ['/api/users/verify/abcdef', '/api/users/verify/*'],
  ])('of %s is %s', (target, shown) => {
    expect(withoutSecrets(target)).toBe(shown)
  })
})
