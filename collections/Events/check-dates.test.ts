import { describe, expect, it } from 'vitest'

import { checkAgenda, checkOrder, checkRegistration, checkWithinParent } from './check-dates'

const summit = { startsAt: '2023-09-19T12:00:00Z', endsAt: '2023-09-21T20:00:00Z' }

describe('the dates of an event', () => {
  it('may be one moment, but not backwards', () => {
    expect(checkOrder({ startsAt: summit.startsAt, endsAt: summit.startsAt })).toBeUndefined()
    expect(checkOrder({ startsAt: summit.endsAt, endsAt: summit.startsAt })?.fault).toBe(
      'eventEndsBeforeStart',
    )
  })

  it.each([
    ['2023-09-17T12:00:00Z', '2023-09-17T13:00:00Z', undefined],
    ['2023-09-23T18:00:00Z', '2023-09-23T20:00:00Z', undefined],
    ['2023-09-17T11:59:00Z', '2023-09-17T13:00:00Z', 'sessionOutsideParent'],
    ['2023-09-21T18:00:00Z', '2023-09-23T20:01:00Z', 'sessionOutsideParent'],
  ])('of a session from %s to %s are measured against its summit', (startsAt, endsAt, fault) => {
    expect(checkWithinParent({ startsAt, endsAt }, summit)?.fault).toBe(fault)
  })
})

describe('an agenda', () => {
  it('lies inside its event', () => {
    const inside = { startsAt: '2023-09-19T12:00:00Z', endsAt: '2023-09-19T13:00:00Z' }
    expect(checkAgenda([inside], summit)).toBeUndefined()
    expect(checkAgenda([inside, { startsAt: '2023-09-22T08:00:00Z' }], summit)).toMatchObject({
      fault: 'agendaItemOutside',
      parameters: { row: 2 },
    })
  })

  it('lasts until the end of the last day of an all-day event', () => {
    const allDay = {
      startsAt: '2024-10-30T00:00:00Z',
      endsAt: '2024-10-31T00:00:00Z',
      allDay: true,
    }
    expect(checkAgenda([{ startsAt: '2024-10-31T17:00:00Z' }], allDay)).toBeUndefined()
  })

  it('has no item that ends before it starts', () => {
    const item = { startsAt: '2023-09-19T14:00:00Z', endsAt: '2023-09-19T13:00:00Z' }
    expect(checkAgenda([item], summit)?.fault).toBe('agendaItemEndsBeforeStart')
  })
})

describe('registration', () => {
  it('closes after it opens', () => {
    expect(checkRegistration('2023-08-01T00:00:00Z', '2023-09-01T00:00:00Z')).toBeUndefined()
    expect(checkRegistration('2023-08-01T00:00:00Z', '2023-08-01T00:00:00Z')?.fault).toBe(
      'registrationClosesBeforeOpening',
    )
  })
})
