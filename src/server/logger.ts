import { type Logger, pino } from 'pino'

/** Structured logs on stdout, one JSON object per line; credentials never reach them. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.headers.authorization', '*.headers.cookie', '*.headers["set-cookie"]'],
  })
