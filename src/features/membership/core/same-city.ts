/** What tells one city from another: its names, in whatever language, within its country. */
export type CityIdentity = {
  names: readonly string[]
  country: string
  subdivision?: string | null | undefined
}

/**
 * Whether two entries mean the same city: the same country, a name in common but for case,
 * accents and spacing, and no contradicting subdivision (there is a Victoria in CA-BC, one in
 * Chile; an entry without subdivision may be either).
 */
export const isSameCity = (one: CityIdentity, other: CityIdentity): boolean =>
  one.country === other.country &&
  (!one.subdivision || !other.subdivision || one.subdivision === other.subdivision) &&
  one.names.some((name) => other.names.map(cityKey).includes(cityKey(name)))

/** A city's name as it is compared: `  Évry–Courcouronnes ` and `evry courcouronnes` are one. */
export const cityKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
