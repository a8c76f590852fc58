import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'
import { MESSAGES } from '@/messages/catalogue'
import { checkReturned } from '../core/exchange/check-returned'
import { ExchangeError, FILE_FAULTS, UNIT_FAULTS } from '../core/exchange/exchange-error'
import { fromPo, toPo } from '../core/exchange/po/po'
import { fileOf, inPieces, LIMIT, SUMMIT, unitOf } from '../core/exchange/summit.fixture'
import { fromXliff, toXliff } from '../core/exchange/xliff/xliff'
import { sayExchangeFault, translatorNotes } from './exchange-words'

describe('sayExchangeFault', () => {
  it.each([...FILE_FAULTS, ...UNIT_FAULTS])('has words for %s in every language', (fault) => {
    expect(Object.keys(MESSAGES[fault]).sort()).toEqual([...LOCALE_CODES].sort())
  })

  it('names the thing, the place and the remedy', () => {
    const { fault } = new ExchangeError('exchangeUnitDoubled', { line: 9, unit: 'events/12/title' })
    expect(sayExchangeFault({ i18n: { language: 'fr' } }, fault)).toBe(
      'Le texte events/12/title figure deux fois dans le fichier (ligne 9). Rien n’a été importé. Supprimez l’un des deux.',
    )
  })
})

describe('A refused file', () => {
  const xml = toXliff([SUMMIT])
  const read = (text: string, maxBytes = LIMIT.maxBytes) => fromXliff(inPieces(text), { maxBytes })
  const checked = async (expected: Parameters<typeof checkReturned>[1]) =>
    checkReturned(await read(xml), expected)

  it.each([
    ['too large', () => read(xml, 100)],
    ['in UTF-16', () => fromXliff([Uint8Array.of(0xff, 0xfe)], LIMIT)],
    ['damaged', () => read(xml.replace('Welcome', '&welcome;'))],
    ['cut off', () => read(xml.slice(0, 900))],
    ['with a document type', () => read(xml.replace('?>', '?><!DOCTYPE xliff>'))],
    ['too deep', () => read(xml.replace('<body>', '<group>'.repeat(200)))],
    ['too long', () => read(xml.replace('<body>', `<body>${'<trans-unit/>'.repeat(50_001)}`))],
    ['of another kind', () => read('<html/>')],
    ['of another locale', () => checked({ targetLocale: 'es' })],
    [
      'of another document',
      () => checked({ targetLocale: 'fr', document: { collection: 'pages', documentId: '1' } }),
    ],
    [
      'doubled',
      async () =>
        fromPo(
          inPieces(`${toPo([SUMMIT], new Date(0))}\nmsgctxt "a"\nmsgid "b"\nmsgstr ""\n`.repeat(2)),
          LIMIT,
        ),
    ],
    ['with none of our texts', async () => checkReturned([], { targetLocale: 'fr' })],
    ['that cannot be written', async () => toXliff([fileOf(unitOf('title', ['\u0007']))])],
  ])('%s is explained in every language without a gap', async (_, act) => {
    const refusal = await act().catch((error: unknown) => error)
    if (!(refusal instanceof ExchangeError)) throw new Error('not refused')
    for (const language of LOCALE_CODES) {
      expect(sayExchangeFault({ i18n: { language } }, refusal.fault)).not.toMatch(/[{}]/)
    }
  })
})

describe('translatorNotes', () => {
  it('says what the author said, the length, and what has changed', () => {
    const unit = unitOf('title', ['City'], {
      unit: { note: 'For the page head.', maxLength: 60 },
      stale: true,
      codesChanged: true,
    })
    expect(translatorNotes({ i18n: { language: 'en' } }, unit)).toEqual([
      'For the page head.',
      'At most 60 characters.',
      'The source has changed since this translation was written. Check it and confirm or correct it.',
    ])
  })

  it('says that only codes have changed', () => {
    const unit = unitOf('title', ['City'], { codesChanged: true })
    expect(translatorNotes(undefined, unit)).toEqual([
      'Links or formats of the source have changed; the words have not.',
    ])
  })
})
