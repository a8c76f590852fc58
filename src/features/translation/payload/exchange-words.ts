import { say } from '@/messages/say'

import type { ExchangeFault } from '../core/exchange/exchange-error'
import type { UnitInLocale } from '../core/unit'

type Listener = Parameters<typeof say>[0]

/** A refused file or unit in the listener's language. */
export const sayExchangeFault = (
  listener: Listener,
  { fault, parameters }: ExchangeFault,
): string => say(listener, fault, parameters)

/** What the translator should know of a text, beside what its author said. */
export const translatorNotes = (
  listener: Listener,
  { unit, stale, codesChanged }: UnitInLocale,
): string[] => [
  ...(unit.note ? [unit.note] : []),
  ...(unit.maxLength ? [say(listener, 'exchangeNoteMaxLength', { max: unit.maxLength })] : []),
  ...(stale ? [say(listener, 'exchangeNoteStale')] : []),
  ...(codesChanged && !stale ? [say(listener, 'exchangeNoteCodes')] : []),
]
