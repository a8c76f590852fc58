import type { InlineText } from '../../inline/inline'
import { fromTagged, TaggedTextError } from '../../inline/tagged'
import { type ExchangeFault, excerpt } from '../exchange-error'

/** Reads a text with tags that somebody else had in hand, and says what is wrong with it. */
export const readTagged = (line: string): { text: InlineText } | ExchangeFault => {
  try {
    return { text: fromTagged(line) }
  } catch (error) {
    if (!(error instanceof TaggedTextError)) throw error
    return { fault: 'exchangeCodesCrossed', parameters: { detail: excerpt(error.message) } }
  }
}
