/** Counts attempts by key, on all instances together. */
export type RateLimiter = {
  /** Counts one. Returns the seconds to wait when that was one too many. */
  consume: (key: string) => Promise<{ retryAfter: number } | undefined>
}
