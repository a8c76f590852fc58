import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { dependenciesAreCurrent } from './dependencies.mjs'

const folders: string[] = []

const checkout = (installed: object | undefined) => {
  const root = mkdtempSync(path.join(tmpdir(), 'citynet-deps-'))
  folders.push(root)
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/payload': { version: '3.90.1' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/sharp-win32': { version: '1.0.0', optional: true },
  }
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: lock }))
  if (!installed) return root
  mkdirSync(path.join(root, 'node_modules'))
  const file = path.join(root, 'node_modules/.package-lock.json')
  writeFileSync(file, JSON.stringify({ packages: installed }))
  return root
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('installed dependencies', () => {
  const payload = { 'node_modules/payload': { version: '3.90.1' } }
  const vitest = { 'node_modules/vitest': { version: '4.1.12' } }

  it('are current when every place holds the version of the lock file', () => {
    expect(dependenciesAreCurrent(checkout({ ...payload, ...vitest }))).toBe(true)
  })

  it('may lack the development tools, except for tests', () => {
    const root = checkout(payload)
    expect(dependenciesAreCurrent(root)).toBe(true)
    expect(dependenciesAreCurrent(root, { development: true })).toBe(false)
  })

  it.each([
    ['nothing', undefined],
    ['another version', { 'node_modules/payload': { version: '3.90.0' } }],
    ['one package too few', vitest],
  ])('are not current with %s', (_, installed) => {
    expect(dependenciesAreCurrent(checkout(installed))).toBe(false)
  })
})
