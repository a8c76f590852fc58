import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

describe('the text of a link', () => {
  it.each([
    ['en', 'here'],
    ['fr', 'ici'],
    ['fr', 'Cliquez ici'],
    ['es', 'aquí'],
    ['es', 'haga clic aquí'],
    ['ar', 'هنا'],
    ['ar', 'اضغط هنا'],
  ])('says more than this in %s: %s', (locale, text) => {
    const pair = ['<g1>The report</g1>', `… <g1>${text}</g1>`] as const
    expect(judgement('link-text', pair, locale).faults).toEqual(['linkTextEmpty'])
  })

  it('may contain such a word', () => {
    const pair = ['<g1>Held here</g1>', '<g1>Organisé ici</g1>'] as const
    expect(judgement('link-text', pair, 'fr').faults).toEqual([])
  })
})
