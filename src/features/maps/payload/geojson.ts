import type { Where } from 'payload'

import { type Parameter, textLike } from '@/public-api/core/parameters'
import { type Answer, json, newest } from '@/public-api/endpoint'
import type { Found } from '@/public-api/published'

import { type BoundingBox, longitudesIn, readBoundingBox } from '../core/bounding-box'

/** A map of the world with more points than this shows none. */
export const MOST_FEATURES = 5_000

export const BBOX: Parameter<BoundingBox | undefined> = {
  description:
    'Only what lies in the box: west, south, east, north in degrees. West is greater than east across the antimeridian.',
  schema: { type: 'string', pattern: '^(-?[\\d.]+,){3}-?[\\d.]+$' },
  expected: '18,39,24,45',
  read: (text) => {
    const value = readBoundingBox(text)
    return value && { value }
  },
  otherwise: undefined,
}

export const REGION = textLike(
  { pattern: /^[a-z0-9-]+$/, expected: 'western-balkans', maxLength: 40 },
  'Only in the region with this code.',
)

export const GEOJSON = {
  'application/geo+json': {
    type: 'object',
    required: ['type', 'features'],
    properties: {
      type: { const: 'FeatureCollection' },
      numberReturned: { type: 'integer' },
      features: { type: 'array', items: { type: 'object' } },
    },
  },
}

export type Place = { latitude?: number | null; longitude?: number | null; country?: string | null }
export type Region = { code?: string | null; name?: string | null }

/** Conditions on coordinates, below a path. */
export const located = (bbox: BoundingBox | undefined, prefix: string): Where[] => {
  const [latitude, longitude] = [`${prefix}latitude`, `${prefix}longitude`]
  if (!bbox) return [{ [latitude]: { exists: true } }, { [longitude]: { exists: true } }]
  const ranges = longitudesIn(bbox).map(([west, east]) => ({
    [longitude]: { greater_than_equal: west, less_than_equal: east },
  }))
  return [{ [latitude]: { greater_than_equal: bbox[1], less_than_equal: bbox[3] } }, { or: ranges }]
}

export const feature = (id: number, { longitude, latitude }: Place, properties: object) => ({
  type: 'Feature' as const,
  id,
  geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  properties: { id, ...properties },
})

export const collection = (
  features: readonly object[],
  locale: Answer['language'],
  documents: readonly Found[],
): Answer => ({
  body: json({ type: 'FeatureCollection', numberReturned: features.length, features }),
  type: 'application/geo+json; charset=utf-8',
  ...(locale && { language: locale }),
  lastModified: newest(documents),
})
