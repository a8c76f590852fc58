import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { numbersFault, numbersOf } from './numbers'

describe('numbers of a text', () => {
  it.each([
    ['1,000 cities', ['1000']],
    ['1\u202F000 villes', ['1000']],
    ['1.000.000 ciudades', ['1000000']],
    ['١٬٠٠٠ مدينة', ['1000']],
    ['۱۲', ['12']],
    ['3.5 %', ['3', '5']],
    ['2024–2026', ['2024', '2026']],
    ['12.04.2025', ['12', '04', '2025']],
    ['in 2019 100 cities', ['2019', '100']],
    ['no number', []],
  ])('are read from "%s"', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers)
  })

  it('are the same however a language groups them', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en', 'fr', 'es', 'de-CH', 'ar-EG'), (n, locale) => {
        expect(numbersOf(new Intl.NumberFormat(locale).format(n))).toEqual([String(n)])
      }),
    )
  })
})

describe('numbersFault', () => {
  it.each([
    ['From 3 to 5 May', 'Del 5 al 3 de mayo'],
    ['At 5 p.m.', 'À 17 h'],
    ['On 03/05', 'Le 3/5'],
    ['the eighties', 'les années 80'],
    ['2.5 km', '2,5 km'],
  ])('accepts "%s" as "%s"', (source, target) => {
    expect(numbersFault(source, target)).toBeUndefined()
  })

  it.each([
    ['In 2024', 'En 2025', '2024 is missing'],
    ['3 of 3', '3', '3 is missing'],
    ['5 cities', '17 villes', '5 is missing'],
    ['Many cities', '250 villes', '250 is not in the source'],
  ])('refuses "%s" as "%s"', (source, target, message) => {
    expect(numbersFault(source, target)).toContain(message)
  })
})
