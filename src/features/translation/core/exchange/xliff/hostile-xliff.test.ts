import { describe, expect, it } from 'vitest'

import { PATIENCE } from '../exchange.arbitrary'
import { inPieces, LIMIT, SUMMIT } from '../summit.fixture'
import { fromXliff, toXliff } from './xliff'

const refusalOf = async (text: string, limit = LIMIT) =>
  fromXliff(inPieces(text, 4_096), limit).then(
    () => 'taken',
    (error: unknown) => error,
  )
const xml = toXliff([SUMMIT])
const withDoctype = (declaration: string, word = '') =>
  xml.replace('?>\n', `?>\n${declaration}\n`).replace('Welcome', word)

describe('fromXliff refuses', PATIENCE, () => {
  it.each([
    [
      'an entity bomb',
      withDoctype(
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        '&c;',
      ),
      'exchangeDoctype',
    ],
    [
      'an external entity',
      withDoctype('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'),
      'exchangeDoctype',
    ],
    [
      'a DTD of another host',
      withDoctype('<!DOCTYPE xliff SYSTEM "http://127.0.0.1/x.dtd">'),
      'exchangeDoctype',
    ],
    ['an entity that nobody defined', xml.replace('Welcome', '&welcome;'), 'exchangeNotWellFormed'],
    ['crossed elements', xml.replace('</g></g>', '</g></source>'), 'exchangeNotWellFormed'],
    ['a control character', xml.replace('Welcome', 'Wel\u0007come'), 'exchangeNotWellFormed'],
    ['a control character as a reference', xml.replace('Welcome', '&#7;'), 'exchangeNotWellFormed'],
    ['half a letter as a reference', xml.replace('Welcome', '&#xD83C;'), 'exchangeNotWellFormed'],
    ['half a file', xml.slice(0, xml.length / 2), 'exchangeTruncated'],
    ['an empty file', '', 'exchangeTruncated'],
    [
      'a thousand groups in each other',
      xml.replace('<body>', `<body>${'<group>'.repeat(1_000)}`),
      'exchangeTooDeep',
    ],
    ['a web page', '<html><body/></html>', 'exchangeNotThisFormat'],
    [
      'XLIFF 2',
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
      'exchangeNotThisFormat',
    ],
    ['another encoding in its declaration', xml.replace('UTF-8', 'ISO-8859-1'), 'exchangeNotUtf8'],
    [
      'more units than any document has',
      xml.replace('<body>', `<body>${'<trans-unit id="1"/>'.repeat(50_001)}`),
      'exchangeTooManyUnits',
    ],
    ['one endless word', xml.replace('Welcome', 'a'.repeat(6_000_000)), 'exchangeNotWellFormed'],
  ])('%s', async (_, text, code) => {
    expect(await refusalOf(text)).toMatchObject({ name: 'ExchangeError', code })
  })

  it('a broken file with the place in it', async () => {
    const refusal = await refusalOf(xml.replace('Welcome', '&welcome;'))
    const line = 1 + xml.split('\n').findIndex((each) => each.includes('Welcome'))
    expect(refusal).toMatchObject({ where: { line, column: expect.any(Number) } })
  })
})
