import { describe, expect, it } from 'vitest'

import { alongColumn, alongTable, Habit } from './along'

const times = (count: number, work: () => void) => {
  for (let time = 0; time < count; time += 1) work()
}

describe('what is read along with a document', () => {
  it('is what every second document has, once some were seen', () => {
    const habit = new Habit()
    times(15, () => habit.saw(['cities']))
    expect([...habit.chosen]).toEqual([])
    habit.saw(['cities', 'partners'])
    expect([...habit.chosen]).toEqual(['cities'])
  })

  it('is not what few have', () => {
    const habit = new Habit()
    times(8, () => habit.saw(['cities', 'parent']))
    times(8, () => habit.saw(['cities']))
    expect([...habit.chosen]).toEqual(['cities', 'parent'])
    times(1_200, () => habit.saw(['parent']))
    times(800, () => habit.saw([]))
    expect([...habit.chosen]).toEqual(['parent'])
  })

  it('does not change with every few documents', () => {
    const habit = new Habit()
    times(16, () => habit.saw(['cities']))
    times(1_999, () => habit.saw([]))
    expect([...habit.chosen]).toEqual(['cities'])
    habit.saw([])
    expect([...habit.chosen]).toEqual([])
  })
})

describe('the documents that are read along', () => {
  const target = { key: 'key', collection: 'cities', selection: {} }

  it('are those that the document points to, by its column or the table of relations', () => {
    expect(alongColumn('city_id', target).condition('o0')).toBe('t.id = o0."city_id"')
    const paths = ['cities', 'hosts']
    const table = { table: 'events', column: 'cities_id', paths: () => paths }
    const condition = alongTable(table, target).condition('o0').replaceAll(/\s+/g, ' ')
    expect(condition).toBe(
      `t.id in (select y."cities_id" from "events_rels" y where y.parent_id = o0.id and y.path in ('cities', 'hosts'))`,
    )
  })

  it('are those of all paths where some are within rows, which are numbered', () => {
    const table = { table: 'events', column: 'cities_id', paths: () => [] }
    expect(alongTable(table, target).condition('o0')).not.toContain('y.path')
  })
})
