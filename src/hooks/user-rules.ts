import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { userFault } from '@/content/user-rules'
import { say } from '@/messages/say'

/** Refuses a translator without a language and a city user without a membership. */
export const checkUser: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const fault = userFault({ ...originalDoc, ...data })
  if (!fault) return data
  const message = say(req, fault.fault, fault.parameters)
  throw new ValidationError(
    { collection: 'users', errors: [{ path: fault.field, message }], req },
    req.t,
  )
}
