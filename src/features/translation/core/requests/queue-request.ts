import { STATES, type State } from '../unit'
import {
  fitting,
  flag,
  instant,
  listOf,
  locale,
  needed,
  readParameters,
  wholeNumber,
} from './parameters'

/** Of one answer. */
export const MOST_ITEMS = 200

/** Which texts of one locale are asked for. */
export type QueueFilters = {
  locale: string
  collections?: readonly string[]
  states?: readonly State[]
  /** Only those whose source has changed since, or only those whose has not. */
  stale?: boolean
  /** Only what has waited since then or longer: ISO 8601. */
  waitingSince?: string
  /** In words of the source. */
  minWords?: number
  maxWords?: number
}

export type QueueRequest = QueueFilters & { limit: number; after?: string }

type Known = {
  locales: readonly string[]
  collections: readonly string[]
  isCursor: (text: string) => boolean
}

/**
 * What `GET /api/translation/queue` is asked for. Of two ages the older one counts.
 *
 * @throws RequestFault
 */
export const readQueueRequest = (given: URLSearchParams, known: Known, now: Date): QueueRequest => {
  const { collection, state, limit, waitingSince, minAgeDays, ...rest } = readParameters(given, {
    locale: needed(locale(known.locales)),
    collection: listOf(known.collections),
    state: listOf(STATES),
    stale: flag,
    waitingSince: instant,
    minAgeDays: wholeNumber(0, 10_000),
    minWords: wholeNumber(0, 1_000_000),
    maxWords: wholeNumber(0, 1_000_000),
    limit: wholeNumber(1, MOST_ITEMS),
    after: fitting(known.isCursor, 'the "next" of the page before'),
  })
  const byAge =
    minAgeDays === undefined ? undefined : new Date(now.valueOf() - minAgeDays * DAY).toISOString()
  const ages = [waitingSince, byAge].filter((it) => it !== undefined).toSorted()
  return {
    ...rest,
    collections: collection,
    states: state,
    waitingSince: ages[0],
    limit: limit ?? DEFAULT_ITEMS,
  }
}

const DEFAULT_ITEMS = 50
const DAY = 24 * 60 * 60 * 1_000
