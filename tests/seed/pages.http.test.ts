import type supertest from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Locale } from '@/content/locales'

import { bootHttp } from '../setup/http'
import { FOURTH_SUMMIT } from './pages/fourth-summit'
import { isSameEverywhere, shortcomings } from './pages/in-every-language'
import { NLC } from './pages/nlc'
import { isFound, queryIn, type SeedPage, valuesAt } from './pages/page'
import { TRANSATLANTIC } from './pages/transatlantic'
import { UPDATES } from './pages/updates'
import { VICTORIA } from './pages/victoria'

const PAGES: SeedPage[] = [VICTORIA, FOURTH_SUMMIT, TRANSATLANTIC, NLC, UPDATES]

let api: ReturnType<typeof supertest>

beforeAll(async () => {
  ;({ api } = await bootHttp('seeded'))
}, 300_000)

/** What an anonymous reader is told of a page. */
const answerIn = async (page: SeedPage, locale: Locale): Promise<unknown> => {
  const query = queryIn(page, locale)
  const { body } = await api.post('/api/graphql').send({ query }).expect(200)
  expect(body.errors).toBeUndefined()
  return body.data
}

const without = (answer: unknown, words: string | number | boolean): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => {
      if (value === words) return null
      return typeof value === 'string' && typeof words === 'string'
        ? value.replaceAll(words, '')
        : value
    }),
  )

describe.each(PAGES)('the $name, asked of GraphQL in French by an anonymous reader', (page) => {
  let answer: unknown

  beforeAll(async () => {
    answer = await answerIn(page, 'fr')
  }, 60_000)

  it.each(page.facts)('paragraph $paragraph: $says', (fact) => {
    const found = JSON.stringify(valuesAt(answer, fact.at))
    expect(isFound(answer, fact), `${fact.at} holds ${fact.is ?? fact.contains}: ${found}`).toBe(
      true,
    )
  })

  it.each(page.facts)('paragraph $paragraph would be missed: $says', (fact) => {
    expect(isFound(without(answer, fact.contains ?? fact.is ?? ''), fact)).toBe(false)
  })

  it('leaves out only what has a reason', () => {
    expect(page.exceptions.length).toBeLessThanOrEqual(6)
    for (const { because } of page.exceptions) expect(because).not.toBe('')
  })
})

describe.each(
  PAGES.flatMap((page) =>
    (['es', 'ar'] as const).map((locale) => ({ page, locale, of: page.name })),
  ),
)('the $of, asked of GraphQL in $locale', ({ page, locale }) => {
  let [en, fr, other]: unknown[] = []

  beforeAll(async () => {
    ;[en, fr, other] = await Promise.all(
      (['en', 'fr', locale] as const).map((it) => answerIn(page, it)),
    )
  }, 60_000)

  it.each(page.facts.filter(isSameEverywhere))('paragraph $paragraph: $says', (fact) => {
    expect(isFound(other, fact), JSON.stringify(valuesAt(other, fact.at))).toBe(true)
  })

  it('says all that it says in English, and nothing in English or in French', () => {
    expect(shortcomings({ en, fr, other, locale })).toEqual([])
  })

  it('would be found out if it said anything in another language', () => {
    expect(shortcomings({ en, fr, other: en, locale })).not.toEqual([])
    expect(shortcomings({ en, fr, other: fr, locale })).not.toEqual([])
  })
})
