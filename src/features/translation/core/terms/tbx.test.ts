import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { concepts } from './concepts.arbitrary'
import { conceptsFromTbx } from './tbx-read'
import { conceptsToTbx } from './tbx-write'

const tbx = (body: string, prolog = '') =>
  `<?xml version="1.0"?>\n${prolog}<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>\n${body}\n</body></text></tbx>`

describe('a TBX file of terms', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(concepts, (given) => {
        expect(conceptsFromTbx(conceptsToTbx(given, 'en'))).toEqual({ concepts: given, faults: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('is read in DCT style', () => {
    const entry =
      '<conceptEntry id="c1"><min:subjectField>law</min:subjectField><langSec xml:lang="fr"><termSec><term>mairie</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>'
    expect(conceptsFromTbx(tbx(entry)).concepts).toEqual([
      {
        id: 'c1',
        kind: 'term',
        domain: 'law',
        terms: [{ locale: 'fr', text: 'mairie', status: 'preferred' }],
      },
    ])
  })

  it('is read as its forerunner wrote it', () => {
    const file =
      '<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="e7"><langSet xml:lang="es"><tig><term>cabildo</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>'
    expect(conceptsFromTbx(file).concepts[0]?.terms).toEqual([
      { locale: 'es', text: 'cabildo', status: 'forbidden' },
    ])
  })

  it.each([
    [
      'a document type',
      tbx('', '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'),
      'termFileDoctype',
      2,
    ],
    [
      'an undeclared entity',
      tbx('<conceptEntry id="a">&boom;</conceptEntry>'),
      'termFileMalformed',
      3,
    ],
    ['an end that is missing', tbx('<conceptEntry id="a">'), 'termFileMalformed', 4],
    ['another root', '<xliff/>', 'termFileNotTbx', 1],
    ['no terms', tbx(''), 'termFileEmpty', 1],
    [
      'an unknown status',
      tbx(
        '<conceptEntry id="a"><langSec xml:lang="fr"><termSec><term>mot</term><termNote type="administrativeStatus">best</termNote></termSec></langSec></conceptEntry>',
      ),
      'termCellUnknown',
      3,
    ],
  ])('is refused with the line of %s', (_, file, fault, line) => {
    expect(conceptsFromTbx(file)).toEqual({
      concepts: [],
      faults: [{ fault, parameters: expect.objectContaining({ line }) }],
    })
  })

  it('is refused unread when it is too large', () => {
    expect(conceptsFromTbx(' '.repeat(20_000_001)).faults).toMatchObject([
      { fault: 'termFileTooLarge' },
    ])
  })
})
