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

/** A parameter that anonymous readers may not use. */
export const onlySignedIn = (parameter: string): Fault => ({
  message: 'onlySignedIn',
  parameters: { parameter },
  unlessSignedIn: true,
})

/** A number outside its bounds, both of which are allowed. */
export const outOfRange = (parameter: string, value: unknown, min: number, max: number): Fault => ({
  message: 'numberOutOfRange',
  parameters: { parameter, value: String(value).slice(0, 40), min, max },
})
