import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { type CalendarEvent, calendarOf } from './calendar'

const EVENT: CalendarEvent = {
  uid: 'event-1@network.example',
  title: 'Summit',
  summary: 'Of cities',
  url: 'https://network.example/events/summit',
  startsAt: new Date('2026-07-01T08:00:00Z'),
  endsAt: new Date('2026-07-01T10:00:00Z'),
  allDay: false,
  timeZone: 'Europe/Skopje',
  status: 'confirmed',
  statusLabel: 'Confirmed',
  categories: ['Summit'],
  created: new Date('2026-01-01T00:00:00Z'),
  updated: new Date('2026-01-01T00:01:40Z'),
}
const HEAD = { name: 'Network', source: 'https://cms.example/api/events.ics', locale: 'en' }

const written = (...changes: Partial<CalendarEvent>[]) =>
  calendarOf(
    HEAD,
    changes.map((change) => ({ ...EVENT, ...change })),
  )

/** Read by another library than the one that wrote it, with the zones of the text itself. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  const zones = calendar.getAllSubcomponents('vtimezone').map((it) => new ICAL.Timezone(it))
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
}
const only = (text: string) => read(text)[0] as ICAL.Event

describe('calendarOf', () => {
  it.each([
    ['in summer time', 'Europe/Skopje', '2026-07-01T08:00:00Z', 10],
    ['in winter', 'Europe/Skopje', '2026-12-01T08:00:00Z', 9],
    ['the day after the clocks went forward', 'Europe/Skopje', '2026-03-30T08:00:00Z', 10],
    ['by rules that held then, not now', 'America/Mexico_City', '2021-07-01T15:00:00Z', 10],
    ['by rules that hold now', 'America/Mexico_City', '2026-07-01T15:00:00Z', 9],
    ['south of the equator', 'America/Santiago', '2026-01-10T15:00:00Z', 12],
    ['at an offset of half an hour', 'Asia/Kolkata', '2026-01-10T04:30:00Z', 10],
    ['where there is one time', 'Etc/UTC', '2026-01-10T04:30:00Z', 4],
  ])('says the hour of the place %s', (_, timeZone, instant, hour) => {
    const startsAt = new Date(instant)
    const event = only(written({ timeZone, startsAt, endsAt: startsAt }))
    expect(event.startDate.hour).toBe(hour)
    expect(event.startDate.toJSDate()).toEqual(startsAt)
  })

  it('gives each event the zone of its place', () => {
    const text = written({}, { uid: 'event-2@network.example', timeZone: 'Asia/Tokyo' })
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
    expect(read(text).map((it) => it.startDate.toJSDate())).toEqual([
      EVENT.startsAt,
      EVENT.startsAt,
    ])
  })

  it('ends whole days with the day after, and gives them no zone', () => {
    const startsAt = new Date('2026-03-27T23:00:00Z')
    const endsAt = new Date('2026-03-29T21:59:59Z')
    const text = written({ allDay: true, startsAt, endsAt })
    expect(text).toContain('DTSTART;VALUE=DATE:20260328\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20260330\r\n')
    expect(text).not.toContain('VTIMEZONE')
  })

  it('says that an event is cancelled, also to those who show only titles', () => {
    const event = only(written({ status: 'cancelled', statusLabel: 'Annulé' }))
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(event.summary).toBe('Annulé: Summit')
  })

  it('counts changes up and keeps the identity', () => {
    const later = { updated: new Date('2026-02-01T00:00:00Z') }
    const [before, after] = [only(written({})), only(written(later))]
    expect(before.sequence).toBe(100)
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(after.uid).toBe(before.uid)
    expect(written(later)).toContain('LAST-MODIFIED:20260201T000000Z')
    expect(written(later)).toContain('DTSTAMP:20260201T000000Z')
  })

  it('folds lines at 75 octets without breaking a letter', () => {
    const summary = 'مدن قوية، '.repeat(40)
    const text = written({ summary, title: 'é'.repeat(200) })
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(only(text).description).toBe(summary)
    expect(only(text).summary).toBe('é'.repeat(200))
  })

  it('escapes what would end a line or a value', () => {
    const summary = 'a; b, c\\d\nEND:VEVENT'
    expect(only(written({ summary })).description).toBe(summary)
    expect(read(written({ summary }))).toHaveLength(1)
  })

  it('is the same for the same content, whenever it is asked for', () => {
    expect(written({})).toBe(written({}))
  })
})
