import { destination, type Logger, pino } from 'pino'

import { BATCH, batchedLines } from './batched-lines'

/**
 * Structured logs on stdout, one JSON object per line; credentials never reach them. Lines are
 * written together, a third of a second late at most.
 */
export const createLogger = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: isoTime,
      redact: ['*.headers.authorization', '*.headers.cookie', '*.headers["set-cookie"]'],
    },
    batchedLines(
      destination({ sync: false, minLength: BATCH, maxWrite: 4 * BATCH, periodicFlush: 250 }),
    ),
  )

/** For lines that have no headers in them: looking for some in each costs more than writing it. */
export const forRequests = (logger: Logger): Logger => logger.child({}, { redact: [] })

let saidAt = 0
let said = ''

/** The time as pino wants it. Lines of one millisecond share it: it costs as much as all else. */
const isoTime = (): string => {
  const now = Date.now()
  if (now !== saidAt) {
    saidAt = now
    said = `,"time":"${new Date(now).toISOString()}"`
  }
  return said
}
