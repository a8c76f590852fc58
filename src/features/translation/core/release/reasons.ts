import type { Origin, State, Unit } from '../unit'
import type { LocalePolicy } from './policy'

/** What one unit would be in a locale once it is on line there. */
export type ReleaseCandidate = {
  unit: Pick<Unit, 'key' | 'field' | 'kind' | 'policy' | 'required'>
  /** There would be words for readers to see. */
  hasText: boolean
  state: State
  origin?: Origin
  stale: boolean
  codesChanged: boolean
  /** Ids of the blocking checks that fail and nobody waived. */
  blocking: readonly string[]
}

export const REASONS = [
  'untranslated',
  'machine',
  'draft',
  'rejected',
  'unreviewed',
  'stale',
  'codesChanged',
  'check',
] as const
export type ReasonCode = (typeof REASONS)[number]

/** Why a locale may not be published: one reason with every unit it holds of. */
export type ReleaseReason = { code: ReasonCode; units: { key: string; field: string }[] }

/**
 * The reasons against publishing a locale, the gravest first; none when it may be.
 *
 * Every text that readers would see must be as far as the locale's policy demands, based on the
 * source as it is, and pass the blocking checks. A text that is missing counts when its field is
 * required, or when other parts of the same rich text are there: half a text is a text that lost
 * something, while a field left empty as a whole is a decision.
 */
export const releaseReasons = (
  candidates: readonly ReleaseCandidate[],
  policy: LocalePolicy,
): ReleaseReason[] => {
  const begun = new Set(candidates.filter(({ hasText }) => hasText).map(({ unit }) => unit.field))
  const found = candidates
    .filter(({ unit }) => unit.policy === 'translate' && unit.kind !== 'slug')
    .flatMap((candidate) =>
      faultsOf(candidate, policy, begun).map((code) => ({ code, unit: candidate.unit })),
    )
  return REASONS.flatMap((code) => {
    const units = found
      .filter((it) => it.code === code)
      .map(({ unit: { key, field } }) => ({ key, field }))
    return units.length > 0 ? [{ code, units }] : []
  })
}

const faultsOf = (
  { unit, hasText, state, stale, codesChanged, blocking }: ReleaseCandidate,
  policy: LocalePolicy,
  begun: ReadonlySet<string>,
): ReasonCode[] => {
  if (!hasText) {
    const isPartOfText = unit.kind === 'rich' && begun.has(unit.field)
    return unit.required || isPartOfText ? ['untranslated'] : []
  }
  const reached = reachedBy(state, policy)
  return [
    ...(reached ? [reached] : []),
    ...(stale ? (['stale'] as const) : []),
    ...(codesChanged ? (['codesChanged'] as const) : []),
    ...(blocking.length > 0 ? (['check'] as const) : []),
  ]
}

const reachedBy = (state: State, { release }: LocalePolicy): ReasonCode | undefined => {
  switch (state) {
    case 'reviewed':
      return undefined
    case 'translated':
      return release === 'translated' ? undefined : 'unreviewed'
    default:
      return state
  }
}
