import { describe, expect, it } from 'vitest'

import { addressFault, isPublicAddress } from './address'

const NOBODY: string[] = []

describe('the address of a webhook', () => {
  it.each([
    'https://www.example.org/hooks?site=1',
    'https://93.184.216.34/',
    'https://[2606:4700::1111]:8443/hook',
  ])('may be public: %s', (url) => {
    expect(addressFault(url, NOBODY)).toBeUndefined()
  })

  it.each([
    ['', 'malformed'],
    [7, 'malformed'],
    ['www.example.org/hook', 'malformed'],
    ['ftp://www.example.org/hook', 'malformed'],
    ['file:///etc/passwd', 'malformed'],
    ['http://www.example.org/hook', 'notHttps'],
    ['https://user:password@www.example.org/', 'credentials'],
    ['https://token@www.example.org/', 'credentials'],
    ['https://localhost/', 'private'],
    ['https://localhost./', 'private'],
    ['https://db.localhost:5432/', 'private'],
    ['https://127.0.0.1/', 'private'],
    ['https://0x7f.1/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://10.1.2.3/', 'private'],
    ['https://169.254.169.254/latest/meta-data', 'private'],
    ['https://[::1]/', 'private'],
    ['https://[::ffff:127.0.0.1]/', 'private'],
    ['https://[fd00:ec2::254]/', 'private'],
  ])('is refused: %s (%s)', (url, fault) => {
    expect(addressFault(url, NOBODY)).toBe(fault)
  })

  it('may be private, and without https, where the operator names host and port', () => {
    const named = ['127.0.0.1:4321', 'frontend.internal']
    expect(addressFault('http://127.0.0.1:4321/hook', named)).toBeUndefined()
    expect(addressFault('http://frontend.internal:8080/hook', named)).toBeUndefined()
    expect(addressFault('https://127.0.0.1:5432/', named)).toBe('private')
    expect(addressFault('http://user:password@127.0.0.1:4321/', named)).toBe('credentials')
  })
})

describe('an IP address', () => {
  it.each(['8.8.8.8', '2606:4700::1111'])('is public: %s', (ip) => {
    expect(isPublicAddress(ip)).toBe(true)
  })

  it.each([
    ['unspecified', '0.0.0.0'],
    ['loopback', '127.8.8.8'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['carrier network', '100.100.100.200'],
    ['link', '169.254.169.254'],
    ['cloud platform', '168.63.129.16'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '203.0.113.1'],
    ['benchmarking', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['link', 'fe80::1'],
    ['site', 'fec0::1'],
    ['unique local', 'fc00::1'],
    ['IPv4 inside, mapped', '::ffff:10.0.0.1'],
    ['IPv4 inside, compatible', '::127.0.0.1'],
    ['IPv4 inside, NAT64', '64:ff9b::a00:1'],
    ['IPv4 inside, local NAT64', '64:ff9b:1::a00:1'],
    ['IPv4 inside, 6to4', '2002:a00:1::'],
    ['IPv4 inside, Teredo', '2001::1'],
    ['multicast', 'ff02::1'],
    ['no address', 'localhost'],
  ])('is not public: %s, %s', (_, ip) => {
    expect(isPublicAddress(ip)).toBe(false)
  })
})
