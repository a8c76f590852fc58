import type { FieldHook } from 'payload'

import { joinedId } from '@/fields/id'
import { isEmpty } from '@/fields/rule'

/**
 * What an event takes from its city unless it says otherwise: the time zone and the region. Only
 * an empty field is filled, so an editor's choice is never overwritten.
 */
export const fromCity =
  (field: 'timeZone' | 'region'): FieldHook =>
  async ({ value, data, originalDoc, req }) => {
    if (!isEmpty(value)) return value as unknown
    const id = joinedId((data?.city ?? originalDoc?.city) as unknown)
    if (id === undefined) return value as unknown
    const city = await req.payload.findByID({
      collection: 'cities',
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      select: { timeZone: true, region: true },
      req,
    })
    return field === 'region' ? joinedId(city?.region) : city?.timeZone
  }
