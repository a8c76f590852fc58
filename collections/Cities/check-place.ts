import type { Fault } from '@/content/fault'

/** Both coordinates or neither; 0,0 is a form left empty, in the Gulf of Guinea. */
export const checkCoordinates = (
  latitude: unknown,
  longitude: unknown,
): Fault<'coordinateMissing' | 'coordinatesNull'> | undefined => {
  const has = [latitude, longitude].filter((value) => typeof value === 'number').length
  if (has === 1) return { fault: 'coordinateMissing' }
  return latitude === 0 && longitude === 0 ? { fault: 'coordinatesNull' } : undefined
}

/** A population means nothing without its year, and a census is not in the future. */
export const checkPopulation = (
  population: unknown,
  year: unknown,
  now: Date,
): Fault<'populationWithoutYear' | 'yearAhead'> | undefined => {
  const has = [population, year].filter((value) => typeof value === 'number').length
  if (has === 1) return { fault: 'populationWithoutYear' }
  return typeof year === 'number' && year > now.getUTCFullYear()
    ? { fault: 'yearAhead', parameters: { year } }
    : undefined
}

/** How editors tell two cities of one name apart: "Victoria (CA-BC)". */
export const displayNameOf = (name: string, country: unknown, subdivision: unknown): string => {
  const place = subdivision || country
  return typeof place === 'string' && place !== '' ? `${name} (${place})` : name
}
