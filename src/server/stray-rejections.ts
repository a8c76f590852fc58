import type { Logger } from 'pino'

/**
 * Logs promises that failed with nobody waiting, and keeps the process alive, which Node would end.
 * Payload lets some go while it validates `where` and joins of several levels in parallel: one
 * signed-in reader's mistake must not take the site from everybody else.
 */
export const logStrayRejections = (logger: Logger): void => {
  process.on('unhandledRejection', (reason: unknown) => {
    logger.error({ err: reason }, 'a promise failed with nobody waiting for it')
  })
}
