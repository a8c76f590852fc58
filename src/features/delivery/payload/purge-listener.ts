import pg from 'pg'

import type { ContentTag } from '@/content/content-tags'

import { readAnnouncement } from '../core/announcement'
import { CHANNEL } from './noting-changes'

export type PurgeListener = {
  /** Starts to listen, once. */
  start: () => void
  stop: () => Promise<void>
}

type Ears = {
  /** How this instance names itself in what it announces. */
  self: string
  connectionString: string | undefined
  /** From now on nothing is missed; before, anything may have been. */
  onHearing: () => void
  /** From now on changes of other instances are not heard of. */
  onDeaf: () => void
  onPurge: (tags: readonly ContentTag[]) => void
  /** Something was said that cannot be read: anything may have changed. */
  onUnreadable: () => void
}

const FIRST_RETRY_MS = 50
const LONGEST_RETRY_MS = 1_000
/** A connection that died silently is found out after this and the time-out of its query. */
const HEARTBEAT_MS = 1_000

/**
 * Listens on a connection of its own to what other instances announce, and comes back by itself
 * after it was lost.
 */
export const createPurgeListener = (ears: Ears): PurgeListener => {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isStarted = false
  let isStopped = false
  let retryMs = FIRST_RETRY_MS

  const later = (ms: number, work: () => Promise<void>) => {
    timer = setTimeout(() => void work(), ms)
    // A command that loads the configuration ends when its work is done.
    timer.unref()
  }

  const lose = (lost: pg.Client) => {
    if (client !== lost) return
    client = undefined
    clearTimeout(timer)
    ears.onDeaf()
    void lost.end().catch(() => {})
    if (isStopped) return
    later(retryMs, connect)
    retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS)
  }

  const beat = async (): Promise<void> => {
    const beating = client
    if (!beating) return
    try {
      await beating.query('select 1')
      if (client === beating) later(HEARTBEAT_MS, beat)
    } catch {
      lose(beating)
    }
  }

  const connect = async (): Promise<void> => {
    if (isStopped) return
    const fresh = new pg.Client({
      connectionString: ears.connectionString,
      connectionTimeoutMillis: 2_000,
      query_timeout: 1_000,
      keepAlive: true,
      application_name: 'citynet-cms response cache',
    })
    client = fresh
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    fresh.on('notification', ({ payload }) => {
      const heard = readAnnouncement(payload)
      if (!heard) ears.onUnreadable()
      // What was changed here was forgotten here before its answer was sent.
      else if (heard.from !== ears.self) ears.onPurge(heard.tags)
    })
    try {
      await fresh.connect()
      await fresh.query(`listen ${CHANNEL}`)
    } catch {
      lose(fresh)
      return
    }
    if (client !== fresh) return
    retryMs = FIRST_RETRY_MS
    ears.onHearing()
    later(HEARTBEAT_MS, beat)
  }

  return {
    start: () => {
      if (isStarted) return
      isStarted = true
      void connect()
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      const last = client
      client = undefined
      ears.onDeaf()
      await last?.end().catch(() => {})
    },
  }
}
