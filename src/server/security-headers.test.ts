import { describe, expect, it } from 'vitest'

import { newFileName } from '@/uploads/file-name'

import { cachePolicy, pagePolicy, securityHeaders } from './security-headers'

const csp = pagePolicy({ nonce: 'n0nce', frames: ['https://site.example'] })

describe('the security headers', () => {
  it('let no page load or run anything of a third party', () => {
    const policy = securityHeaders({ path: '/admin', https: false, csp })['Content-Security-Policy']
    expect(policy).toContain("script-src 'self' 'nonce-n0nce';")
    expect(policy).toContain("frame-src 'self' https://site.example;")
    expect(policy?.replace('https://site.example', '')).not.toMatch(/https?:|\*/)
  })

  it('keep an uploaded file from running as a document', () => {
    const headers = securityHeaders({ path: '/api/media/file/x.html', https: false, csp })
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
    expect(headers['Content-Security-Policy']).toContain('sandbox')
  })

  it('promise HTTPS only where it is used', () => {
    expect(securityHeaders({ path: '/', https: false, csp })).not.toHaveProperty(
      'Strict-Transport-Security',
    )
    expect(securityHeaders({ path: '/', https: true, csp })).toHaveProperty(
      'Strict-Transport-Security',
    )
  })
})

describe('how long an answer may be kept', () => {
  const anonymous = { status: 200, method: 'GET', credentials: false }

  it.each([
    ['an anonymous read is asked for again', { path: '/api/events', ...anonymous }, 'no-cache'],
    [
      'a signed-in read is never kept',
      { path: '/api/events', ...anonymous, credentials: true },
      'no-store',
    ],
    ['a page of the panel is never kept', { path: '/admin', ...anonymous }, 'no-store'],
    [
      'a GraphQL answer is never kept',
      { path: '/api/graphql', ...anonymous, method: 'POST' },
      'no-store',
    ],
    [
      'an uploaded file is kept for ever',
      { path: `/api/media/file/${newFileName(Buffer.from('x'), 'jpg')}`, ...anonymous },
      'public, max-age=31536000, immutable',
    ],
    [
      'a size of a copy of it too',
      {
        path: `/api/media/file/${newFileName(Buffer.from('x'), 'jpg').replace('.', '-1-300x200.')}`,
        ...anonymous,
      },
      'public, max-age=31536000, immutable',
    ],
    [
      'a named file is asked for again',
      { path: '/api/media/file/lyon.webp', ...anonymous },
      'no-cache',
    ],
    [
      'a missing file is asked for again',
      { path: '/api/media/file/lyon-0a1b2c3d.webp', ...anonymous, status: 404 },
      'no-cache',
    ],
  ])('%s', (_, args, expected) => {
    expect(cachePolicy(args)).toBe(expected)
  })
})
