import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Term } from './concept'
import { concepts } from './concepts.arbitrary'
import { conceptsFromCsv } from './csv-read'
import { CSV_COLUMNS, conceptsToCsv } from './csv-write'

const HEADER = CSV_COLUMNS.join(',')
const faultsOf = (...rows: string[]) => conceptsFromCsv([HEADER, ...rows].join('\n')).faults

describe('a CSV file of terms', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(concepts, (given) => {
        expect(conceptsFromCsv(conceptsToCsv(given))).toEqual({ concepts: given, faults: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('may have its columns in another order, and semicolons', () => {
    const file = 'term;locale;status;concept\nmairie;fr;preferred;town-hall\n'
    expect(conceptsFromCsv(file).concepts).toEqual([
      {
        id: 'town-hall',
        kind: 'term',
        terms: [{ locale: 'fr', text: 'mairie', status: 'preferred' }],
      },
    ])
  })

  it('never starts a formula in a spreadsheet', () => {
    const terms: Term[] = [{ locale: 'en', text: '=HYPERLINK("x")', status: 'preferred' }]
    expect(conceptsToCsv([{ id: 'a', kind: 'term', terms }])).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it.each([
    ['an unknown status', ['a,term,,,,fr,mot,best,,,,,'], 'termCellUnknown', 2],
    ['an empty term', ['a,term,,,,fr,,preferred,,,,,'], 'termCellEmpty', 2],
    [
      'two preferred terms',
      ['a,term,,,,fr,mot,preferred,,,,,', 'a,term,,,,fr,nom,preferred,,,,,'],
      'termPreferredTwice',
      3,
    ],
    [
      'a term that is there twice',
      ['a,term,,,,fr,mot,preferred,,,,,', 'a,term,,,,fr,mot,admitted,,,,,'],
      'termTwice',
      3,
    ],
    [
      'a concept that is described in two ways',
      ['a,term,law,,,fr,mot,preferred,,,,,', 'a,term,art,,,en,word,preferred,,,,,'],
      'conceptDiffers',
      3,
    ],
    ['a star within a word', ['a,term,,,,fr,mot,preferred,,,,m*t,'], 'termPatternStar', 2],
    ['an empty name', [',term,,,,fr,mot,preferred,,,,,'], 'termCellEmpty', 2],
    ['a row that is too short', ['a,term'], 'termFileMalformed', 2],
    ['an open quotation mark', ['a,"term,,,,fr,mot,preferred,,,,,'], 'termFileMalformed', 2],
  ])('is refused with the line of %s', (_, rows, fault, line) => {
    expect(faultsOf(...rows)).toEqual([{ fault, parameters: expect.objectContaining({ line }) }])
    expect(conceptsFromCsv([HEADER, ...rows].join('\n')).concepts).toEqual([])
  })

  it('is refused with the names of columns that are missing or unknown', () => {
    const { faults } = conceptsFromCsv('concept,locale,word,status\na,fr,mot,preferred\n')
    expect(faults.map(({ fault, parameters }) => [fault, parameters?.column])).toEqual([
      ['termColumnMissing', 'term'],
      ['termColumnUnknown', 'word'],
    ])
  })

  it('is refused when it is empty', () => {
    expect(conceptsFromCsv('').faults).toMatchObject([{ fault: 'termFileEmpty' }])
  })
})
