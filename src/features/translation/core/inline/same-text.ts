import type { InlineText } from './inline'
import { toTagged } from './tagged'

/** Whether two texts have the same words and the same codes in the same places. */
export const sameText = (one: InlineText, other: InlineText): boolean =>
  toTagged(one) === toTagged(other)
