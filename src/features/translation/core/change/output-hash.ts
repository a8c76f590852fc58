import { createHash } from 'node:crypto'

import type { InlineText } from '../inline/inline'
import { toTagged } from '../inline/tagged'

/** Tells what a document says for a unit from what it said before; null where it says nothing. */
export const outputHash = (content: InlineText | undefined): string | null =>
  content === undefined || content.length === 0
    ? null
    : createHash('sha256').update(toTagged(content).normalize('NFC')).digest('hex')
