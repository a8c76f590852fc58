import { type Finding, runChecks, type SeverityOverrides } from '../checks'
import type { UnitInLocale } from '../unit'
import type { Concept } from './concept'

/** A text that says a concept otherwise than its terms now want. */
export type Violation = { unit: UnitInLocale; findings: readonly Finding[] }

/**
 * The texts that break a term as it is after a change. A text that was wrong before as well is
 * told again: what counts is what somebody has to mend now. The units of several documents may be
 * given together; each is judged alone, without the consistency of its document.
 */
export const violationsOf = (
  concept: Concept,
  units: Iterable<UnitInLocale>,
  severities?: SeverityOverrides,
): Violation[] => {
  const violations: Violation[] = []
  for (const unit of units) {
    const found = runChecks({ unit, concepts: [concept], severities, only: TERM_CHECKS }).filter(
      // Which use is the first one only the whole document tells.
      ({ message }) => message.fault !== 'acronymNotExpanded',
    )
    if (found.length > 0) violations.push({ unit, findings: found })
  }
  return violations
}

const TERM_CHECKS = ['terms', 'names', 'forbidden-terms', 'acronyms'] as const
