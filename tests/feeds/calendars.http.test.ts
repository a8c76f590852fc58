import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import { PUBLIC_NETWORK, SECRET } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'

const { payload, api, content: network } = await bootHttpWith(PUBLIC_NETWORK)

const get = (path: string, query: Record<string, string> = {}) =>
  api.get(`/api/events${path}`).query({ locale: 'en', ...query })

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
}
const titlesIn = (text: string) => read(text).map(({ summary }) => summary)
const uid = (id: number) => `event-${id}@localhost`

describe.each(LOCALE_CODES)('the calendar in %s', (locale) => {
  it('is read by a calendar, times and all', async () => {
    const { text, headers } = await get('.ics', { locale, sessions: 'true' }).expect(200)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(headers['content-language']).toBe(locale)
    const events = read(text)
    const { docs } = await payload.find({
      collection: 'events',
      locale,
      overrideAccess: false,
      limit: 100,
    })
    expect(events.map((it) => it.uid).toSorted()).toEqual(docs.map(({ id }) => uid(id)).toSorted())
    for (const event of events) {
      const stored = docs.find(({ id }) => uid(id) === event.uid)
      if (stored?.allDay) expect(event.startDate.isDate).toBe(true)
      else {
        expect(event.startDate.toJSDate().toISOString()).toBe(stored?.startsAt)
        expect(event.endDate.toJSDate().toISOString()).toBe(stored?.endsAt)
        expect(event.startDate.zone.tzid).toBe(stored?.timeZone)
      }
    }
    expect(text).not.toContain(SECRET)
  })
})

describe('a calendar', () => {
  it('leaves the sessions of summits out unless they are asked for', async () => {
    expect(titlesIn((await get('.ics')).text)).not.toContain('Opening')
    expect(titlesIn((await get('.ics', { sessions: 'true' })).text)).toContain('Opening')
  })

  it('keeps a cancelled event and says that it is', async () => {
    const events = read((await get('.ics', { locale: 'fr' })).text)
    const event = events.find((it) => it.uid === uid(network.cancelled))
    expect(event?.summary).toBe('Annulé: Annulé')
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('ends whole days with the day after', async () => {
    const { text } = await get(`/${network.allDay}.ics`).expect(200)
    expect(text).toContain('DTSTART;VALUE=DATE:20260328')
    expect(text).toContain('DTEND;VALUE=DATE:20260330')
  })

  it('holds the events of a region, and no others', async () => {
    const { text } = await get('.ics', { region: 'latin-america' }).expect(200)
    expect(titlesIn(text)).toEqual(['In Mexico'])
    expect(text).toContain('Latin America')
  })

  it('says where and about what, in the language', async () => {
    const [event] = read((await get(`/${network.summit}.ics`, { locale: 'ar' })).text)
    expect(event?.summary).toBe('القمة الرابعة')
    expect(event?.location).toContain('كومانوفو')
    expect(event?.location).toContain('مقدونيا الشمالية')
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      `http://localhost:3000${encodeURI('/ar/فعاليات/القمة-الرابعة')}`,
    )
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(['قمة', 'الشباب'])
  })

  it('keeps the identity of an event in every language, and counts its changes', async () => {
    const [before] = read((await get(`/${network.session}.ics`, { locale: 'fr' })).text)
    await payload.update({
      collection: 'events',
      id: network.session,
      locale: 'en',
      data: { status: 'postponed', _status: 'published' },
    })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await payload.update({
      collection: 'events',
      id: network.session,
      locale: 'en',
      data: { venue: 'Elsewhere', _status: 'published' },
    })
    const [after] = read((await get(`/${network.session}.ics`)).text)
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    expect(after?.summary).toBe('Postponed: Opening')
  })

  it('takes the sessions of one event along', async () => {
    const { text } = await get(`/${network.summit}.ics`, { sessions: 'true' }).expect(200)
    expect(read(text)).toHaveLength(2)
  })
})

describe('an event that is not on line', () => {
  it.each(['hidden', 'summit'] as const)('has no calendar in Spanish: %s', async (name) => {
    const { body, text } = await get(`/${network[name]}.ics`, { locale: 'es' }).expect(404)
    expect(body).toMatchObject({ code: 'documentNotPublished', status: 404 })
    expect(text).not.toContain(SECRET)
  })

  it('is refused as nothing at all is', async () => {
    await get('/999999999.ics').expect(404)
    await get(`/${network.summit}.ics`, { depth: '2' }).expect(400)
  })

  it('leaves the document itself where it was', async () => {
    const { body } = await get(`/${network.summit}`).expect(200)
    expect(body.title).toBe('Fourth summit')
  })
})
