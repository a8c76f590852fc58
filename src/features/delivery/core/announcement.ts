import type { ContentTag } from '@/content/content-tags'

import { atMost } from './tags'

/** Postgres takes less than 8,000 bytes in one notification. */
const MAX_BYTES = 7_400
/** A change of more than these is told by collection. */
const MAX_TAGS = 1_000

/** What an instance has changed. */
export type Announcement = { from: string; tags: ContentTag[] }

/** The tags of a change as texts for `pg_notify`. */
export const announcements = (from: string, tags: ReadonlySet<ContentTag>): string[] => {
  const messages: ContentTag[][] = []
  let room = 0
  for (const tag of atMost(MAX_TAGS, tags)) {
    const size = Buffer.byteLength(JSON.stringify(tag)) + 1
    if (size > room) {
      messages.push([])
      room = MAX_BYTES
    }
    messages.at(-1)?.push(tag)
    room -= size
  }
  return messages.map((some) => JSON.stringify({ from, tags: some } satisfies Announcement))
}

/** What a notification tells; undefined when it cannot be read. */
export const readAnnouncement = (message: string | undefined): Announcement | undefined => {
  try {
    const { from, tags } = JSON.parse(message ?? '') as Partial<Announcement>
    const isReadable = Array.isArray(tags) && tags.every((it) => typeof it === 'string')
    return isReadable && typeof from === 'string' ? { from, tags } : undefined
  } catch {
    return undefined
  }
}
