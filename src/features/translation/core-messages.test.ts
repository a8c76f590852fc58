import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'
import { MESSAGES } from '@/messages/catalogue'

import { CHECK_MESSAGES } from './core/checks/messages'
import { TERM_FILE_MESSAGES } from './core/terms/term-file'

describe('what the core says', () => {
  it.each([...CHECK_MESSAGES, ...TERM_FILE_MESSAGES])(
    '%s is in the catalogue, with the same parameters in every language',
    (name) => {
      const parameters = LOCALE_CODES.map((locale) =>
        [...MESSAGES[name][locale].matchAll(/\{\w+\}/g)].map(String).toSorted().join(),
      )
      expect(new Set(parameters).size).toBe(1)
    },
  )
})
