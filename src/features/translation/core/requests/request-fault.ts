import type { Fault } from '@/content/fault'

/** What is wrong with a request; each is a message of the catalogue. */
export const REQUEST_FAULTS = [
  'localeUnknown',
  'numberOutOfRange',
  'parameterRepeated',
  'parameterUnknown',
  'parameterMissing',
  'parameterUnfit',
  'parameterMalformed',
  'parameterTooMany',
  'parameterTooLong',
  'bodyNotObject',
  'bodyNoFile',
  'fileFormatUnknown',
  'fileForMemory',
] as const
export type RequestFaultName = (typeof REQUEST_FAULTS)[number]

/** A request that says something we do not understand: nothing of it is done. */
export class RequestFault extends Error {
  override name = 'RequestFault'

  constructor(
    readonly code: RequestFaultName,
    readonly parameters: NonNullable<Fault['parameters']> = {},
  ) {
    super(`${code} ${JSON.stringify(parameters)}`)
  }
}
