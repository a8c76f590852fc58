/**
 * An instant as it stood on the clocks of a place, with their offset, as search engines show it:
 * `2027-09-19T10:00:00+02:00`.
 */
export const localTime = (instant: string, timeZone: string): string => {
  const date = new Date(instant)
  const local = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(date)
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value
  return `${local.replace(' ', 'T')}${name?.replace('GMT', '') || '+00:00'}`
}

/** The day of an instant in a place: `2027-09-19`. */
export const localDay = (instant: string, timeZone: string): string =>
  localTime(instant, timeZone).slice(0, 10)
