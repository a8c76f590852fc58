import { type CsvError, parse } from 'csv-parse/sync'

import { ACRONYM_POLICIES, CONCEPT_KINDS, type Concept, TERM_STATUSES, type Term } from './concept'
import { CSV_COLUMNS } from './csv-write'
import { conceptFaults, refused, type TermFile, type TermFileFault, tooLarge } from './term-file'

/** Reads what {@link conceptsToCsv} writes, with columns in any order and commas or semicolons. */
export const conceptsFromCsv = (text: string): TermFile => {
  const large = tooLarge(text)
  if (large) return large
  let rows: CsvRow[]
  try {
    // `info` is set and columns are named, which makes rows of this shape.
    rows = parse(text, {
      bom: true,
      columns: true,
      delimiter: /^[^\r\n,]*;/.test(text) ? ';' : ',',
      info: true,
      skip_empty_lines: true,
    }) as unknown as CsvRow[]
  } catch (error) {
    // csv-parse throws nothing else; its messages name the line.
    const { message, lines } = error as CsvError & { lines?: number }
    return refused('termFileMalformed', { line: lines ?? 1, reason: message })
  }
  const [first] = rows
  if (!first) return refused('termFileEmpty', { line: 1 })
  const columns = columnFaults(Object.keys(first.record))
  return columns.length > 0 ? { concepts: [], faults: columns } : conceptsOfRows(rows)
}

type CsvRow = { record: Record<string, string>; info: { lines: number } }

const columnFaults = (given: readonly string[]): TermFileFault[] => {
  const known: readonly string[] = CSV_COLUMNS
  return [
    ...REQUIRED.filter((column) => !given.includes(column)).map((column) => ({
      fault: 'termColumnMissing' as const,
      parameters: { line: 1, column },
    })),
    ...given
      .filter((column) => !known.includes(column))
      .map((column) => ({
        fault: 'termColumnUnknown' as const,
        parameters: { line: 1, column, known },
      })),
  ]
}

const REQUIRED = ['concept', 'locale', 'term', 'status'] as const

const conceptsOfRows = (rows: readonly CsvRow[]): TermFile => {
  const concepts = new Map<string, { concept: Concept; terms: Term[]; lines: number[] }>()
  const faults: TermFileFault[] = []
  for (const { record, info } of rows) {
    const cell = (column: (typeof CSV_COLUMNS)[number]) => writtenCell(record[column] ?? '')
    faults.push(...cellFaults(cell, info.lines))
    const concept = conceptOf(cell)
    const known = concepts.get(concept.id)
    if (known && JSON.stringify({ ...known.concept }) !== JSON.stringify(concept)) {
      faults.push({
        fault: 'conceptDiffers',
        parameters: { line: info.lines, concept: concept.id },
      })
    }
    const entry = known ?? { concept, terms: [], lines: [] }
    entry.terms.push(termOf(cell))
    entry.lines.push(info.lines)
    concepts.set(concept.id, entry)
  }
  const whole = [...concepts.values()].map(({ concept, terms, lines }) => ({
    concept: { ...concept, terms },
    lines,
  }))
  faults.push(
    ...whole.flatMap(({ concept, lines }) => conceptFaults(concept, (index) => lines[index] ?? 1)),
  )
  return { concepts: faults.length > 0 ? [] : whole.map(({ concept }) => concept), faults }
}

type Cell = (column: (typeof CSV_COLUMNS)[number]) => string

const CLOSED: Partial<Record<(typeof CSV_COLUMNS)[number], readonly string[]>> = {
  kind: ['', ...CONCEPT_KINDS],
  status: TERM_STATUSES,
  acronymPolicy: ['', ...ACRONYM_POLICIES],
  caseSensitive: ['', 'yes', 'no'],
  keepSource: ['', 'yes', 'no'],
}

const cellFaults = (cell: Cell, line: number): TermFileFault[] =>
  CSV_COLUMNS.flatMap((column) => {
    const allowed = CLOSED[column]
    const value = cell(column)
    if (!allowed || allowed.includes(value)) return []
    const known = allowed.filter((each) => each !== '')
    return [{ fault: 'termCellUnknown', parameters: { line, column, value, allowed: known } }]
  })

// Values outside the closed lists are faults already; what is built from them is thrown away.
const conceptOf = (cell: Cell): Concept => ({
  id: cell('concept'),
  kind: (cell('kind') || 'term') as Concept['kind'],
  ...(cell('domain') && { domain: cell('domain') }),
  ...(cell('definition') && { definition: cell('definition') }),
  ...(cell('caseSensitive') === 'yes' && { caseSensitive: true }),
  terms: [],
})

const termOf = (cell: Cell): Term => ({
  locale: cell('locale'),
  text: cell('term'),
  status: cell('status') as Term['status'],
  ...(cell('keepSource') === 'yes' && { keepSource: true }),
  ...(cell('acronymPolicy') && { acronymPolicy: cell('acronymPolicy') as Term['acronymPolicy'] }),
  ...(cell('expansion') && { expansion: cell('expansion') }),
  ...(cell('patterns') && { patterns: patternsOf(cell('patterns')) }),
  ...(cell('note') && { note: cell('note') }),
})

const patternsOf = (list: string): string[] =>
  list
    .split('|')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')

/** The apostrophe that keeps a spreadsheet from reckoning is no part of the cell. */
const writtenCell = (cell: string): string => cell.trim().replace(/^'(?='*[=+\-@\t\r])/, '')
