import { describe, expect, it } from 'vitest'

import { type RowsAt, rowPlaces } from './row-places'

const KINDS: Record<string, RowsAt> = { agenda: 'array', 'agenda.items': 'array', layout: 'blocks' }
const rowsAt = (steps: readonly string[]) => KINDS[steps.join('.')]

describe('the rows that a unit is in', () => {
  it('are none where its field has none', () => {
    expect(rowPlaces({ key: 'title', field: 'title' }, rowsAt)).toEqual([])
    expect(rowPlaces({ key: 'seo.title', field: 'seo.title' }, rowsAt)).toEqual([])
    expect(rowPlaces({ key: 'body#p1', field: 'body' }, rowsAt)).toEqual([])
  })

  it('are those of an array', () => {
    expect(rowPlaces({ key: 'agenda.65f0.title', field: 'agenda.title' }, rowsAt)).toEqual([
      { step: 1, path: '$."agenda"[*].id', id: '65f0' },
    ])
  })

  it('are told outermost first, each within the one before', () => {
    const unit = { key: 'agenda.65f0.items.77aa.text#p1', field: 'agenda.items.text' }
    expect(rowPlaces(unit, rowsAt)).toEqual([
      { step: 1, path: '$."agenda"[*].id', id: '65f0' },
      { step: 2, path: '$."agenda"[*] ? (@.id == "65f0")."items"[*].id', id: '77aa' },
    ])
  })

  it('are blocks, whatever their kind', () => {
    expect(rowPlaces({ key: 'layout.9f.heading', field: 'layout.hero.heading' }, rowsAt)).toEqual([
      { step: 1, path: '$."layout"[*].id', id: '9f' },
    ])
  })

  it('are not looked for inside a rich text', () => {
    const unit = { key: 'body#65.items.66.text', field: 'body.quote.items.text' }
    expect(rowPlaces(unit, rowsAt)).toEqual([])
  })
})
