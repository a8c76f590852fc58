import { describe, expect, it } from 'vitest'

import { type Actor, ANONYMOUS } from './actor'
import { type LocaleWrite, refusalOfOwnMembership, refusalOfTranslation } from './write-in-locale'

const translator: Actor = {
  ...ANONYMOUS,
  id: 1,
  roles: ['translator'],
  languages: [
    { locale: 'fr', translate: true, review: false, release: false },
    { locale: 'es', translate: true, review: true, release: true },
    { locale: 'ar', translate: false, review: true, release: false },
  ],
}

describe('a translator', () => {
  it.each<[string, LocaleWrite]>([
    ['save a draft in an own language', { locale: 'fr', draft: true }],
    ['save a draft that says it is one', { locale: 'fr', draft: true, status: 'draft' }],
    ['publish where that is granted', { locale: 'es', draft: false, status: 'published' }],
    ['unpublish where that is granted', { locale: 'es', draft: false, status: 'draft' }],
    ['publish just that locale', { locale: 'es', publishSpecificLocale: 'es', draft: false }],
  ])('may %s', (_name, write) => {
    expect(refusalOfTranslation(translator, write)).toBeUndefined()
  })

  it.each<[string, LocaleWrite, string]>([
    ['without naming a locale', { locale: undefined, draft: true }, 'writeNamesNoLocale'],
    ['in all locales', { locale: 'all', draft: true }, 'writeTouchesAllLocales'],
    ['in * locales', { locale: '*', draft: true }, 'writeTouchesAllLocales'],
    ['in the source language', { locale: 'en', draft: true }, 'writeOutsideOwnLanguages'],
    ['in a language only reviewed', { locale: 'ar', draft: true }, 'writeOutsideOwnLanguages'],
    [
      'by publishing every locale',
      { locale: 'es', draft: false, publishAllLocales: true },
      'writeTouchesAllLocales',
    ],
    [
      'by unpublishing every locale',
      { locale: 'es', draft: true, unpublishAllLocales: true },
      'writeTouchesAllLocales',
    ],
    [
      'to publish without the right',
      { locale: 'fr', draft: false, status: 'published' },
      'releaseNotGranted',
    ],
    [
      'to publish as a "draft"',
      { locale: 'fr', draft: true, status: 'published' },
      'releaseNotGranted',
    ],
    ['over what readers see', { locale: 'fr', draft: false }, 'saveAsDraft'],
    [
      'to publish another locale',
      { locale: 'fr', publishSpecificLocale: 'es', draft: false },
      'writeOutsideOwnLanguages',
    ],
    [
      'to publish a foreign locale',
      { locale: 'es', publishSpecificLocale: 'en', draft: false },
      'writeOutsideOwnLanguages',
    ],
    ['with a file', { locale: 'es', draft: true, file: true }, 'fileNotReplaceable'],
  ])('may not write %s', (_name, write, message) => {
    expect(refusalOfTranslation(translator, write)?.message).toBe(message)
  })
})

describe('a city’s own user', () => {
  it('may draft contact, statement and journey', () => {
    const write = { locale: 'en', draft: true }
    expect(refusalOfOwnMembership(write, ['contact', 'statement', 'journey'])).toBeUndefined()
  })

  it.each<[string, LocaleWrite, string[], string]>([
    ['publish', { locale: 'en', draft: false, status: 'published' }, [], 'releaseNotGranted'],
    ['save over what readers see', { locale: 'en', draft: false }, ['statement'], 'saveAsDraft'],
    [
      'change the status of the membership',
      { locale: 'en', draft: true },
      ['status'],
      'notYoursToWrite',
    ],
    ['write every locale', { locale: 'all', draft: true }, ['statement'], 'writeTouchesAllLocales'],
  ])('may not %s', (_name, write, fields, message) => {
    expect(refusalOfOwnMembership(write, fields)?.message).toBe(message)
  })
})
