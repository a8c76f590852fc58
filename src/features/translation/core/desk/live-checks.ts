import { documentChecker, type Finding } from '../checks'
import { applyFix } from '../checks/apply-fix'
import type { InlineText } from '../inline/inline'
import { fromTagged, toTagged } from '../inline/tagged'
import type { UnitInLocale } from '../unit'
import type { DeskDocument, DeskFinding, DeskUnit } from './answer'
import { withAttributes } from './codes'

/** Says a finding in the reader's language. */
export type SayFinding = (message: Finding['message']) => string

/**
 * What the checks say of a text while it is written: the same checks that the server runs, on the
 * same terms. The other texts are asked for as they are, because a concept that is said in two ways
 * is a finding too.
 */
export const liveChecks = (
  { concepts, severities, locale, sourceLocale }: Omit<DeskDocument, 'units'>,
  say: SayFinding,
) => {
  const check = documentChecker({ locale, sourceLocale }, { concepts, severities })
  const known = new WeakMap<DeskUnit, UnitInLocale>()
  const stored = (unit: DeskUnit): UnitInLocale => {
    const found = known.get(unit) ?? inLocale(unit, targetOf(unit.target))
    known.set(unit, found)
    return found
  }
  const inLocale = (unit: DeskUnit, target: InlineText | undefined): UnitInLocale => ({
    ...{ locale, sourceLocale, target, state: unit.state },
    ...{ stale: unit.stale, codesChanged: unit.codesChanged },
    unit: {
      ...{ key: unit.key, field: unit.field, kind: unit.kind, nodeType: unit.nodeType },
      ...{ group: unit.group, required: unit.required, maxLength: unit.maxLength },
      ...{ ordinal: 0, policy: 'translate' },
      content: fromTagged(unit.source),
      codes: withAttributes(unit.codes),
    },
  })
  return (unit: DeskUnit, text: string, units: readonly DeskUnit[]): readonly DeskFinding[] => {
    // An address is made, not written.
    if (unit.kind === 'slug' || text === '') return []
    const target = fromTagged(text)
    const others = units.filter((it) => it.key !== unit.key && it.kind !== 'slug')
    const waived = new Set(text === unit.target ? unit.waivers.map((it) => it.check) : [])
    return check(inLocale(unit, target), others.map(stored)).map((finding) => ({
      ...{ check: finding.check, severity: finding.severity, message: say(finding.message) },
      ...{ start: finding.start, end: finding.end, code: finding.code },
      fixes: finding.fixes.map((fix) => ({
        label: say({ fault: fix.label }),
        target: toTagged(applyFix(target, fix)),
      })),
      waived: waived.has(finding.check),
    }))
  }
}

/** Those that keep a text from being called translated. */
export const blocking = (findings: readonly DeskFinding[]): readonly DeskFinding[] =>
  findings.filter(({ severity, waived }) => severity === 'blocking' && !waived)

const targetOf = (target: string | undefined): InlineText | undefined =>
  target === undefined ? undefined : fromTagged(target)
