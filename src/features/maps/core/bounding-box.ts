/** West, south, east, north in degrees (RFC 7946 section 5). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

/** A box as it stands in an address: `18,39,24,45`. Undefined for what is none. */
export const readBoundingBox = (text: string): BoundingBox | undefined => {
  const numbers = text.split(',').map((it) => (it.trim() === '' ? Number.NaN : Number(it)))
  const [west, south, east, north] = numbers
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return undefined
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined
  const isOnEarth = [west, east].every(isLongitude) && [south, north].every(isLatitude)
  return isOnEarth && south <= north ? [west, south, east, north] : undefined
}

/**
 * The ranges of longitude in a box: one, or the two on either side of the antimeridian where the
 * box lies across it and its west is greater than its east (section 5.2).
 */
export const longitudesIn = ([west, , east]: BoundingBox): readonly [number, number][] =>
  west <= east
    ? [[west, east]]
    : [
        [west, 180],
        [-180, east],
      ]

const isLongitude = (value: number) => Math.abs(value) <= 180
const isLatitude = (value: number) => Math.abs(value) <= 90
