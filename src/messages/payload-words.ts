import { LOCALE_CODES } from '@/content/locales'

import { MESSAGES } from './catalogue'

/** What Payload says in words of its own and we say better, in the shape of its `i18n`. */
export const PAYLOAD_WORDS = Object.fromEntries(
  LOCALE_CODES.map((language) => [
    language,
    { error: { valueMustBeUnique: MESSAGES.valueTaken[language] } },
  ]),
)
