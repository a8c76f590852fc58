import { randomUUID } from 'node:crypto'

export const REQUEST_ID = 'x-request-id'

/** Long enough for any tracing system, narrow enough to be safe in logs and headers. */
const ACCEPTABLE = /^[\w.:-]{8,128}$/

/** The id the caller gave where it is acceptable, else a new one. */
export const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID()
