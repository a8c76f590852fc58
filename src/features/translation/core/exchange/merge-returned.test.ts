import { describe, expect, it } from 'vitest'
import type { InlineText } from '../inline/inline'
import { targetHash } from './address'
import { mergeReturned } from './merge-returned'
import type { ReturnedUnit } from './model'
import { AGENDA, AGENDA_FR, CODES, inPieces, LIMIT, SUMMIT, unitOf } from './summit.fixture'
import { fromXliff, toXliff } from './xliff/xliff'

const address = { collection: 'events', documentId: '12', key: 'title' }
const sent = unitOf('title', ['City'], { state: 'draft', target: ['Vile'] })
const answer = (given: Partial<ReturnedUnit> = {}): ReturnedUnit => ({
  ...address,
  sourceHash: 'a1b2c3',
  source: ['City'],
  baseHash: targetHash(['Vile']),
  target: ['Ville'],
  state: 'translated',
  ...given,
})
const reasons = (now: Parameters<typeof mergeReturned>[0], returned: ReturnedUnit) =>
  mergeReturned(now, returned).reasons.map(({ fault }) => fault)

describe('mergeReturned', () => {
  it('applies an answer to what was sent', () => {
    expect(mergeReturned(sent, answer())).toEqual({
      outcome: 'applied',
      reasons: [],
      target: ['Ville'],
      state: 'translated',
    })
  })

  it.each([
    ['nothing was translated', sent, answer({ target: undefined, state: 'untranslated' })],
    ['the text is the one we have', sent, answer({ target: ['Vile'], state: 'draft' })],
    [
      'the same text was typed here meanwhile',
      { ...sent, state: 'translated' as const, target: ['Ville'] },
      answer(),
    ],
    [
      'a tool only lowered the state',
      { ...sent, state: 'reviewed' as const },
      answer({ target: ['Vile'], state: 'draft' }),
    ],
    [
      'PO knows no review',
      { ...sent, state: 'reviewed' as const },
      answer({ target: ['Vile'], state: 'translated' }),
    ],
    [
      'machine text was looked at and left fuzzy',
      { ...sent, state: 'machine' as const },
      answer({ target: ['Vile'], state: 'draft' }),
    ],
    [
      'the text is ours although the source moved',
      { ...sent, sourceHash: 'new' },
      answer({ target: ['Vile'], state: 'draft' }),
    ],
  ])('changes nothing when %s', (_, now, returned) => {
    const merge = mergeReturned(now, returned)
    expect(merge.outcome).toBe('unchanged')
    expect(merge.target).toBeUndefined()
  })

  it.each([
    ['a draft is now translated', sent, 'translated' as const],
    ['machine text was accepted', { ...sent, state: 'machine' as const }, 'translated' as const],
    ['a translation was reviewed', { ...sent, state: 'translated' as const }, 'reviewed' as const],
    [
      'a stale text is still right',
      { ...sent, state: 'translated' as const, stale: true },
      'translated' as const,
    ],
  ])('applies the same words when they say that %s', (_, now, state) => {
    expect(mergeReturned(now, answer({ target: ['Vile'], state }))).toMatchObject({
      outcome: 'applied',
      state,
    })
  })

  it.each([
    ['its hash', answer()],
    ['its text, where the tool lost the hash', answer({ sourceHash: undefined })],
    ['nothing at all', answer({ sourceHash: undefined, source: undefined })],
  ])('keeps a suggestion when the source moved, known by %s', (_, returned) => {
    const now = { ...sent, sourceHash: 'new', unit: { ...sent.unit, content: ['Town'] } }
    expect(mergeReturned(now, returned)).toMatchObject({
      outcome: 'source-moved',
      reasons: [{ fault: 'exchangeSourceMoved' }],
      target: ['Ville'],
    })
  })

  it('keeps a suggestion when somebody wrote another text meanwhile', () => {
    const now = { ...sent, target: ['Cité'] }
    expect(mergeReturned(now, answer())).toMatchObject({
      outcome: 'edited-meanwhile',
      target: ['Ville'],
    })
    expect(reasons(now, answer())).toEqual(['exchangeEditedMeanwhile'])
  })

  it('keeps a suggestion when somebody was first to translate', () => {
    expect(mergeReturned(sent, answer({ baseHash: targetHash(undefined) })).outcome).toBe(
      'edited-meanwhile',
    )
  })

  it('replaces no text of a person when the tool lost what it was', () => {
    expect(reasons(sent, answer({ baseHash: undefined }))).toEqual(['exchangeBaseUnknown'])
  })

  it.each([
    ['there is none yet', { ...sent, state: 'untranslated' as const, target: undefined }],
    ['a machine wrote it', { ...sent, state: 'machine' as const }],
  ])('applies without knowing what was sent when %s', (_, now) => {
    expect(mergeReturned(now, answer({ baseHash: undefined })).outcome).toBe('applied')
  })

  it('knows no unit that is gone, and none without a name', () => {
    expect(mergeReturned(undefined, answer())).toMatchObject({
      outcome: 'unknown',
      reasons: [{ fault: 'exchangeUnitUnknown' }],
    })
    const fault = { fault: 'exchangeNoIdentity' } as const
    expect(mergeReturned(undefined, { fault })).toEqual({ outcome: 'unknown', reasons: [fault] })
  })
})

describe('mergeReturned, with codes', () => {
  const now = unitOf('body#k1', AGENDA, { unit: { codes: CODES } })
  const returned = (target: InlineText) =>
    answer({ key: 'body#k1', source: AGENDA, baseHash: '0', target })

  it('lets a translator put them in another order and nesting', () => {
    expect(mergeReturned(now, returned(AGENDA_FR)).outcome).toBe('applied')
  })

  it.each([
    ['missing', ['Strong Cities'], 'exchangeCodeMissing', '<g1> <g2> <g5> <x7/>'],
    ['doubled', [...AGENDA_FR, { x: 7 }], 'exchangeCodeDoubled', '<x7/>'],
    ['unknown', [...AGENDA_FR, { x: 9 }], 'exchangeCodeUnknown', '<x9/>'],
    [
      'of another kind',
      [
        ...AGENDA_FR.filter((part) => typeof part === 'string' || 'g' in part),
        { g: 7, content: [] },
      ],
      'exchangeCodeUnknown',
      '<g7>',
    ],
  ])('refuses one that is %s, naming it', (_, target: InlineText, fault, codes) => {
    const merge = mergeReturned(now, returned(target))
    expect(merge).toMatchObject({ outcome: 'broken-codes' })
    expect(merge.target).toBeUndefined()
    expect(merge.reasons).toContainEqual({ fault, parameters: { codes } })
  })

  it('measures them by the source that was sent when it has moved', () => {
    const moved = unitOf('body#k1', ['No codes any more'], { sourceHash: 'new' })
    expect(mergeReturned(moved, returned(AGENDA_FR)).outcome).toBe('source-moved')
  })

  it('refuses a unit that the reader could not read', () => {
    const fault = { fault: 'exchangeForeignCode', parameters: { code: '<ph>' } } as const
    expect(mergeReturned(now, { ...address, fault })).toEqual({
      outcome: 'broken-codes',
      reasons: [fault],
    })
  })
})

describe('A file that comes back to a document that went on', () => {
  it('is answered unit by unit, never silently and never half', async () => {
    const [title, agenda, mayors, , summary] = SUMMIT.units
    const translated = toXliff([SUMMIT])
      .replace(/(<source>(Fifth Global Summit)<\/source>)/, '$1<target>Cinquième sommet</target>')
      .replace(/(<source>The <g.*?<\/source>)/, '$1<target>Sans aucun code</target>')
      .replace('state="translated">Les maires  se réunissent', '>Les maires  discutent')
      .replace(/ state="needs-review[^>]*>Les villes/, '>Ces villes')
      .replace('resname="events/12/intro"', 'resname="events/12/gone"')
    const files = await fromXliff(inPieces(translated), LIMIT)
    const now = new Map([
      ['title', title && { ...title, sourceHash: 'edited-by-the-author' }],
      ['body#k1', agenda],
      ['body#k2', mayors && { ...mayors, target: ['Les maires parlent'] }],
      ['body#k3', SUMMIT.units[3]],
      ['summary', summary],
    ])
    const outcomes = files
      .flatMap(({ units }) => units)
      .map((unit) => [unit.key, mergeReturned(now.get(unit.key ?? ''), unit).outcome])
    expect(outcomes).toEqual([
      ['title', 'source-moved'],
      ['body#k1', 'broken-codes'],
      ['body#k2', 'edited-meanwhile'],
      ['body#k3', 'unchanged'],
      ['summary', 'applied'],
      ['gone', 'unknown'],
    ])
  })
})
