import type { Code, InlineText } from '../inline/inline'
import type { Unit } from '../unit'

/** What one compilation reads, and what it has to tell besides the values. */
export type Compilation = {
  units: ReadonlyMap<string, Unit>
  targets: ReadonlyMap<string, InlineText>
  ownCodes: ReadonlyMap<string, readonly Code[]>
  removed: ReadonlySet<string>
  mirrored: boolean
  report: Report
}

export type Report = {
  /** Units with no text in the target locale: left out of it. */
  missing: string[]
  /** Units without a target whose text in the target document stays as it is. */
  kept: string[]
  /** Blocks of text that only the target has, by the keys they would have. */
  adapted: string[]
  /** Texts of `targets` that were put in their place. */
  placed: string[]
  /** Texts of `targets` that wait: their block lacks words that it cannot do without. */
  withheld: string[]
}

/** Takes back what was said of the texts in a block that is left out. */
export const withhold = ({ report }: Compilation, prefix: string): void => {
  const isInside = (key: string) => key.startsWith(prefix)
  report.withheld.push(...report.placed.filter(isInside))
  report.placed = report.placed.filter((key) => !isInside(key))
  report.kept = report.kept.filter((key) => !isInside(key))
}

/** How many units have words in the target locale so far. */
export const spoken = ({ report }: Compilation): number => report.placed.length + report.kept.length

/** The codes of a text: those of the source as it is now, but for those the target has itself. */
export const codesFor = (key: string, { units, ownCodes }: Compilation): readonly Code[] => {
  const own = ownCodes.get(key) ?? []
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...(units.get(key)?.codes ?? []).filter(({ id }) => !ids.has(id))]
}
