import type { Fault } from '@/content/fault'

import type { Concept } from './concept'
import { misplacedStar } from './form'

/** What readers of term files say; the catalogue of messages has each in every language. */
export const TERM_FILE_MESSAGES = [
  'termFileMalformed',
  'termFileTooLarge',
  'termFileNotTbx',
  'termFileDoctype',
  'termFileEmpty',
  'termColumnMissing',
  'termColumnUnknown',
  'termCellEmpty',
  'termCellUnknown',
  'conceptDiffers',
  'termTwice',
  'termPreferredTwice',
  'termPatternStar',
] as const
export type TermFileMessage = (typeof TERM_FILE_MESSAGES)[number]

/** Where a file is wrong; every message has a `line`, those about cells a `column` as well. */
export type TermFileFault = Fault<TermFileMessage>

/** What a file says. With any fault nothing of it may be stored. */
export type TermFile = { concepts: readonly Concept[]; faults: readonly TermFileFault[] }

/** Larger files are refused before they are parsed. */
export const MAX_TERM_FILE_CHARACTERS = 20_000_000

export const tooLarge = (text: string): TermFile | undefined =>
  text.length > MAX_TERM_FILE_CHARACTERS
    ? refused('termFileTooLarge', { max: MAX_TERM_FILE_CHARACTERS / 1_000_000 })
    : undefined

export const refused = (
  fault: TermFileMessage,
  parameters: Record<string, string | number>,
): TermFile => ({ concepts: [], faults: [{ fault, parameters }] })

/**
 * What is wrong with a concept, whatever file it came from. `lineOf` says where its term of that
 * index stands.
 */
export const conceptFaults = (
  { id, terms }: Concept,
  lineOf: (index: number) => number,
): TermFileFault[] => [
  ...(id === '' ? [fault('termCellEmpty', { line: lineOf(0), column: 'concept' })] : []),
  ...terms.flatMap(({ locale, text, status, patterns = [] }, index): TermFileFault[] => {
    const line = lineOf(index)
    const earlier = terms.slice(0, index).filter((term) => term.locale === locale)
    const starred = patterns.find((pattern) => misplacedStar(pattern) !== undefined)
    const isTwice = earlier.some((term) => term.text === text)
    const isPreferredTwice =
      status === 'preferred' && earlier.some((term) => term.status === 'preferred')
    return [
      ...(text === '' ? [fault('termCellEmpty', { line, column: 'term' })] : []),
      ...(locale === '' ? [fault('termCellEmpty', { line, column: 'locale' })] : []),
      ...(isTwice ? [fault('termTwice', { line, term: text, locale })] : []),
      ...(isPreferredTwice ? [fault('termPreferredTwice', { line, concept: id, locale })] : []),
      ...(starred === undefined ? [] : [fault('termPatternStar', { line, pattern: starred })]),
    ]
  }),
]

const fault = (name: TermFileMessage, parameters: Record<string, string | number>) => ({
  fault: name,
  parameters,
})
