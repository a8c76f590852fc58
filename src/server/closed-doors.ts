/**
 * Doors of Payload that stay shut: the first administrator is made by `npm start`, never by
 * whoever finds the form first, and jobs are run by the elected runner alone.
 */
const CLOSED = [
  /^\/api\/[^/]+\/first-register$/,
  /^\/admin\/create-first-user$/,
  /^\/api\/payload-jobs\/(run|handle-schedules)$/,
]

/** Whether a path (decoded, lower case) leads to a door that does not exist here. */
export const isClosed = (path: string): boolean => CLOSED.some((door) => door.test(path))
