import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { PASSWORD_MAX, PASSWORD_MIN, passwordFault } from '@/content/password'
import { say } from '@/messages/say'

/**
 * A reset brings the new password here and the account only later, in `beforeValidate`; the
 * password waits in the context of the request, so that both can be compared.
 */
export const rememberResetPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const password = (args as { data?: { password?: unknown } }).data?.password
  req.context.resetPassword = operation === 'resetPassword' ? String(password ?? '') : undefined
  return args
}

/** Refuses a weak password wherever one is set: new account, change, reset. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const password: unknown = req.context.resetPassword ?? data?.password
  if (typeof password !== 'string' || password === '') return data
  const fault = passwordFault(password, data?.email ?? originalDoc?.email)
  if (fault)
    throw refusal(
      req,
      fault.fault === 'isEmail'
        ? say(req, 'passwordIsEmail')
        : say(req, 'passwordLength', {
            length: fault.length,
            min: PASSWORD_MIN,
            max: PASSWORD_MAX,
          }),
    )
  return data
}

const refusal = (req: PayloadRequest, message: string): ValidationError =>
  new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
