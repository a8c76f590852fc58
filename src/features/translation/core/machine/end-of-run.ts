import type { Clock } from './pace'
import type { LeftReason } from './result'

/**
 * Why and when a run ends before all is done. The first reason counts.
 *
 * @param deadline in milliseconds from now.
 * @param caller aborting it cancels the run.
 */
export const endOfRun = (clock: Clock, deadline?: number, caller?: AbortSignal) => {
  const requests = new AbortController()
  const waits = new AbortController()
  let why: LeftReason | undefined
  /** Sends nothing more; what is on its way may still arrive, for it is paid. */
  const stop = (kind: LeftReason['kind'], message: string): void => {
    why ??= { kind, message }
    waits.abort()
  }
  /** Gives up what is on its way, too. */
  const abort = (kind: LeftReason['kind'], message: string): void => {
    stop(kind, message)
    requests.abort()
  }
  const cancel = () => abort('cancelled', 'The run was cancelled.')
  if (caller?.aborted) cancel()
  else caller?.addEventListener('abort', cancel, { once: true, signal: requests.signal })
  if (deadline !== undefined) {
    const late = () => {
      if (!requests.signal.aborted) abort('deadline', 'The time for this run is over.')
    }
    void clock.sleep(deadline, requests.signal).then(late)
  }
  return {
    /** Undefined while the run goes on. */
    reason: () => why,
    stop,
    abort,
    /** Ends what waits for the clock; to be called once the run is over. */
    release: () => {
      waits.abort()
      requests.abort()
    },
    /** For requests. */
    requests: requests.signal,
    /** For everything that waits before a request. */
    waits: waits.signal,
  }
}
