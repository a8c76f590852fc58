import { describe, expect, it } from 'vitest'

import { excerptOf, toHtml } from './excerpt'

const among =
  (...words: string[]) =>
  (folded: string) =>
    words.includes(folded)

const filler = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

describe('an excerpt', () => {
  it('is the whole of a short text, with the words marked', () => {
    const { marks, text } = excerptOf('Köln and Bonn.', 'en', among('koln'))
    expect(text).toBe('Köln and Bonn.')
    expect(marks).toEqual([[0, 4]])
  })

  it('is the beginning where nothing is found', () => {
    const { marks, text } = excerptOf(filler(50), 'en', among('koln'))
    expect(text).toBe(`${filler(32)} …`)
    expect(marks).toEqual([])
  })

  it('is where the most different words are, with something before them', () => {
    const text = `Köln ${filler(60)} Köln, Köln ${filler(60)} Köln or Bonn. ${filler(60)}`
    const excerpt = excerptOf(text, 'en', among('koln', 'bonn'))
    expect(excerpt.text).toMatch(/^… word54 .*Köln or Bonn\. .* …$/)
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual([
      'Köln',
      'Bonn',
    ])
  })

  it('as HTML has no tag but the marks', () => {
    const text = `<img src=x onerror="alert('1')"> & Köln`
    expect(toHtml(excerptOf(text, 'en', among('koln', 'img')))).toBe(
      '&lt;<mark>img</mark> src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; <mark>Köln</mark>',
    )
  })
})
