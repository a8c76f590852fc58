import type { SeverityOverrides } from '../checks'

/** What one locale demands before it is published, and what it lets its translators do. */
export type LocalePolicy = {
  /** How far each text must be. `reviewed` asks for a second person. */
  release: 'translated' | 'reviewed'
  /** Whether a translator may review their own text: for languages that have only one. */
  selfReview: boolean
  /** How grave a check is in this locale, where it differs from the check's own word. */
  severities?: SeverityOverrides
}

/** One pair of eyes, and nobody calls their own text reviewed. */
export const DEFAULT_POLICY: LocalePolicy = { release: 'translated', selfReview: false }
