import { stringify } from 'csv-stringify/sync'

import type { Concept, Term } from './concept'

/**
 * The header. One row is one term; rows of one `concept` belong together and repeat what is said
 * of it. `patterns` are divided by `|`; `caseSensitive` and `keepSource` are `yes` or empty.
 */
export const CSV_COLUMNS = [
  'concept',
  'kind',
  'domain',
  'definition',
  'caseSensitive',
  'locale',
  'term',
  'status',
  'keepSource',
  'acronymPolicy',
  'expansion',
  'patterns',
  'note',
] as const

/** The concepts as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need). */
export const conceptsToCsv = (concepts: readonly Concept[]): string =>
  stringify(
    concepts.flatMap((concept) =>
      concept.terms.map((term) => rowOf(concept, term).map(harmlessCell)),
    ),
    { header: true, columns: [...CSV_COLUMNS], bom: true, record_delimiter: '\r\n' },
  )

const rowOf = (concept: Concept, term: Term): string[] => [
  concept.id,
  concept.kind,
  concept.domain ?? '',
  concept.definition ?? '',
  concept.caseSensitive ? 'yes' : '',
  term.locale,
  term.text,
  term.status,
  term.keepSource ? 'yes' : '',
  term.acronymPolicy ?? '',
  term.expansion ?? '',
  (term.patterns ?? []).join('|'),
  term.note ?? '',
]

/** Spreadsheets take cells that begin so for formulas; an apostrophe before them is the cure. */
const harmlessCell = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
