import { describe, expect, it } from 'vitest'

import { isSlug, SLUG_MAX, slugify } from './slug'

describe('slugify', () => {
  it.each([
    ['Élargir l’objectif : une approche', 'elargir-l-objectif-une-approche'],
    ['¿Qué es?', 'que-es'],
    ['التَّماسُك الاجتماعي', 'التماسك-الاجتماعي'],
    ['İstanbul & Łódź 2024', 'istanbul-łodz-2024'],
    ['###', ''],
  ])('makes %j into %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('cuts at a word, in characters and not in bytes', () => {
    const slug = slugify('المدن '.repeat(40))
    expect([...slug].length).toBeLessThanOrEqual(SLUG_MAX)
    expect(slug.endsWith('المدن')).toBe(true)
  })

  it.each(['a', 'مدينة', 'a-1'])('accepts its own kind of result: %s', (slug) => {
    expect(isSlug(slug)).toBe(true)
  })

  it.each(['', 'A', '-a', 'a--b', 'a b', 'e\u0301'])('refuses %j', (slug) => {
    expect(isSlug(slug)).toBe(false)
  })
})
