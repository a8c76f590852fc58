import type supertest from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { FOURTH_SUMMIT } from './pages/fourth-summit'
import { NLC } from './pages/nlc'
import { isFound, type SeedPage, valuesAt } from './pages/page'
import { TRANSATLANTIC } from './pages/transatlantic'
import { UPDATES } from './pages/updates'
import { VICTORIA } from './pages/victoria'

const PAGES: SeedPage[] = [VICTORIA, FOURTH_SUMMIT, TRANSATLANTIC, NLC, UPDATES]

let api: ReturnType<typeof supertest>

beforeAll(async () => {
  ;({ api } = await bootHttp('seeded'))
}, 300_000)

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
    const { body } = await api.post('/api/graphql').send({ query: page.query }).expect(200)
    expect(body.errors).toBeUndefined()
    answer = body.data
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
