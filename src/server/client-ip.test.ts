import { describe, expect, it } from 'vitest'

import { clientIp } from './client-ip'

const socketAddress = '10.0.0.1'

describe('the address of a client', () => {
  it('is the socket’s where no proxy is trusted, whatever the caller claims', () => {
    expect(clientIp({ socketAddress, forwardedFor: '1.2.3.4', trustedProxies: 0 })).toBe('10.0.0.1')
  })

  it.each([
    [1, '6.6.6.6, 9.9.9.9', '9.9.9.9'],
    [2, '6.6.6.6, 9.9.9.9, 8.8.8.8', '9.9.9.9'],
  ])(
    'with %i trusted proxies skips what the caller wrote in "%s"',
    (trustedProxies, forwardedFor, expected) => {
      expect(clientIp({ socketAddress, forwardedFor, trustedProxies })).toBe(expected)
    },
  )

  it('is the socket’s where the proxy said nothing', () => {
    expect(clientIp({ socketAddress, forwardedFor: undefined, trustedProxies: 1 })).toBe('10.0.0.1')
  })
})
