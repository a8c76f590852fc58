import type { TextFieldSingleValidation } from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

import { type AddressFault, addressFault, type PrivateHosts } from '../core/address'

const MESSAGE_OF = {
  malformed: 'webhookAddressMalformed',
  notHttps: 'webhookAddressNotHttps',
  credentials: 'webhookAddressCredentials',
  private: 'webhookAddressPrivate',
} as const satisfies Record<AddressFault, MessageKey>

/** Refuses an address that would never be called. */
export const checkAddress =
  (privateHosts: PrivateHosts): TextFieldSingleValidation =>
  (value, { req }) => {
    const fault = addressFault(value, privateHosts)
    if (!fault) return true
    const host = URL.canParse(String(value)) ? new URL(String(value)).host : ''
    return say(req, MESSAGE_OF[fault], { host })
  }
