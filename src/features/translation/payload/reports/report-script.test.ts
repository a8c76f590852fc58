import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { reportScript } from './report-script'

const ask = (headers: Record<string, string> = {}) =>
  reportScript.pages.handle(
    new Request('http://here/report-translation.js', { headers }),
    // A file is the same whatever there is to ask.
    undefined as never,
  )

describe('the script that readers report with', () => {
  it('is smaller than 6 kB as browsers get it', async () => {
    const body = await (await ask()).text()
    expect(gzipSync(body).length).toBeLessThan(6_000)
  })

  it('has its words in every language', async () => {
    const body = await (await ask()).text()
    for (const words of ['Report a mistake', 'Signaler', 'Avisar', 'الإبلاغ']) {
      expect(body).toContain(words)
    }
    expect(body).not.toContain('/* words */')
  })

  it('may be used by any site, is kept for a day and then compared', async () => {
    const { headers } = await ask()
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('cache-control')).toMatch(/^public, max-age=86400/)
    const again = await ask({ 'if-none-match': String(headers.get('etag')) })
    expect(again.status).toBe(304)
  })
})
