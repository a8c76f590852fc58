import { publicEndpoint } from '@/public-api/endpoint'

import {
  BBOX,
  collection,
  feature,
  GEOJSON,
  located,
  MOST_FEATURES,
  type Place,
  REGION,
} from './geojson'

type Event = {
  title: string
  path: string
  kind: string
  status: string
  startsAt: string
  endsAt: string
  timeZone: string
  city?: (Place & { id: number; name: string }) | number | null
}

/** `GET /api/events.geojson?bbox=…`: where things are held. */
export const eventsMapEndpoint = publicEndpoint({
  path: '/events.geojson',
  tag: 'Maps',
  summary: 'Events as GeoJSON (RFC 7946)',
  description:
    'Published events at the coordinates of their city, sessions left out. Several of one city lie on one point. The newest 5,000.',
  parameters: { bbox: BBOX, region: REGION },
  answers: GEOJSON,
  answer: async ({ locale, read, values: { bbox, region } }) => {
    const events = await read.find<Event>('events', {
      where: {
        and: [
          ...located(bbox, 'city.'),
          { parent: { exists: false } },
          ...(region === undefined ? [] : [{ 'region.code': { equals: region } }]),
        ],
      },
      sort: ['-startsAt', 'id'],
      limit: MOST_FEATURES,
      depth: 1,
      select: {
        title: true,
        path: true,
        kind: true,
        status: true,
        startsAt: true,
        endsAt: true,
        timeZone: true,
        city: true,
        updatedAt: true,
      },
      populate: { cities: { name: true, country: true, latitude: true, longitude: true } },
    })
    const features = events.flatMap(({ id, city, title, path, kind, status, ...event }) =>
      // A city that is not published in the language is a number.
      typeof city === 'object' && city !== null && city.latitude != null
        ? [
            feature(id, city, {
              title,
              path,
              kind,
              status,
              startsAt: event.startsAt,
              endsAt: event.endsAt,
              timeZone: event.timeZone,
              city: { id: city.id, name: city.name, country: city.country },
            }),
          ]
        : [],
    )
    return collection(features, locale, events)
  },
})
