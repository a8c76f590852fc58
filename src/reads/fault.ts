import { APIError } from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

/** Why a read is refused: a message of the catalogue and what to fill in. */
export type Fault = {
  message: MessageKey
  parameters?: Record<string, string | number>
  /** Refused to anonymous readers only. */
  unlessSignedIn?: true
  status?: 400 | 403 | 413
}

type Listener = Parameters<typeof say>[0]

/** The fault as Payload's operations report theirs. */
export const toError = (listener: Listener, fault: Fault): Error =>
  new APIError(say(listener, fault.message, fault.parameters), fault.status ?? 400, null, true)

/** The fault as Payload's endpoints answer theirs. */
export const toResponse = (fault: Fault): Response =>
  Response.json(
    { errors: [{ message: say(undefined, fault.message, fault.parameters) }] },
    { status: fault.status ?? 400 },
  )
