import { describe, expect, it } from 'vitest'

import { SETTLED_MS, unusedFiles } from './unused-files'

const now = new Date('2026-03-01T12:00:00Z')
const file = (name: string, ageMs: number) => ({ name, modified: new Date(now.getTime() - ageMs) })

describe('a file that nobody needs', () => {
  it.each([
    ['is one that nothing names', 'old.jpg', SETTLED_MS, true],
    ['is none that something names', 'used.jpg', SETTLED_MS * 2, false],
    ['is none that was just written', 'new.jpg', SETTLED_MS - 1, false],
  ])('%s', (_, name, age, isUnused) => {
    const unused = unusedFiles([file(name, age)], new Set(['used.jpg']), now)
    expect(unused.map((it) => it.name)).toEqual(isUnused ? [name] : [])
  })
})
