const DAY = 86_400_000

/** Offsets of a zone do not change back within a week, and a week is quick to step through. */
const STEP = 7 * DAY

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 section 3.6.5) with every change of its offset between
 * two instants, as the time zone data of this Node knows them.
 *
 * Libraries write today's rules for all years, which puts an event of July 2021 in Mexico an hour
 * off: summer time ended there in 2022. Hence no rule at all, but what really happened.
 */
export const vtimezoneOf = (zone: string, from: Date, to: Date): string => {
  const offsetAt = offsetsOf(zone)
  const start = from.getTime() - DAY
  const first = offsetAt(start)
  const observances = [observance('STANDARD', start, first, first)]
  let offset = first
  for (let time = start; time < to.getTime() + DAY; time += STEP) {
    const next = offsetAt(time + STEP)
    if (next === offset) continue
    const change = firstInstantWith(next, time, time + STEP, offsetAt)
    const kind = next > offset ? 'DAYLIGHT' : 'STANDARD'
    observances.push(observance(kind, change, offset, next))
    offset = next
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n')
}

/** Minutes east of UTC at an instant. */
const offsetsOf = (zone: string): ((time: number) => number) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return (time) => {
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  }
}

const firstInstantWith = (
  offset: number,
  before: number,
  after: number,
  offsetAt: (time: number) => number,
): number => {
  let low = before
  let high = after
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === offset) high = middle
    else low = middle
  }
  return Math.floor(high / 60_000) * 60_000
}

/** From when, by the clock of the zone as it was until then, which offset holds. */
const observance = (kind: 'STANDARD' | 'DAYLIGHT', time: number, from: number, to: number) => [
  `BEGIN:${kind}`,
  `DTSTART:${localTime(time + from * 60_000)}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  `END:${kind}`,
]

const localTime = (time: number): string =>
  new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`
}
