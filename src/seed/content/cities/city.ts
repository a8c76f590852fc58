import { ref, type SeedDocument, type Text } from '../kit'

/** A city with what every city has; coordinates in degrees, zone from the IANA database. */
export const city = (
  key: string,
  name: Text,
  country: string,
  region: string,
  latitude: number,
  longitude: number,
  timeZone: string,
  more: Record<string, unknown> = {},
): SeedDocument => ({
  key,
  data: {
    name,
    slug: { en: key },
    kind: 'city',
    country,
    region: ref('regions', region),
    latitude,
    longitude,
    timeZone,
    ...more,
  },
})
