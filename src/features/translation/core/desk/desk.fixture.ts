import type { DeskDocument, DeskUnit } from './answer'

/** A text of a desk as tests need it: untranslated unless told otherwise. */
export const deskUnit = (key: string, more: Partial<DeskUnit> = {}): DeskUnit => ({
  ...{ key, field: key, kind: 'plain', source: `Source of ${key}`, state: 'untranslated' },
  ...{ stale: false, codesChanged: false, words: 3, version: 0, sourceHash: '', waitingSince: '' },
  ...{ label: key, required: true, codes: [], findings: [], waivers: [], suggestions: [] },
  ...{ matches: [], terms: [], selfReview: false },
  ...more,
})

/** A text that somebody has confirmed. */
export const translatedUnit = (key: string, more: Partial<DeskUnit> = {}): DeskUnit =>
  deskUnit(key, {
    ...{ state: 'translated', target: `Texte de ${key}`, version: 1, origin: 'human' },
    ...{ translator: 'users:1', writtenBy: 'users:1' },
    ...more,
  })

export const deskDocument = (
  units: readonly DeskUnit[],
  more: Partial<DeskDocument> = {},
): DeskDocument => ({
  ...{ collection: 'articles', id: '1', title: 'A title', sourceLocale: 'en', locale: 'fr' },
  ...{ rights: { translate: true, review: true }, selfReview: false, concepts: [], people: {} },
  units,
  ...more,
})
