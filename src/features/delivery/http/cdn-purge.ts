import type { ContentTag } from '@/content/content-tags'

export type CdnPurgeOptions = {
  url: string
  token?: string
  fetch: typeof fetch
  /** After a purge that failed for good: the caches show the old answers until they expire. */
  onFailure: (error: unknown, tags: readonly ContentTag[]) => void
  /** Milliseconds before each further attempt. */
  retryAfter?: readonly number[]
}

/** Cloudflare takes 30 tags in one request; Fastly takes 256. */
const TAGS_OF_A_REQUEST = 30
const RETRY_AFTER = [1_000, 5_000, 30_000]
const TIMEOUT_MS = 10_000

/**
 * Tells a cache in front of us what to forget, as Fastly (`Surrogate-Key`, `Fastly-Key`) and
 * Cloudflare (`{"tags": [...]}`, bearer token) want to be told. Nobody waits for it.
 */
export const cdnPurge = (options: CdnPurgeOptions): ((tags: Iterable<ContentTag>) => void) => {
  return (tags) => {
    const all = [...tags]
    for (let first = 0; first < all.length; first += TAGS_OF_A_REQUEST) {
      void tell(options, all.slice(first, first + TAGS_OF_A_REQUEST))
    }
  }
}

const tell = async (options: CdnPurgeOptions, tags: readonly ContentTag[]): Promise<void> => {
  for (const wait of [...(options.retryAfter ?? RETRY_AFTER), undefined]) {
    try {
      await post(options, tags)
      return
    } catch (error) {
      if (wait === undefined) {
        options.onFailure(error, tags)
        return
      }
      await new Promise<void>((resolve) => {
        setTimeout(resolve, wait).unref()
      })
    }
  }
}

const post = async (
  { fetch, token, url }: CdnPurgeOptions,
  tags: readonly ContentTag[],
): Promise<void> => {
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Surrogate-Key': tags.join(' '),
      ...(token && { Authorization: `Bearer ${token}`, 'Fastly-Key': token }),
    },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!ok) throw new Error(`The cache in front of us answered ${status} to a purge.`)
}
