import type { EmbeddedPostgres } from './embedded-postgres'
import type { Progress } from './progress.mjs'

/** Everything that runs and has to be ended, in the order opposite to that of its start. */
export type Running = {
  server?: { close(): Promise<void> }
  /** From the moment its start begins: a signal may come while it is still starting. */
  postgres?: Promise<EmbeddedPostgres>
  readonly abort: AbortController
}

/** What the server drains in eight seconds, and jobs that do not end, get no more than this. */
const CLOSE_MS = 15_000

/**
 * Ctrl-C or SIGTERM: answer the last requests, stop Postgres, end. A second signal ends at once;
 * the Postgres it leaves running is adopted by the next start.
 *
 * @returns what never resolves, for those who wait for the end of the process.
 */
export const endOnSignals = (running: Running, progress: Progress): Promise<never> =>
  new Promise(() => {
    const stop = (signal: NodeJS.Signals) => {
      if (running.abort.signal.aborted) process.exit(130)
      running.abort.abort()
      // What was under way loses its connections to a Postgres that stops; that is not news.
      process.on('uncaughtException', () => {})
      progress.line(`\n${signal}: stopping ...`)
      end(running).then(
        () => {
          progress.line('Stopped.')
          process.exit(0)
        },
        (error: unknown) => {
          process.stderr.write(`${error}\n`)
          process.exit(1)
        },
      )
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })

/** Ends what runs: the server within `closeMs`, then Postgres whether it did or not. */
export const end = async (
  { server, postgres }: Running,
  { closeMs = CLOSE_MS }: { closeMs?: number } = {},
): Promise<void> => {
  try {
    if (server) await within(closeMs, server.close())
  } finally {
    // A Postgres that did not start has said so already, and needs no stopping.
    const started = await postgres?.catch(() => undefined)
    await started?.stop()
  }
}

const within = async (ms: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The server did not close in ${ms / 1000} s.`)), ms)
  })
  try {
    await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
