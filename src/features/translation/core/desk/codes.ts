import type { Code } from '../inline/inline'

import type { DeskCode } from './answer'

/** Codes as the rest of the core takes them; what they lead to is not known at the desk. */
export const withAttributes = (codes: readonly DeskCode[]): Code[] =>
  codes.map(({ id, type, paired }) => ({ id, type, paired, attributes: {} }))
