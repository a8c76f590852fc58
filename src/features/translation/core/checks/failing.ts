import type { UnitInLocale } from '../unit'
import { type CheckOptions, checkDocument } from '.'
import { CHECKS, type CheckId, severityOf } from './registry'
import { unwaived, type Waiver } from './waivers'

/**
 * The blocking checks that each text of a document fails and nobody has waived, by the key of the
 * unit. Texts that fail none are not in it.
 */
export const failingChecks = (
  units: readonly (UnitInLocale & { waivers?: readonly Waiver[] })[],
  options: Omit<CheckOptions, 'only'> = {},
): ReadonlyMap<string, readonly CheckId[]> => {
  // Nobody asks for the others, and most texts are as they were.
  const only = CHECKS.filter((it) => severityOf(it, options.severities) === 'blocking')
  const findings = checkDocument(units, { ...options, only: only.map(({ id }) => id) })
  const failing = new Map<string, readonly CheckId[]>()
  for (const unit of units) {
    const left = unwaived(findings.get(unit.unit.key) ?? [], unit.waivers ?? [], unit)
    if (left.length > 0) failing.set(unit.unit.key, [...new Set(left.map(({ check }) => check))])
  }
  return failing
}
