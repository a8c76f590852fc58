import { describe, expect, it } from 'vitest'

import { checkReturned } from './check-returned'
import type { ReturnedFile } from './model'

const unit = (key: string, documentId = '12') => ({
  collection: 'events',
  documentId,
  key,
  line: 4,
  state: 'untranslated' as const,
})
const file = (units: ReturnedFile['units'], targetLocale: string | undefined = 'fr') => ({
  targetLocale,
  units,
})
const refusalOf = (
  files: ReturnedFile[],
  document?: { collection: string; documentId: string },
) => {
  try {
    checkReturned(files, { targetLocale: 'fr', document })
  } catch (error) {
    return error
  }
}
const HERE = { collection: 'events', documentId: '12' }

describe('checkReturned', () => {
  it('lets a file of several documents pass', () => {
    expect(refusalOf([file([unit('title')]), file([unit('title', '13')])])).toBeUndefined()
  })

  it('lets a file pass whose header a tool stripped', () => {
    expect(refusalOf([{ units: [unit('title')] }], HERE)).toBeUndefined()
  })

  it('refuses another locale', () => {
    expect(refusalOf([file([unit('title')], 'es')])).toMatchObject({
      code: 'exchangeOtherLocale',
      parameters: { found: 'es', expected: 'fr' },
    })
  })

  it('refuses a file of which one unit belongs to another document', () => {
    expect(refusalOf([file([unit('title'), unit('title', '13')])], HERE)).toMatchObject({
      code: 'exchangeOtherDocument',
      parameters: { found: 'events/13', expected: 'events/12' },
    })
  })

  it('refuses a unit that is there twice, also in two files', () => {
    expect(refusalOf([file([unit('title')]), file([unit('title')])])).toMatchObject({
      code: 'exchangeUnitDoubled',
      where: { line: 4, unit: 'events/12/title' },
    })
  })

  it.each([
    ['none', []],
    ['only units that are not ours', [{ fault: { fault: 'exchangeNoIdentity' as const } }]],
  ])('refuses a file with %s, never silently', (_, units) => {
    expect(refusalOf([file(units)])).toMatchObject({ code: 'exchangeNoUnits' })
  })
})
