import { geoEqualEarth, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPoint, Point } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import world from 'world-atlas/land-110m.json' with { type: 'json' }

export type Cities = FeatureCollection<
  Point,
  { name: string; path: string | null; member: string | null }
>

export const SIZE = { width: 960, height: 460 }

const MARGIN = 24

/** How far north, south, east and west cities are: Antarctica needs no room on the map. */
const INHABITED: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-168, 15],
    [178, -15],
    [0, 80],
    [0, -56],
  ],
}

/** An equal-area map of the land around some cities, and where they stand on it. */
export const drawMap = (cities: Cities, whole: boolean) => {
  // The file is what `world-atlas` says it is; JSON imports are not typed that closely.
  const land = feature(world as unknown as Topology, 'land')
  const projection = geoEqualEarth().fitExtent(
    [
      [MARGIN, MARGIN],
      [SIZE.width - MARGIN, SIZE.height - MARGIN],
    ],
    whole || cities.features.length < 2 ? INHABITED : cities,
  )
  projection.clipExtent([
    [0, 0],
    [SIZE.width, SIZE.height],
  ])
  const points = cities.features.flatMap(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const at = projection([longitude, latitude])
    return at ? [{ ...properties, x: Math.round(at[0]), y: Math.round(at[1]) }] : []
  })
  return { land: geoPath(projection).digits(1)(land) ?? '', points }
}
