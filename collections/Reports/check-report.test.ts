import { describe, expect, it } from 'vitest'

import { checkAfterEvent, checkAudiences, checkUnattributed } from './check-report'

describe('the date of a report', () => {
  const event = { startsAt: '2024-10-31T01:00:00Z', timeZone: 'America/Vancouver' }

  it('may be the day on which the event began, where it took place', () => {
    expect(checkAfterEvent('2024-10-30T00:00:00Z', event)).toBeUndefined()
  })

  it('is not before it', () => {
    expect(checkAfterEvent('2024-10-29T00:00:00Z', event)).toMatchObject({
      fault: 'reportBeforeEvent',
      parameters: { date: '2024-10-29', start: '2024-10-30' },
    })
  })
})

describe('recommendations', () => {
  it('come in one group per audience', () => {
    expect(checkAudiences([{ audience: 'youth' }, { audience: 'network' }])).toBeUndefined()
    expect(checkAudiences([{ audience: 'youth' }, { audience: 'youth' }])?.fault).toBe(
      'audienceTwice',
    )
  })
})

describe('the Chatham House Rule', () => {
  const body = (person: number | null) => ({
    root: {
      children: [
        { type: 'list', children: [{ fields: { blockType: 'quote', text: 'We act.', person } }] },
      ],
    },
  })

  it('allows a quote without its speaker', () => {
    expect(checkUnattributed(body(null))).toBeUndefined()
  })

  it('refuses one that names a person', () => {
    expect(checkUnattributed(body(7))).toMatchObject({
      fault: 'chathamHouse',
      parameters: { quote: 'We act.' },
    })
  })
})
