import { reading } from '../inline/flat'
import type { Concept } from '../terms/concept'
import { termFinder } from '../terms/find'
import type { UnitInLocale } from '../unit'
import type { Fix, Observation, Rendering, Severity } from './check'
import { CHECKS, type CheckId, type SeverityOverrides, severityOf } from './registry'

export { CHECKS, type CheckId, type SeverityOverrides } from './registry'

/** What is wrong with a text; offsets are those of the flat text of the target (`inline/flat`). */
export type Finding = Omit<Observation, 'fixes'> & {
  check: CheckId
  severity: Severity
  fixes: readonly Fix[]
}

export type CheckOptions = {
  /** The terms in force. */
  concepts?: readonly Concept[]
  /** Of the locale that is checked. */
  severities?: SeverityOverrides
  /** Runs these alone. */
  only?: readonly CheckId[]
}

/**
 * Runs every check on one text. The units of its document show where a concept is said in two
 * ways; the text itself may be among them. A unit without a target has no findings.
 */
export const runChecks = ({
  unit,
  document = [],
  ...options
}: CheckOptions & {
  unit: UnitInLocale
  document?: readonly UnitInLocale[]
}): readonly Finding[] => {
  const others = document.filter((other) => other.unit.key !== unit.unit.key)
  return (
    checkDocument([unit, ...others], { ...options, keys: [unit.unit.key] }).get(unit.unit.key) ?? []
  )
}

/**
 * Runs every check on all texts of one document in one locale, or on those with the given keys,
 * and tells the findings by the key of the unit.
 */
export const checkDocument = (
  units: readonly UnitInLocale[],
  { concepts = [], severities, only, keys }: CheckOptions & { keys?: readonly string[] } = {},
): ReadonlyMap<string, readonly Finding[]> => {
  const [first] = units
  if (!first) return new Map()
  const document = units.flatMap(renderer(first, concepts))
  const run = runner(first, { severities, only })
  const asked = document.filter(({ unit }) => keys?.includes(unit.key) ?? true)
  return new Map(asked.map((it) => [it.unit.key, run(it, document)]))
}

/**
 * {@link runChecks} for a text while it is written: the terms are prepared once, and of the other
 * texts of the document each is read again only when it is another object than the last time.
 */
export const documentChecker = (place: Place, { concepts = [], ...options }: CheckOptions = {}) => {
  const render = renderer(place, concepts)
  const run = runner(place, options)
  const known = new WeakMap<UnitInLocale, Rendering[]>()
  const rendered = (unit: UnitInLocale): Rendering[] => {
    const found = known.get(unit) ?? render(unit)
    known.set(unit, found)
    return found
  }
  return (unit: UnitInLocale, document: readonly UnitInLocale[]): readonly Finding[] => {
    const [rendering] = render(unit)
    const others = document.filter((other) => other.unit.key !== unit.unit.key)
    return rendering ? run(rendering, others.flatMap(rendered)) : []
  }
}

type Place = Pick<UnitInLocale, 'locale' | 'sourceLocale'>

const runner = (
  { locale, sourceLocale }: Place,
  { severities, only }: Pick<CheckOptions, 'only' | 'severities'>,
) => {
  const checks = CHECKS.flatMap((check) => {
    const severity = severityOf(check, severities)
    return severity === 'off' || (only && !only.includes(check.id)) ? [] : [{ check, severity }]
  })
  return (rendering: Rendering, document: readonly Rendering[]): readonly Finding[] => {
    const others = document.filter((other) => other !== rendering)
    const context = { ...rendering, locale, sourceLocale, others }
    return checks.flatMap(({ check, severity }) =>
      check.run(context).map(({ fixes = [], ...seen }: Observation) => ({
        check: check.id,
        severity,
        fixes,
        ...seen,
      })),
    )
  }
}

const renderer = ({ locale, sourceLocale }: Place, concepts: readonly Concept[]) => {
  const inSource = termFinder(sourceLocale, concepts)
  const inTarget = termFinder(locale, concepts)
  return ({ unit, target: content }: UnitInLocale): Rendering[] => {
    if (!content) return []
    const source = reading(unit.content, unit.codes)
    const target = reading(content, unit.codes)
    const sourceTerms = inSource(source.text)
    return [{ unit, source, target, sourceTerms, targetTerms: inTarget(target.text) }]
  }
}
