import type { DocumentInSql } from '@/content/read-in-sql'

import { SOURCE, type Summary, summaryOf, type Tally } from '../../core/summary/summary'
import type { Origin, State } from '../../core/unit'

/** What the log of releases says of a document in one locale. */
export type Released = {
  locale: string
  sourceLocale: string | null
  units: readonly ReleasedUnit[]
  sourceUnits: readonly { key: string; source: string }[] | null
  sourceAt: string | null
}

/** As `recordRelease` writes them. */
type ReleasedUnit = {
  key: string
  state: State
  origin: Origin | null
  basedOn: string | null
  words: number | null
  reviewer: string | null
  reviewedAt: string | null
}

/**
 * {@link Released} of a document as an expression of JSON: of its translation and of its source as
 * they last went on line; null where it never did.
 */
export const releasedExpression = ({ collection, id, locale }: DocumentInSql): string => {
  const isOf = (it: string) => `${it}.collection = ${collection} and ${it}.document = ${id}`
  return `(select json_build_object('locale', release.locale, 'sourceLocale', unit.source_locale,
           'units', release.units, 'sourceUnits', source.units, 'sourceAt', source.at)
    from translation_releases release
    left join lateral (select it.source_locale from translation_units it
      where ${isOf('it')} limit 1) unit on true
    left join lateral (select it.units, it.at from translation_releases it
      where ${isOf('it')} and it.locale = unit.source_locale and it.live
      order by it.id desc limit 1) source on true
   where ${isOf('release')} and release.locale = ${locale} and release.live
   order by release.id desc limit 1)`
}

export const summaryOfReleased = (released: Released): Summary =>
  released.sourceLocale === released.locale ? SOURCE : summaryOf(tallies(released))

const tallies = ({ units, sourceUnits, sourceAt }: Released): Tally[] => {
  const published = new Map(sourceUnits?.map(({ key, source }) => [key, source]))
  return units.map(({ key, state, origin, basedOn, words, reviewer, reviewedAt }): Tally => {
    const source = published.get(key)
    const isStale = basedOn !== null && source !== undefined && source !== basedOn
    return {
      state,
      isMachineMade: origin === 'machine' || origin === 'legacy',
      words: words ?? 0,
      staleWords: isStale ? (words ?? 0) : 0,
      ...(isStale && { staleSince: instant(sourceAt) }),
      ...(reviewedAt && { reviewedAt: instant(reviewedAt), reviewer: reviewer ?? undefined }),
    }
  })
}

/** Postgres writes instants in its own way. */
export const instant = (value: string | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : new Date(value).toISOString()
