import { describe, expect, it, vi } from 'vitest'

import { cdnPurge } from './cdn-purge'

const told = (statuses: number[]) => {
  const requests: { headers: Record<string, string>; tags: string[] }[] = []
  const onFailure = vi.fn()
  const purge = cdnPurge({
    url: 'https://cdn.example/purge',
    token: 'key',
    retryAfter: [0, 0],
    onFailure,
    fetch: async (_, init) => {
      const { body, headers } = init as { body: string; headers: Record<string, string> }
      requests.push({ headers, ...(JSON.parse(body) as { tags: string[] }) })
      return new Response(null, { status: statuses.shift() ?? 200 })
    },
  })
  return { purge, requests, onFailure }
}

describe('a purge of the cache in front', () => {
  it('says all tags, thirty at a time, in the ways that are understood', async () => {
    const { purge, requests } = told([])
    const tags = Array.from({ length: 31 }, (_, at) => `events:${at}`)
    purge(tags)
    await vi.waitFor(() => expect(requests).toHaveLength(2))
    expect(requests.flatMap((it) => it.tags)).toEqual(tags)
    expect(requests[1]?.headers).toMatchObject({
      'Surrogate-Key': 'events:30',
      'Fastly-Key': 'key',
      Authorization: 'Bearer key',
    })
  })

  it('is tried again, and said to have failed when it keeps failing', async () => {
    const once = told([500])
    once.purge(['events:1'])
    await vi.waitFor(() => expect(once.requests).toHaveLength(2))
    const never = told([500, 500, 500])
    never.purge(['events:1'])
    await vi.waitFor(() => expect(never.onFailure).toHaveBeenCalledOnce())
    expect(never.requests).toHaveLength(3)
    expect(once.onFailure).not.toHaveBeenCalled()
  })
})
