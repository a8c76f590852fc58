import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { files, PATIENCE, ROUNDS } from '../exchange.arbitrary'
import { mergeReturned } from '../merge-returned'
import type { ReturnedUnit } from '../model'
import {
  AGENDA,
  AGENDA_FR,
  CODES,
  fileOf,
  inPieces,
  LIMIT,
  SUMMIT,
  unitOf,
} from '../summit.fixture'
import type { XliffProfile } from './profiles'
import { fromXliff, toXliff } from './xliff'

const back = async (xml: string) =>
  (await fromXliff(inPieces(xml), LIMIT)).flatMap(({ units }) => units as ReturnedUnit[])
const roundTrip = (file: typeof SUMMIT, profile?: XliffProfile) => back(toXliff([file], profile))

describe('XLIFF', () => {
  it('brings back any text and any code unchanged, and nothing to write', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const returned = await roundTrip(file)
        expect(returned.map(({ source, target }) => [source, target])).toEqual(
          file.units.map(({ unit, target }) => [
            unit.content,
            target?.length === 0 && unit.content.length > 0 ? undefined : target,
          ]),
        )
        const outcomes = file.units.map(
          (unit, at) => mergeReturned(unit, returned[at] as ReturnedUnit).outcome,
        )
        expect(new Set(outcomes)).toEqual(new Set(['unchanged']))
      }),
      { numRuns: ROUNDS },
    )
  })

  it('writes the same bytes for the same units', () => {
    expect(toXliff([SUMMIT])).toBe(toXliff([structuredClone(SUMMIT)]))
  })

  it('tells every unit who it is, for several documents in one file', async () => {
    const second = { ...SUMMIT, documentId: '13' }
    const returned = await fromXliff(inPieces(toXliff([SUMMIT, second])), LIMIT)
    expect(returned.map(({ units }) => units[1])).toMatchObject([
      { collection: 'events', documentId: '12', key: 'body#k1', sourceHash: 'a1b2c3' },
      { collection: 'events', documentId: '13', key: 'body#k1', sourceHash: 'a1b2c3' },
    ])
  })

  it('never lets attributes of codes leave the system', () => {
    expect(toXliff([SUMMIT])).not.toContain('secret')
  })

  it('says codes, lengths, notes and groups in the words of the standard', () => {
    const xml = toXliff([SUMMIT])
    expect(xml).toContain(
      '<g id="1" ctype="link">Fifth Global <g id="2" ctype="bold">Summit</g></g>',
    )
    expect(xml).toContain('<x id="7" ctype="lb" equiv-text="[br]"/>')
    expect(xml).toMatch(/resname="events\/12\/title"[^>]* maxwidth="60" size-unit="char"/)
    expect(xml).toContain('<note from="developer">At most 60 characters.</note>')
    expect(xml.match(/<group /g)).toHaveLength(1)
  })

  it('gives the old source and target of a stale unit, and what the memory knows', () => {
    const xml = toXliff([SUMMIT])
    expect(xml).toContain(
      '<alt-trans alttranstype="previous-version" xml:space="preserve"><source>Ministers arrive</source><target>Les ministres arrivent</target></alt-trans>',
    )
    expect(xml).toContain('alttranstype="proposal" match-quality="81%" origin="memory"')
  })

  it('does not call a code of a match what its number means in the unit', () => {
    const match = { source: [{ x: 1 }], target: [{ g: 7, content: ['Ville'] }], score: 0.8 }
    const unit = unitOf('body#k1', AGENDA, { unit: { codes: CODES }, matches: [match] })
    expect(toXliff([fileOf(unit)])).toContain(
      '<source><x id="1" equiv-text="[block]"/></source><target><g id="7">Ville</g></target>',
    )
  })

  it.each([
    ['machine', 'state="needs-review-translation" state-qualifier="leveraged-mt"', 'no'],
    ['draft', 'state="needs-translation"', 'no'],
    ['rejected', 'state="needs-translation"', 'no'],
    ['translated', 'state="translated"', 'no'],
    ['reviewed', 'state="final"', 'yes'],
  ] as const)('says %s as %s', (state, words, approved) => {
    const xml = toXliff([fileOf(unitOf('title', ['City'], { state, target: ['Ville'] }))])
    expect(xml).toContain(`<target ${words}>Ville</target>`)
    expect(xml).toContain(`approved="${approved}"`)
  })

  it.each([
    ['final', '', 'no', 'reviewed'],
    ['signed-off', '', 'no', 'reviewed'],
    ['translated', '', 'yes', 'reviewed'],
    ['translated', '', 'no', 'translated'],
    ['needs-translation', '', 'no', 'draft'],
    ['needs-review-translation', '', 'no', 'draft'],
    ['needs-review-translation', ' state-qualifier="leveraged-mt"', 'no', 'machine'],
    ['new', '', 'no', 'draft'],
  ])('reads %s%s, approved "%s", as %s', async (state, qualifier, approved, expected) => {
    const xml = toXliff([fileOf(unitOf('title', ['City']))])
      .replace('</source>', `</source><target state="${state}"${qualifier}>Ville</target>`)
      .replace('approved="no"', `approved="${approved}"`)
    expect(await back(xml)).toMatchObject([{ target: ['Ville'], state: expected }])
  })

  it('looks through marks of segments, and takes a target without a state as translated', async () => {
    const xml = toXliff([fileOf(unitOf('title', ['City']))]).replace(
      '</source>',
      '</source><seg-source><mrk mtype="seg" mid="1">City</mrk></seg-source><target><mrk mtype="seg" mid="1">Vi</mrk>lle</target>',
    )
    expect(await back(xml)).toMatchObject([{ target: ['Ville'], state: 'translated' }])
  })

  it('does not take an alternative for the target', async () => {
    const [, , , stale] = await roundTrip(SUMMIT)
    expect(stale).toMatchObject({
      source: ['Ministers meet mayors'],
      target: ['Les ministres arrivent'],
    })
  })

  it('names a unit with a foreign code and takes the others', async () => {
    const unit = unitOf('body#k1', AGENDA, {
      unit: { codes: CODES },
      state: 'draft',
      target: AGENDA_FR,
    })
    const xml = toXliff([
      fileOf(unit, unitOf('title', ['City'], { state: 'draft', target: ['Ville'] })),
    ])
    const changed = xml.replace(
      '<target state="needs-translation"><g',
      '<target><ph id="1">x</ph><g',
    )
    expect(await back(changed)).toMatchObject([
      { key: 'body#k1', fault: { fault: 'exchangeForeignCode', parameters: { code: '<ph>' } } },
      { key: 'title', target: ['Ville'] },
    ])
  })

  it('names a unit that lost its identity', async () => {
    const xml = toXliff([fileOf(unitOf('title', ['City']))]).replace(/ resname="[^"]*"/, '')
    expect(await back(xml)).toMatchObject([{ line: 6, fault: { fault: 'exchangeNoIdentity' } }])
  })

  it('trusts no hash that was made for another unit', async () => {
    const xml = toXliff([SUMMIT]).replace('resname="events/12/title"', 'resname="events/12/intro"')
    const [moved] = await back(xml)
    expect(moved).toMatchObject({ key: 'intro' })
    expect(moved?.sourceHash).toBeUndefined()
  })

  it('refuses to write a character that XML cannot carry, naming the unit', () => {
    expect(() => toXliff([fileOf(unitOf('title', ['a\u0007b']))])).toThrowError(
      expect.objectContaining({
        code: 'exchangeUnwritable',
        where: { unit: 'events/12/title' },
        parameters: { character: 'U+0007' },
      }),
    )
    expect(() => toXliff([fileOf(unitOf('title', ['a\ud83c']))])).toThrowError(/U\+D83C/)
  })
})

describe('XLIFF for OmegaT', () => {
  it('puts the source into the target, where OmegaT offers it', async () => {
    const xml = toXliff([SUMMIT], 'xliff-omegat')
    expect(xml.match(/<target state="needs-translation">/g)).toHaveLength(SUMMIT.units.length)
    expect((await back(xml)).every(({ target }) => target === undefined)).toBe(true)
  })

  it('takes another text than the source as translated, whatever the state says', async () => {
    const xml = toXliff([SUMMIT], 'xliff-omegat').replace(
      '<target state="needs-translation">Welcome</target>',
      '<target state="needs-translation">Soyez les bienvenus</target>',
    )
    const returned = await back(xml)
    expect(returned.filter(({ target }) => target)).toMatchObject([
      { key: 'intro', target: ['Soyez les bienvenus'], state: 'translated' },
    ])
  })
})
