import type { EventQuery } from '../gql/graphql'
import { formatDay } from '../i18n/format'
import type { Locale } from '../i18n/locales'
import type { Speaker } from './speaker'

type Event = Partial<NonNullable<EventQuery['Event']>>

/** One point of the programme: a line of the event's own agenda, or a session with its own page. */
export type AgendaEntry = {
  title?: string | null
  path?: string | null
  kind: { vocabulary: 'agendaKind' | 'eventKind'; value?: string | null }
  startsAt?: string | null
  endsAt?: string | null
  /** Only its day is known. */
  allDay?: boolean | null
  room?: string | null
  text?: string | null
  note?: string | null
  speakers: Speaker[]
}

export const agendaOf = ({ agenda, sessions }: Event): AgendaEntry[] => [
  ...(agenda ?? []).map(({ kind, description, speakers, ...it }) => ({
    ...it,
    kind: { vocabulary: 'agendaKind' as const, value: kind },
    text: description,
    speakers: speakers ?? [],
  })),
  ...(sessions?.docs ?? []).map(({ kind, summary, speakers, livestream, ...it }) => ({
    ...it,
    kind: { vocabulary: 'eventKind' as const, value: kind },
    text: summary,
    note: livestream?.note,
    speakers: speakers ?? [],
  })),
]

/** The programme day by day, as days are counted where the event takes place. */
export const byDay = (
  entries: AgendaEntry[],
  locale: Locale,
  timeZone: string,
): [day: string, entries: AgendaEntry[]][] => {
  const sorted = entries.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))
  const days = new Map<string, AgendaEntry[]>()
  for (const entry of sorted) {
    const day = entry.startsAt ? formatDay(locale, entry.startsAt, 'day', timeZone) : ''
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
