import type { FieldHook } from 'payload'

import { isEmpty } from '@/fields/rule'

/**
 * The region that a city has unless it says otherwise: the one whose `countries` name its country.
 * Only an empty field is filled, so an editor's choice is never overwritten; where two regions
 * name the country, which they may, the choice is the editor's.
 */
export const regionOfCountry: FieldHook = async ({ value, data, originalDoc, req }) => {
  if (!isEmpty(value)) return value as unknown
  const country: unknown = data?.country ?? originalDoc?.country
  if (typeof country !== 'string' || country === '') return value as unknown
  const { docs } = await req.payload.find({
    collection: 'regions',
    where: { countries: { equals: country } },
    depth: 0,
    limit: 2,
    pagination: false,
    select: {},
    req,
  })
  return docs.length === 1 ? docs[0]?.id : (value as unknown)
}
