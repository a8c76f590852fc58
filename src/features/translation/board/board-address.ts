import { dashboardAddress } from '../core/addresses'
import type { BoardRequest, WaitingRequest } from '../core/requests/board-request'

/** The dashboard narrowed to a locale, a collection or both; weeks are not said. */
export const boardAddress = (
  { locale, collection, per }: Partial<BoardRequest>,
  part?: 'reports' | 'time' | 'waits',
): string => {
  const given = Object.entries({ locale, collection, per: per === 'day' ? per : undefined }).filter(
    (it): it is [string, string] => it[1] !== undefined,
  )
  const query = given.length > 0 ? `?${new URLSearchParams(given)}` : ''
  return `${dashboardAddress()}${query}${part === undefined ? '' : `#${part}`}`
}

/** Where the queue is, below the root of the panel; without a locale it chooses one. */
export const QUEUE = '/admin/translation/queue'

/** The queue with every filter that its own page offers. */
export const waitingAddress = (asked: Partial<WaitingRequest>): string => {
  const { states, stale, mine, ...rest } = asked
  const query = {
    ...rest,
    state: states?.join(','),
    stale,
    mine: mine ? '1' : undefined,
  }
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length > 0 ? `${QUEUE}?${new URLSearchParams(given)}` : QUEUE
}
