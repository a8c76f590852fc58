import { createHash } from 'node:crypto'

import { toTagged } from '../inline/tagged'
import type { UnitInLocale } from '../unit'
import type { Finding } from '.'
import type { CheckId } from './registry'

/**
 * A person's word that a text is right in spite of a check. It speaks of one source and one
 * target, by their hash: once either changes it speaks of nothing.
 */
export type Waiver = { check: CheckId; hash: string }

/** The texts that a waiver made now would speak of. */
export const waiverHash = ({ unit, target = [] }: UnitInLocale): string =>
  createHash('sha256')
    .update(JSON.stringify([unit.content, target].map((text) => toTagged(text).normalize('NFC'))))
    .digest('hex')

/** Those waivers that still speak of the texts as they are. */
export const activeWaivers = <T extends Waiver>(waivers: readonly T[], unit: UnitInLocale): T[] => {
  const hash = waiverHash(unit)
  return waivers.filter((waiver) => waiver.hash === hash)
}

/** The findings that nobody has waived. */
export const unwaived = (
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  unit: UnitInLocale,
): readonly Finding[] => {
  const waived = new Set(activeWaivers(waivers, unit).map(({ check }) => check))
  return findings.filter(({ check }) => !waived.has(check))
}
