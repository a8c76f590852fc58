import { SaxesParser } from 'saxes'

import { ACRONYM_POLICIES, CONCEPT_KINDS, type Concept, type Term } from './concept'
import { ADMINISTRATIVE_STATUS } from './tbx-write'
import { conceptFaults, refused, type TermFile, type TermFileFault, tooLarge } from './term-file'

/**
 * Reads TBX-Basic: DCA and DCT style of ISO 30042:2019, and its forerunner (`martif`). Languages,
 * terms, status, subject field and definition are taken from any tool; the rest from our notes.
 * Document types are refused, so no entity is ever declared.
 */
export const conceptsFromTbx = (text: string): TermFile => {
  const large = tooLarge(text)
  if (large) return large
  const parser = new SaxesParser()
  const file = new TbxFile(() => parser.line)
  let refusal: TermFile | undefined
  parser.on('doctype', () => {
    refusal ??= refused('termFileDoctype', { line: parser.line })
  })
  parser.on('error', ({ message }) => {
    // Positions are told apart from the reason.
    const reason = message.replace(/^\d+:\d+:\s*/, '')
    refusal ??= refused('termFileMalformed', { line: parser.line, reason })
  })
  parser.on('opentag', ({ name, attributes }) => file.open(localName(name), attributes))
  parser.on('text', (words) => file.write(words))
  parser.on('cdata', (words) => file.write(words))
  parser.on('closetag', ({ name }) => file.close(localName(name)))
  parser.write(text).close()
  return refusal ?? file.read()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

type Entry = { concept: Omit<Concept, 'terms'>; terms: Term[]; lines: number[] }

class TbxFile {
  private readonly entries: Entry[] = []
  private readonly faults: TermFileFault[] = []
  private isTbx = false
  private locale = ''
  private type = ''
  private words = ''
  private inTerm = false

  constructor(private readonly line: () => number) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.words = ''
    this.type = attributes.type ?? name
    if (name === 'tbx' || name === 'martif') this.isTbx = true
    if (name === 'langSec' || name === 'langSet') this.locale = attributes['xml:lang'] ?? ''
    if (name === 'conceptEntry' || name === 'termEntry') {
      const id = attributes.id ?? `c${this.entries.length + 1}`
      this.entries.push({ concept: { id, kind: 'term' }, terms: [], lines: [] })
    }
    if (name === 'termSec' || name === 'tig' || name === 'ntig') this.inTerm = true
  }

  write(words: string): void {
    this.words += words
  }

  close(name: string): void {
    const entry = this.entries.at(-1)
    const value = this.words.trim()
    if (name === 'termSec' || name === 'tig' || name === 'ntig') this.inTerm = false
    if (!entry) return
    if (name === 'term') {
      entry.terms.push({ locale: this.locale, text: value, status: 'admitted' })
      entry.lines.push(this.line())
    } else if (name === 'note') {
      this.readNote(entry, value)
    } else {
      this.readCategory(entry, value)
    }
    this.type = ''
  }

  private readCategory({ concept, terms }: Entry, value: string): void {
    const term = terms.at(-1)
    if (this.type === 'subjectField') concept.domain = value
    if (this.type === 'definition') concept.definition ??= value
    if (this.type === 'termType' && value === 'acronym' && concept.kind === 'term') {
      concept.kind = 'acronym'
    }
    if (this.type === 'administrativeStatus' && term) term.status = this.status(value)
  }

  private status(value: string): Term['status'] {
    const known = STATUSES.get(value.replace(/Term-admn-sts$/, ''))
    if (known) return known
    const parameters = {
      line: this.line(),
      column: 'administrativeStatus',
      value,
      allowed: Object.values(ADMINISTRATIVE_STATUS),
    }
    this.faults.push({ fault: 'termCellUnknown', parameters })
    return 'admitted'
  }

  private readNote({ concept, terms }: Entry, written: string): void {
    const [, name = '', value = ''] = OURS.exec(written) ?? []
    const term = this.inTerm ? terms.at(-1) : undefined
    if (term) {
      if (name === 'keepSource') term.keepSource = value === 'yes'
      else if (name === 'expansion') term.expansion = value
      else if (name === 'pattern') term.patterns = [...(term.patterns ?? []), value]
      else if (name === 'acronymPolicy') term.acronymPolicy = oneOf(ACRONYM_POLICIES, value)
      else if (written !== '') term.note = name === 'note' ? value : written
    } else {
      if (name === 'concept') concept.id = value
      if (name === 'caseSensitive') concept.caseSensitive = value === 'yes'
      if (name === 'kind') concept.kind = oneOf(CONCEPT_KINDS, value) ?? concept.kind
    }
  }

  read(): TermFile {
    if (!this.isTbx) return refused('termFileNotTbx', { line: 1 })
    if (this.entries.length === 0) return refused('termFileEmpty', { line: 1 })
    const faults = [
      ...this.faults,
      ...this.entries.flatMap(({ concept, terms, lines }) =>
        conceptFaults({ ...concept, terms }, (index) => lines[index] ?? 1),
      ),
    ]
    const concepts = this.entries.map(({ concept, terms }) => ({ ...concept, terms }))
    return { concepts: faults.length > 0 ? [] : concepts, faults }
  }
}

const OURS = /^(concept|kind|caseSensitive|keepSource|acronymPolicy|expansion|pattern|note): (.*)$/s

/** As the edition of 2019 has them, and as TBX-Basic had them before. */
const STATUSES = new Map<string, Term['status']>([
  ['preferred', 'preferred'],
  ['admitted', 'admitted'],
  ['deprecated', 'forbidden'],
  ['superseded', 'forbidden'],
  ['notRecommended', 'forbidden'],
  ['obsolete', 'forbidden'],
])

const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((each) => each === value)
