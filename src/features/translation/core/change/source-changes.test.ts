import { describe, expect, it } from 'vitest'

import { type KnownText, sourceChanges } from './source-changes'

const known = (key: string, text: string, based: Record<string, string> = {}): KnownText => ({
  ...{ key, field: key, text, textHash: text, words: text.split(' ').length },
  translations: Object.entries(based).map(([locale, basedOnTextHash]) => ({
    locale,
    basedOnTextHash,
  })),
})
const coming = (key: string, text: string) => ({ key, field: key, text, textHash: text })

describe('a change of the source', () => {
  it('reopens the translations that were up to date, with both wordings', () => {
    const title = known('title', 'Safe citys', {
      fr: 'Safe citys',
      es: 'Safe towns',
      ar: 'Safe citys',
    })
    expect(sourceChanges([title], [coming('title', 'Safe cities')]).reopened).toEqual([
      ...[{ key: 'title', field: 'title', before: 'Safe citys', after: 'Safe cities' }].map(
        (it) => ({
          ...it,
          locales: ['fr', 'ar'],
        }),
      ),
    ])
  })

  it('reopens nothing where no language has a translation, or nothing changed', () => {
    const texts = [known('title', 'One'), known('summary', 'Two', { fr: 'Two' })]
    const { reopened } = sourceChanges(texts, [coming('title', 'Uno'), coming('summary', 'Two')])
    expect(reopened).toEqual([])
  })

  it('tells what comes and what goes', () => {
    const { added, removed } = sourceChanges(
      [known('title', 'One', { fr: 'One' }), known('summary', 'Two')],
      [coming('title', 'One'), coming('body#p1', 'New words')],
    )
    expect(added.map(({ key }) => key)).toEqual(['body#p1'])
    expect(removed).toEqual(['summary'])
  })
})
