import { createHash } from 'node:crypto'

import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

import { bootServer } from '../setup/server'

const { http } = await bootServer()

describe('GET /api/docs', () => {
  it('shows every question of the description', async () => {
    const { text, headers } = await http.get('/api/docs').expect(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const { paths } = JSON.parse((await http.get('/api/openapi.json')).text)
    expect(Object.keys(paths).length).toBeGreaterThan(50)
    for (const [path, methods] of Object.entries<object>(paths))
      for (const method of Object.keys(methods))
        expect(text).toContain(`<code>${method.toUpperCase()} ${path}</code>`)
  })

  it('runs nothing, and asks nobody else for anything', async () => {
    const { text, headers } = await http.get('/api/docs').expect(200)
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:/)
    expect(text).not.toMatch(/(src|action)="(https?:)?\/\//)
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
    expect(policy).not.toContain('unsafe')
  })

  it('closes what it opens', async () => {
    const { text } = await http.get('/api/docs').expect(200)
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    // The elements and attributes of HTML that XML wants closed and valued.
    const xml = text
      .replace(/<!doctype html>/i, '')
      .replace(/<(meta|input)([^>]*?)( required)?>/g, '<$1$2/>')
    parser.write(xml).close()
  })

  it('lets every form be labelled and each id be the only one', async () => {
    const { text } = await http.get('/api/docs').expect(200)
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of text.matchAll(/<(?:input|select) id="([^"]+)"/g))
      expect(text).toContain(`<label for="${id}">`)
  })
})
