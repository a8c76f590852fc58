import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { checkSpotlight } from '@/content/resource-rules'
import { say } from '@/messages/say'

/**
 * Of the document and not of the field `cities`: an empty list of cities has no validator that
 * would be asked for its kind. A draft may still be incomplete.
 */
export const oneCityPerSpotlight: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data?._status !== 'published') return data
  const fault = checkSpotlight(data.kind, data.cities)
  if (!fault) return data
  const message = say(req, fault.fault, fault.parameters)
  throw new ValidationError(
    { collection: 'resources', errors: [{ path: 'cities', message }], req },
    req.t,
  )
}
