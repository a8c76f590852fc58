import fc from 'fast-check'

import { ACRONYM_POLICIES, CONCEPT_KINDS, type Concept, TERM_STATUSES, type Term } from './concept'

const LOCALES = ['en', 'fr', 'ar', 'zh-Hant']

/** Any text that a cell or an element can carry. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '=SUM(A1)',
      "'=x",
      '-ism',
      '<b> & "quoted"; semi',
      'سلطة محلية',
      'a\nb',
      '城市',
    ),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot carry them
  .map((value) => value.replace(/[\u0000-\u0009\u000B-\u001F\uFFFE\uFFFF]/g, '').trim())
  .filter((value) => value !== '')

const pattern = fc.constantFrom('réseau*', 'sommet* mondia*', 'city', 'مدين*')

const term: fc.Arbitrary<Term> = fc
  .record(
    {
      locale: fc.constantFrom(...LOCALES),
      text,
      status: fc.constantFrom(...TERM_STATUSES),
      keepSource: fc.constant(true),
      acronymPolicy: fc.constantFrom(...ACRONYM_POLICIES),
      expansion: text,
      note: text,
      patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['locale', 'text', 'status'] },
  )
  .map((value): Term => value)

const concept: fc.Arbitrary<Concept> = fc.record(
  {
    id: text,
    kind: fc.constantFrom(...CONCEPT_KINDS),
    domain: text,
    definition: text,
    caseSensitive: fc.constant(true),
    terms: fc.array(term, { minLength: 1, maxLength: 6 }).map((terms) =>
      // One preferred term and no double in each language, in the order of the languages.
      LOCALES.flatMap((locale) =>
        terms
          .filter((each) => each.locale === locale)
          .filter((each, index, all) => all.findIndex((one) => one.text === each.text) === index)
          .map(
            (each, index): Term =>
              index > 0 && each.status === 'preferred' ? { ...each, status: 'admitted' } : each,
          ),
      ),
    ),
  },
  { requiredKeys: ['id', 'kind', 'terms'] },
)

/** Concepts that a file can carry. */
export const concepts = fc.uniqueArray(concept, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 5,
})
