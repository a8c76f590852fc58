import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { findQuote } from '@/features/translation/core/quotes/find-quote'
import { selectionsOf } from '@/features/translation/core/quotes/page.arbitrary'
import { liveTexts } from '@/features/translation/payload/reports/live-texts'

import { share } from '../../setup/counts'
import { bootPayload } from '../../setup/payload'

const payload = await bootPayload('seeded')
const req = await createLocalReq({}, payload)

/** Selections of each language, together 300. */
const RUNS = 75
const COLLECTIONS = [
  'articles',
  'cities',
  'events',
  'pages',
  'regions',
  'reports',
  'topics',
] as const

/** What is on line of the demo network in a language, with more than a line to it. */
const pagesIn = async (locale: Locale) => {
  const places = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({ collection, limit: 12, pagination: false, depth: 0 })
      return docs.map(({ id }) => ({ collection, id }))
    }),
  )
  const pages = []
  for (const place of places.flat()) {
    const texts = await liveTexts(req, place, locale)
    const words = texts?.filter(({ unit }) => unit.kind !== 'slug') ?? []
    if (words.map(({ text }) => text).join('').length > 150) pages.push(words)
  }
  return pages
}

describe('selections on pages of the demo network', () => {
  it.each(share(LOCALE_CODES, 1, 2))(
    'lead to their text, 95 of 100 at least, in %s',
    async (locale) => {
      const pages = await pagesIn(locale)
      expect(pages.length).toBeGreaterThan(5)
      const selections = fc
        .constantFrom(...pages)
        .chain((texts) => selectionsOf(texts).map((selection) => ({ texts, selection })))
      const samples = fc.sample(selections, { numRuns: RUNS, seed: 20_261_121 })
      const missed = samples.filter(
        ({ texts, selection: { quote, expected } }) =>
          !expected.has(findQuote(texts, quote)?.key ?? ''),
      )
      expect(missed.length / samples.length).toBeLessThanOrEqual(0.05)
    },
  )
})
