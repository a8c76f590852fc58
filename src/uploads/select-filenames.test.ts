import { describe, expect, it } from 'vitest'

import { withFilenames } from './select-filenames'

describe('a selection of the fields of an upload', () => {
  it('reads the name of each file whose address is selected', () => {
    const select = { url: true, sizes: { card: { url: true, width: true }, hero: { width: true } } }
    expect(withFilenames(select)).toEqual({
      url: true,
      filename: true,
      sizes: { card: { url: true, width: true, filename: true }, hero: { width: true } },
    })
  })

  it.each([[{ alt: true }], [{ url: false }], [{ sizes: true }], [{}]])(
    'leaves %j alone',
    (select) => {
      expect(withFilenames(select)).toEqual(select)
    },
  )
})
