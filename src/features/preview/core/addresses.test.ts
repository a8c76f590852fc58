import { describe, expect, it } from 'vitest'

import { frontendAddress, openAddress, pageAddress } from './addresses'

const place = { collection: 'events', id: '12', locale: 'fr' }

describe('the address of a preview', () => {
  it('names the document and its language, and the token where there is one', () => {
    expect(pageAddress(place)).toBe('/preview/events/12?locale=fr')
    expect(pageAddress(place, 'a.b')).toBe('/preview/events/12?locale=fr&token=a.b')
    expect(openAddress(place)).toBe('/preview/events/12/open?locale=fr')
  })

  it('is that of the frontend, filled in', () => {
    const template = 'https://site.example/{locale}/preview?kind={collection}&id={id}&t={token}'
    expect(frontendAddress(template, place, 'a.b-_')).toBe(
      'https://site.example/fr/preview?kind=events&id=12&t=a.b-_',
    )
  })

  it.each([
    ['https://site.example/draft', '?'],
    ['https://site.example/draft?x=1', '&'],
  ])('gets as parameters what %s does not name', (template, mark) => {
    expect(frontendAddress(template, place, 't')).toBe(
      `${template}${mark}collection=events&id=12&locale=fr&token=t`,
    )
  })
})
