import type { Locale } from '@/content/locales'
import { MESSAGES } from '@/messages/catalogue'
import { type DeskWord, TRANSLATION_DESK_WORDS } from '@/messages/translation-desk'

import { CHECK_MESSAGES, type CheckMessage } from '../core/checks/messages'

/** What the desk says, in one language: a browser is not sent the others. */
export type DeskWords = {
  language: Locale
  words: Readonly<Record<DeskWord, string>>
  findings: Readonly<Record<CheckMessage, string>>
}

export const deskWordsIn = (language: Locale): DeskWords => ({
  language,
  words: mapped(
    Object.keys(TRANSLATION_DESK_WORDS) as DeskWord[],
    (word) => TRANSLATION_DESK_WORDS[word][language],
  ),
  findings: mapped(CHECK_MESSAGES, (message) => MESSAGES[message][language]),
})

const mapped = <Key extends string>(
  keys: readonly Key[],
  value: (key: Key) => string,
): Record<Key, string> =>
  // `fromEntries` forgets the keys, all of which are there.
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>
