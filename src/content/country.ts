/**
 * Regions that CLDR names but ISO 3166-1 does not: exceptional reservations, groupings and the
 * codes for tests and "unknown". Kosovo's user-assigned XK stays in: the network has members there.
 */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** A code that CLDR replaces by another (SU, YU, UK) is out of use. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

/**
 * Whether this is an ISO 3166-1 alpha-2 code in upper case, or XK. The list is that of the
 * runtime's Unicode data, so it is as maintained as Node is.
 */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !NO_COUNTRIES.has(code) &&
  isCurrent(code) &&
  names.of(code) !== undefined

/** Whether this is an ISO 3166-2 code of a part of that country: `CA-BC` in `CA`. */
export const isSubdivisionOf = (code: string, country: string): boolean =>
  /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && code.startsWith(`${country}-`)
