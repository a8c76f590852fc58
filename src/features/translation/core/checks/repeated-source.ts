import type { Check } from './check'

/** Two texts of one document that are the same in the source are the same in the target. */
export const repeatedSource = {
  id: 'repeated-source',
  severity: 'warning',
  run: ({ unit, source, target, others }) => {
    const other = others.find(
      (each) =>
        each.unit.ordinal < unit.ordinal &&
        each.source.text.trim() === source.text.trim() &&
        each.target.text.trim() !== target.text.trim(),
    )
    return other
      ? [{ message: { fault: 'sourceRepeated', parameters: { other: other.target.text.trim() } } }]
      : []
  },
} as const satisfies Check
