import { describe, expect, it } from 'vitest'

import { say } from './say'

const to = (language: string) => ({ i18n: { language } })

describe('a message', () => {
  it('calls the terms of a vocabulary by their labels in the language of the reader', () => {
    const parameters = {
      from: { vocabulary: 'memberStatus', term: 'applied' },
      to: { vocabulary: 'memberStatus', term: 'active' },
      next: [{ vocabulary: 'memberStatus', term: 'under-review' }],
    }
    expect(say(to('en'), 'memberTransition', parameters)).toBe(
      'A membership cannot go from "Applied" to "Active": from there it goes to Under review.',
    )
    expect(say(to('fr'), 'memberTransition', parameters)).not.toMatch(/applied|active\b|review/)
  })

  it('says when something is in the time zone of the event', () => {
    const at = { instant: '2024-10-30T16:00:00.000Z', timeZone: 'America/Vancouver' }
    const english = say(to('en'), 'registrationClosesBeforeOpening', { opens: at })
    expect(english).toMatch(/October 30, 2024 at 09:00 AM (PDT|GMT-7)/)
    const french = say(to('fr'), 'registrationClosesBeforeOpening', { opens: at })
    expect(french).toMatch(/30 octobre 2024 à 09:00/)
  })

  it('says a day alone where the time does not matter', () => {
    const end = { instant: '2024-10-31T00:00:00.000Z', dayOnly: true }
    expect(say(to('es'), 'eventEndsBeforeStart', { end, start: end })).toContain(
      '(31 de octubre de 2024)',
    )
  })

  it('is English for readers whose language it has not', () => {
    expect(say(to('de'), 'fileMissing')).toBe(say(undefined, 'fileMissing'))
  })
})
