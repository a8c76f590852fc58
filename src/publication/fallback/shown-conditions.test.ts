import fc from 'fast-check'
import type { FlattenedField, Where } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Locale } from '@/content/locales'

import type { Chain } from './chain'
import { NotOfShownText, shownConditions } from './shown-conditions'
import { shownText } from './shown-text'

type Values = Record<string, unknown>

/** As Payload flattens them, as far as paths are followed. */
const flattened = (fields: unknown[]) => fields as FlattenedField[]

const CITIES = flattened([
  { name: 'name', type: 'text', localized: true },
  { name: 'country', type: 'text' },
  { name: '_status', type: 'select', localized: true },
])
const EVENTS = flattened([
  { name: 'title', type: 'text', localized: true },
  { name: 'seats', type: 'number' },
  {
    name: 'seo',
    type: 'group',
    flattenedFields: flattened([{ name: 'line', type: 'text', localized: true }]),
  },
  { name: 'city', type: 'relationship', relationTo: 'cities' },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      {
        slug: 'quote',
        flattenedFields: flattened([{ name: 'text', type: 'text', localized: true }]),
      },
    ],
  },
  { name: '_status', type: 'select', localized: true },
])

const modelFor = (chain: Chain) => ({
  fields: EVENTS,
  fieldsOf: (slug: string) => (slug === 'cities' ? CITIES : []),
  chain,
})

const text = fc.option(fc.constantFrom('a', 'b', 'ab'), { nil: null })
const perLocale = <T>(value: fc.Arbitrary<T>) => fc.record({ en: value, fr: value, es: value })
const status = perLocale(fc.constantFrom('published', 'draft', null))
const event = fc.record({
  id: fc.constant(1),
  title: perLocale(text),
  seats: fc.nat(2),
  seo: fc.record({ line: perLocale(text) }),
  city: fc.record({ id: fc.constant(1), name: perLocale(text), country: text, _status: status }),
  _status: status,
})
const chain = fc
  .shuffledSubarray<Locale>(['en', 'fr', 'es'], { minLength: 2 })
  .map((it) => it as unknown as Chain)

const value = fc.constantFrom('a', 'b')
const condition = fc.tuple(
  fc.constantFrom('title', 'seo.line', 'city.name', 'seats', 'city.country'),
  fc.oneof(
    value.map((it) => ({ equals: it })),
    value.map((it) => ({ not_equals: it })),
    value.map((it) => ({ like: it })),
    fc.boolean().map((it) => ({ exists: it })),
    fc.constant({ equals: null }),
    fc.constant({ not_equals: null }),
  ),
)
const where = fc.oneof(
  condition.map(([path, operators]): Where => ({ [path]: operators })),
  fc
    .tuple(condition, condition, fc.constantFrom('and', 'or'))
    .map(
      ([one, other, word]) =>
        ({ [word]: [{ [one[0]]: one[1] }, { [other[0]]: other[1] }] }) as Where,
    ),
)

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((it, name) => (it as Values | null | undefined)?.[name], document) ?? null

/** What Payload's adapter for Postgres makes of a condition. */
const holds = (question: Where, document: Values): boolean =>
  Object.entries(question).every(([key, operand]) => {
    if (key === 'and') return (operand as Where[]).every((it) => holds(it, document))
    if (key === 'or') return (operand as Where[]).some((it) => holds(it, document))
    const found = at(document, key)
    return Object.entries(operand as Values).every(([operator, wanted]) => {
      if (operator === 'exists') return (found !== null) === wanted
      if (operator === 'equals') return found === wanted
      if (operator === 'not_equals') return found !== wanted
      return typeof found === 'string' && found.includes(String(wanted))
    })
  })

/** The document as it is answered, once only the language asked for is left of each value. */
const flat = (values: Values, asked: Locale): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, inner]) => {
      if (typeof inner !== 'object' || inner === null) return [key, inner]
      const isText = asked in inner || Object.keys(inner).length === 0
      return [key, isText ? at(inner, asked) : flat(inner as Values, asked)]
    }),
  )

describe('a condition on texts that may have fallen back', () => {
  it('holds exactly where it holds of what the answer shows', () => {
    fc.assert(
      fc.property(event, chain, where, (document, reader, question) => {
        const own = shownText(document, EVENTS, reader).document
        const city = shownText(document.city, CITIES, reader).document
        const shown = flat({ ...own, city }, reader[0])
        expect(holds(shownConditions(question, modelFor(reader)), document)).toBe(
          holds(question, shown),
        )
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves alone what is the same in every language, or names its language', () => {
    const reader: Chain = ['fr', 'en']
    const questions: Where[] = [{ seats: { equals: 1 } }, { 'title.en': { equals: 'a' } }]
    for (const question of questions) {
      expect(shownConditions(question, modelFor(reader))).toEqual(question)
    }
  })

  it('of being published holds in any language of the chain', () => {
    const question: Where = { _status: { equals: 'published' } }
    const asked = shownConditions(question, modelFor(['fr', 'en']))
    expect(holds(asked, { id: 1, _status: { fr: 'draft', en: 'published' } })).toBe(true)
    expect(holds(asked, { id: 1, _status: { fr: 'draft', es: 'published' } })).toBe(false)
  })

  it('is refused inside blocks', () => {
    const reader: Chain = ['fr', 'en']
    const ask = () => shownConditions({ 'layout.text': { equals: 'a' } }, modelFor(reader))
    expect(ask).toThrow(NotOfShownText)
  })
})
