import { APIError } from 'payload'

import type { MessageKey } from '@/messages/catalogue'
import { listenerOf } from '@/messages/listener'
import { say } from '@/messages/say'

import { BOUNDS } from './bounds'
import type { ExceededLimit } from './graphql-limit'

/** Why a read is refused: a message of the catalogue and what to fill in. */
export type Fault = {
  message: MessageKey
  parameters?: Record<string, string | number>
  /** Refused to anonymous readers only. */
  unlessSignedIn?: true
  status?: 400 | 403 | 405 | 413
  /** What programs are told beside its code. */
  told?: Record<string, string | number>
}

type Listener = Parameters<typeof say>[0]

/** The fault as Payload's operations report theirs. */
export const toError = (listener: Listener, fault: Fault): Error =>
  new APIError(
    say(listener, fault.message, fault.parameters),
    fault.status ?? 400,
    { code: fault.message },
    true,
  )

/** @throws the fault, if there is one, as Payload's operations report theirs. */
export const refuse = (listener: Listener, fault: Fault | undefined): void => {
  if (fault) throw toError(listener, fault)
}

/** The fault as Payload's endpoints answer theirs, in the language of the request. */
export const toResponse = ({ headers }: Request, fault: Fault): Response => {
  return Response.json(
    { errors: [saidTo(headers, fault)] },
    { status: fault.status ?? 400, headers: { Vary: 'Accept-Language, Cookie' } },
  )
}

/** The fault as one of the errors of an answer, in the language of the request. */
export const saidTo = (headers: Headers, { message, parameters, told }: Fault) => ({
  message: say(
    listenerOf((name) => headers.get(name)),
    message,
    parameters,
  ),
  data: { code: message, ...told },
})

/** A document of GraphQL that asks for more than one request may. */
export const limitExceeded = ({ found, limit, max }: ExceededLimit): Fault => ({
  message: 'graphqlLimitExceeded',
  parameters: { limit, max, found: found ?? `> ${max}` },
  told: { limit, max, ...(found !== undefined && { found }) },
})

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

/** A path that is unknown, or that the reader may not see: which of the two is not told. */
export const notReadable = (parameter: string, path: string): Fault => ({
  message: 'pathNotReadable',
  parameters: { parameter, path: path.slice(0, 100) },
})

/** A path that goes on from one of several documents, where Payload would lose its way. */
export const throughMany = (parameter: string, path: string): Fault => ({
  message: 'pathThroughMany',
  parameters: { parameter, path: path.slice(0, 100) },
})

/** A further condition on the fields of one kind of block. */
export const askedTwice = (parameter: string, path: string): Fault => ({
  message: 'blockAskedTwice',
  parameters: { parameter, path: path.slice(0, 100) },
})

/** A part of a parameter that Payload would misread. */
export const malformed = (parameter: string, path: string): Fault => ({
  message: 'queryMalformed',
  parameters: { parameter, path: path.slice(0, 100) },
})

/** More conditions, values or characters than one question may have. */
export const tooLarge = (parameter: string): Fault => ({
  message: 'queryTooLarge',
  parameters: { parameter, max: BOUNDS.conditions },
})
