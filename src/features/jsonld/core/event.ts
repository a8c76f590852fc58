import type { Event } from 'schema-dts'

import { type Described, seen } from './documents'
import { localDay, localTime } from './local-time'
import { common, given, many, organisation, person, type Setting, titleOf } from './properties'

const STATUS: Record<string, Event['eventStatus' & keyof Event]> = {
  cancelled: 'https://schema.org/EventCancelled' as never,
  postponed: 'https://schema.org/EventPostponed' as never,
}
const MODE: Record<string, string> = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

/** When, where, by whom; by the clock of the place. */
export const event = (document: Described, setting: Setting): Event => {
  const { allDay, startsAt, endsAt, status, mode } = document
  const zone = document.timeZone ?? 'UTC'
  const time = allDay ? localDay : localTime
  const parent = seen(document.parent)
  const organisers = (document.organisers ?? []).flatMap(
    ({ organisation }) => seen(organisation?.value) ?? [],
  )
  const speakers = (document.speakers ?? []).flatMap((it) => seen(it.person) ?? [])
  return {
    '@type': 'Event',
    ...common(document, setting),
    name: titleOf(document),
    ...(startsAt && { startDate: time(startsAt, zone) }),
    ...(endsAt && { endDate: time(endsAt, zone) }),
    eventStatus: (STATUS[status ?? ''] ?? 'https://schema.org/EventScheduled') as never,
    eventAttendanceMode: (MODE[mode ?? ''] ??
      'https://schema.org/OfflineEventAttendanceMode') as never,
    ...many('location', locationsOf(document, setting)),
    ...many(
      'organizer',
      organisers.map((it) => organisation(it, setting)),
    ),
    ...many(
      'performer',
      speakers.map((it) => person(it, setting)),
    ),
    ...(document.languages?.length ? { inLanguage: document.languages } : {}),
    ...(parent?.path && parent.title
      ? { superEvent: { '@type': 'Event', name: parent.title, url: setting.absolute(parent.path) } }
      : {}),
  }
}

const locationsOf = (document: Described, setting: Setting) => {
  const city = seen(document.city)
  const online = document.livestream?.url ?? document.registration?.url
  const isOnline = document.mode === 'online' || document.mode === 'hybrid'
  const name = document.venue ?? city?.name
  return [
    ...(name && document.mode !== 'online'
      ? [
          {
            '@type': 'Place' as const,
            name,
            address: {
              '@type': 'PostalAddress' as const,
              ...given('streetAddress', document.address),
              ...given('addressLocality', city?.name),
              ...given('addressCountry', city?.country),
            },
          },
        ]
      : []),
    ...(isOnline
      ? [{ '@type': 'VirtualLocation' as const, url: online ?? setting.absolute(document.path) }]
      : []),
  ]
}
