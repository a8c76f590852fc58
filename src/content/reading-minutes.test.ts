import { describe, expect, it } from 'vitest'

import { plainTextOf, readingMinutes } from './reading-minutes'

describe('readingMinutes', () => {
  it('is one minute for next to nothing', () => {
    expect(readingMinutes('Hello', 'en')).toBe(1)
  })

  it('counts Arabic words too', () => {
    expect(readingMinutes('المدن القوية تعمل معاً '.repeat(250), 'ar')).toBe(5)
  })

  it('reads two hundred words a minute', () => {
    expect(readingMinutes('word '.repeat(1_400), 'en')).toBe(7)
  })
})

describe('plainTextOf', () => {
  it('takes the text of nested nodes and no technical value', () => {
    const root = {
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', text: 'Strong' }] },
          { type: 'link', url: 'https://x.org', children: [{ type: 'text', text: 'cities' }] },
        ],
      },
    }
    expect(plainTextOf(root).split(/\s+/).filter(Boolean)).toEqual(['Strong', 'cities'])
  })
})
