import { PERIODS, type Period } from '../board/periods'
import { STATES, type State } from '../unit'

/** What the address of a page may name. */
type Known = { locales: readonly string[]; collections: readonly string[] }

/** As Next gives the parameters of a page. */
export type PageParameters = Readonly<Record<string, string | string[] | undefined>>

/** What the dashboard shows: everything, or one locale, one collection, or both. */
export type BoardRequest = { locale?: string; collection?: string; per: Period }

/**
 * What an address asks the dashboard for. A page has nobody to refuse: what it does not know, or
 * may not show, it leaves out.
 */
export const readBoardRequest = (given: PageParameters, known: Known): BoardRequest => ({
  locale: among(known.locales, given.locale),
  collection: among(known.collections, given.collection),
  per: among(PERIODS, given.per) ?? 'week',
})

/** What waits, and for whom. */
export type WaitingFilters = {
  locale: string
  collection?: string
  /** Unless given, what is not confirmed or is out of date. */
  states?: readonly State[]
  stale?: boolean
  /** Only what has waited for as many days. */
  minAgeDays?: number
  /** In words that wait in the document. */
  minWords?: number
  maxWords?: number
  /** Only drafts and rejected texts of whoever asks. */
  mine: boolean
}

export type WaitingRequest = WaitingFilters & { after?: string }

/** What an address asks the queue for; without a locale, the first that the reader works in. */
export const readWaitingRequest = (
  given: PageParameters,
  known: Known & { fallback: string; isCursor: (text: string) => boolean },
): WaitingRequest => {
  const after = textOf(given.after)
  const states = textOf(given.state)
    ?.split(',')
    .flatMap((it) => among(STATES, it) ?? [])
  const stale = among(['true', 'false'], given.stale)
  return {
    locale: among(known.locales, given.locale) ?? known.fallback,
    collection: among(known.collections, given.collection),
    states: states && states.length > 0 ? [...new Set(states)] : undefined,
    stale: stale === undefined ? undefined : stale === 'true',
    minAgeDays: wholeNumber(given.minAgeDays),
    minWords: wholeNumber(given.minWords),
    maxWords: wholeNumber(given.maxWords),
    mine: textOf(given.mine) === '1',
    after: after !== undefined && known.isCursor(after) ? after : undefined,
  }
}

const textOf = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.trim() || undefined

const among = <T extends string>(
  known: readonly T[],
  value: string | string[] | undefined,
): T | undefined => known.find((it) => it === textOf(value))

const wholeNumber = (value: string | string[] | undefined): number | undefined => {
  const text = textOf(value)
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
