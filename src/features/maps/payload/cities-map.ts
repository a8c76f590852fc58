import { choice } from '@/public-api/core/parameters'
import { publicEndpoint } from '@/public-api/endpoint'
import type { PublishedReader } from '@/public-api/published'

import {
  BBOX,
  collection,
  feature,
  GEOJSON,
  located,
  MOST_FEATURES,
  type Place,
  REGION,
  type Region,
} from './geojson'

type City = Place & {
  name: string
  slug: string
  path: string
  kind: string
  region?: Region | number | null
}

/** `GET /api/cities.geojson?status=active&bbox=18,39,24,45&locale=fr`: the map of the network. */
export const citiesMapEndpoint = publicEndpoint({
  path: '/cities.geojson',
  tag: 'Maps',
  summary: 'Cities as GeoJSON (RFC 7946)',
  description:
    'Every published city with coordinates. `member` is the status of its membership, null where it has none.',
  parameters: {
    bbox: BBOX,
    region: REGION,
    status: choice(['active', 'paused', 'former'], 'Only cities whose membership has this status.'),
  },
  answers: GEOJSON,
  answer: async ({ locale, read, values: { bbox, region, status } }) => {
    const memberships = await membershipsOf(read)
    const members = [...memberships].filter(([, it]) => it === status).map(([city]) => city)
    const cities = await read.find<City>('cities', {
      where: {
        and: [
          ...located(bbox, ''),
          ...(region === undefined ? [] : [{ 'region.code': { equals: region } }]),
          ...(status === undefined ? [] : [{ id: { in: members } }]),
        ],
      },
      sort: 'id',
      limit: MOST_FEATURES,
      depth: 1,
      select: {
        name: true,
        slug: true,
        path: true,
        kind: true,
        country: true,
        region: true,
        latitude: true,
        longitude: true,
        updatedAt: true,
      },
      populate: { regions: { name: true, code: true } },
    })
    const features = cities.map((city) =>
      feature(city.id, city, {
        name: city.name,
        slug: city.slug,
        path: city.path,
        kind: city.kind,
        country: city.country,
        region: regionOf(city.region),
        member: memberships.get(city.id) ?? null,
      }),
    )
    return collection(features, locale, cities)
  },
})

/** The status of each city's membership, as far as readers may know it. */
const membershipsOf = async (read: PublishedReader): Promise<Map<number, string>> => {
  const members = await read.find<{ city: number; status: string }>('members', {
    limit: MOST_FEATURES,
    select: { city: true, status: true },
  })
  return new Map(members.map(({ city, status }) => [city, status]))
}

const regionOf = (region: City['region']) =>
  typeof region === 'object' && region !== null ? { code: region.code, name: region.name } : null
