import { describe, expect, it } from 'vitest'

import { isSameCity } from './same-city'

const victoria = { names: ['Victoria', 'فيكتوريا'], country: 'CA', subdivision: 'CA-BC' }

describe('isSameCity', () => {
  it.each([
    ['another case and spacing', { names: [' VICTORIA '], country: 'CA', subdivision: 'CA-BC' }],
    ['a name in another language', { names: ['فيكتوريا'], country: 'CA' }],
    ['no subdivision', { names: ['Victoria'], country: 'CA', subdivision: null }],
  ])('knows a city by %s', (_name, other) => {
    expect(isSameCity(victoria, other)).toBe(true)
  })

  it.each([
    ['country', { names: ['Victoria'], country: 'CL' }],
    ['subdivision', { names: ['Victoria'], country: 'CA', subdivision: 'CA-ON' }],
    ['name', { names: ['Vancouver'], country: 'CA', subdivision: 'CA-BC' }],
  ])('tells cities apart by %s', (_name, other) => {
    expect(isSameCity(victoria, other)).toBe(false)
  })

  it('ignores accents and hyphens', () => {
    expect(
      isSameCity(
        { names: ['Évry-Courcouronnes'], country: 'FR' },
        { names: ['evry courcouronnes'], country: 'FR' },
      ),
    ).toBe(true)
  })
})
