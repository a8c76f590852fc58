import { describe, expect, it } from 'vitest'

import { decideSlug, type SlugSituation } from './slug-life-cycle'

const fresh: SlugSituation = {
  given: undefined,
  stored: undefined,
  title: 'New title',
  storedTitle: undefined,
  published: undefined,
  duplicating: false,
}
const saved: SlugSituation = {
  ...fresh,
  given: 'old-title',
  stored: 'old-title',
  storedTitle: 'Old title',
}

describe('decideSlug', () => {
  it.each<[string, SlugSituation, string | null, boolean]>([
    ['makes one of the title', fresh, 'new-title', false],
    ['has none without a title', { ...fresh, title: '###' }, null, false],
    ['takes the one a person wrote', { ...fresh, given: ' mine ' }, 'mine', true],
    ['follows the title while unpublished', saved, 'new-title', false],
    ['keeps a hand-made one', { ...saved, given: 'mine', stored: 'mine' }, 'mine', false],
    [
      'makes it anew when it is cleared',
      { ...saved, given: null, stored: 'mine' },
      'new-title',
      false,
    ],
    ['is locked once published', { ...saved, published: 'old-title' }, 'old-title', false],
    [
      'is not cleared once published',
      { ...saved, given: '', published: 'old-title' },
      'old-title',
      false,
    ],
    [
      'changes once published when asked',
      { ...saved, given: 'x', published: 'old-title' },
      'x',
      true,
    ],
    ['is empty in a duplicate', { ...saved, duplicating: true }, null, false],
  ])('%s', (_, situation, slug, chosen) => {
    expect(decideSlug(situation)).toEqual({ slug, chosen })
  })
})
