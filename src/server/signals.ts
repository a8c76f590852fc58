import type { Logger } from 'pino'

const DEADLINE_MS = 10_000

/**
 * Closes in order on SIGTERM and SIGINT and then exits; at the deadline, or at a second signal,
 * exits at once.
 */
export const closeOnSignals = (args: { close: () => Promise<void>; logger: Logger }): void => {
  let closing = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (closing) process.exit(1)
    closing = true
    args.logger.info({ signal }, 'stopping')
    setTimeout(() => {
      args.logger.error('could not stop within ten seconds: exiting')
      process.exit(1)
    }, DEADLINE_MS).unref()
    args.close().then(
      () => process.exit(0),
      (error: unknown) => {
        args.logger.error({ err: error }, 'could not stop in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
