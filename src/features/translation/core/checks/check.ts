import type { Fault } from '@/content/fault'

import type { Reading } from '../inline/flat'
import type { TermMatch } from '../terms/find'
import type { Unit } from '../unit'
import type { CheckMessage } from './messages'

/** `blocking` keeps a text from being published in its locale until it is mended or waived. */
export const SEVERITIES = ['blocking', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * A change that a person may take over with one click, as Crowdin's checks give them: the words
 * from `start` to `end` of the flat text (`inline/flat`) become `replacement`.
 */
export type Fix = { start: number; end: number; replacement: string; label: CheckMessage }

/** What a check saw: a message of the catalogue, and where in the flat text of the target. */
export type Observation = {
  message: Fault<CheckMessage>
  start?: number
  end?: number
  /** The code that is concerned, where one is. */
  code?: number
  fixes?: readonly Fix[]
}

/** A text of the document with what both languages say of the concepts in force. */
export type Rendering = {
  unit: Unit
  source: Reading
  target: Reading
  sourceTerms: readonly TermMatch[]
  targetTerms: readonly TermMatch[]
}

/** All that a check may look at. */
export type CheckContext = Rendering & {
  locale: string
  sourceLocale: string
  /** The other translated units of the document. */
  others: readonly Rendering[]
}

/** One rule about translations. Its id is stored in waivers and policies: it never changes. */
export type Check = {
  id: string
  severity: Severity
  run: (context: CheckContext) => readonly Observation[]
}

/** The language of a locale without its region: `fr` of `fr-CA`. */
export const languageOf = (locale: string): string => locale.split('-', 1)[0]?.toLowerCase() ?? ''
