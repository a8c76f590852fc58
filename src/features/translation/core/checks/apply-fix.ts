import { replaceWords } from '../inline/flat'
import type { InlineText } from '../inline/inline'
import type { Fix } from './check'

/** The text with the fix applied. No fix can touch a code, whatever its offsets are. */
export const applyFix = (content: InlineText, { start, end, replacement }: Fix): InlineText =>
  replaceWords(content, { start, end, replacement })

/**
 * The text with all fixes applied, from the end to the beginning so that offsets stay right. A fix
 * that overlaps an earlier one of the list is left out.
 */
export const applyFixes = (content: InlineText, fixes: readonly Fix[]): InlineText =>
  fixes
    .filter((fix, index) => !fixes.slice(0, index).some((earlier) => overlap(earlier, fix)))
    .toSorted((one, other) => other.start - one.start)
    .reduce(applyFix, content)

const overlap = (one: Fix, other: Fix): boolean =>
  one.start === other.start || (one.start < other.end && other.start < one.end)
