import type { Code, InlineText } from '../inline/inline'
import { LARGEST } from './bounded-text'
import type { ExchangeFile, ExchangeUnit } from './model'

/** The link in bold, the name and the line break of {@link AGENDA}. */
export const CODES: readonly Code[] = [
  { id: 1, type: 'link', paired: true, attributes: { url: 'https://example.org/secret' } },
  { id: 2, type: 'bold', paired: true, attributes: {} },
  { id: 5, type: 'italic', paired: true, attributes: {} },
  { id: 7, type: 'lb', paired: false, attributes: {} },
]

export const AGENDA: InlineText = [
  'The ',
  { g: 1, content: ['Fifth Global ', { g: 2, content: ['Summit'] }] },
  ' of the ',
  { g: 5, content: ['Strong Cities'] },
  { x: 7 },
  ' network & <friends>.',
]

/** The same codes in another order, as another language wants them. */
export const AGENDA_FR: InlineText = [
  { g: 5, content: ['Strong Cities'] },
  { x: 7 },
  ' & <amis> : le ',
  { g: 1, content: ['cinquième ', { g: 2, content: ['Sommet'] }] },
  '.',
]

type Given = Partial<Omit<ExchangeUnit, 'unit'>> & { unit?: Partial<ExchangeUnit['unit']> }

/** A unit of the French translation of a summit; anything of it can be told. */
export const unitOf = (key: string, content: InlineText, { unit, ...given }: Given = {}) =>
  ({
    unit: {
      key,
      field: key.split(/[.#]/)[0] ?? key,
      kind: 'plain',
      ordinal: 0,
      content,
      codes: [],
      policy: 'translate',
      required: true,
      ...unit,
    },
    locale: 'fr',
    sourceLocale: 'en',
    state: 'untranslated',
    stale: false,
    codesChanged: false,
    sourceHash: 'a1b2c3',
    notes: [],
    matches: [],
    ...given,
  }) satisfies ExchangeUnit

export const fileOf = (...units: ExchangeUnit[]): ExchangeFile => ({
  collection: 'events',
  documentId: '12',
  title: 'Fifth Global Summit',
  sourceLocale: 'en',
  targetLocale: 'fr',
  schemaVersion: 'a1',
  units,
})

/** A whole event: a title, a paragraph with codes, a list, targets in several states. */
export const SUMMIT: ExchangeFile = fileOf(
  unitOf('title', ['Fifth Global Summit'], {
    unit: { maxLength: 60 },
    notes: ['At most 60 characters.'],
  }),
  unitOf('body#k1', AGENDA, {
    unit: { kind: 'rich', nodeType: 'paragraph', codes: CODES },
    contextLabel: 'Text, 1st paragraph',
  }),
  unitOf('body#k2', ['Mayors  meet '], {
    unit: { kind: 'rich', nodeType: 'listitem', group: 'body#list' },
    state: 'translated',
    target: ['Les maires  se réunissent '],
  }),
  unitOf('body#k3', ['Ministers meet mayors'], {
    unit: { kind: 'rich', nodeType: 'listitem', group: 'body#list' },
    state: 'reviewed',
    stale: true,
    target: ['Les ministres arrivent'],
    previousSource: ['Ministers arrive'],
    previousTarget: ['Les ministres arrivent'],
    matches: [{ source: ['Ministers meet'], target: ['Des ministres'], score: 0.81 }],
  }),
  unitOf('summary', ['Cities learn'], { state: 'machine', target: ['Les villes apprennent'] }),
  unitOf('intro', ['Welcome'], { state: 'reviewed', target: ['Bienvenue'] }),
)

/** Bytes as they arrive: in pieces that cut letters and tags in two. */
export function* inPieces(text: string, size = 61): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What the tests allow a file to be. */
export const LIMIT = { maxBytes: LARGEST.xliff }
