import type { Code, InlineText } from '../../inline/inline'

/**
 * The part of XLIFF 1.2 that we write, named as the specification names it
 * (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html).
 */
export type XliffFile = {
  original: string
  sourceLanguage: string
  targetLanguage: string
  toolId: string
  productVersion?: string
  title: string
  body: readonly (XliffUnit | XliffGroup)[]
}

export type XliffGroup = { resname: string; units: readonly XliffUnit[] }

export type XliffUnit = {
  id: string
  resname: string
  restype: string
  approved: boolean
  /** In characters. */
  maxWidth?: number
  source: InlineText
  target?: XliffTarget
  /** Of source, target and alternatives. */
  codes: readonly Code[]
  contexts: readonly { type: 'recordtitle' | 'element'; text: string }[]
  notes: readonly string[]
  alternatives: readonly XliffAlternative[]
}

export type XliffTarget = XliffState & { content: InlineText }
export type XliffState = { state?: string; stateQualifier?: string }

export type XliffAlternative = {
  type: 'previous-version' | 'proposal'
  source?: InlineText
  target: InlineText
  matchQuality?: string
  origin?: string
}

/** What we understand of a file that comes back; all else in it is the tool's own. */
export type ReturnedXliff = {
  original: string
  sourceLanguage?: string
  targetLanguage?: string
  toolId?: string
  units: readonly ReturnedXliffUnit[]
}

export type ReturnedXliffUnit = {
  id: string
  resname?: string
  approved: boolean
  line: number
  source?: ReturnedText
  target?: ReturnedText & XliffState
}

export type ReturnedText = {
  content: InlineText
  /** The first inline element that is not ours, `<ph>`: its words are kept, its meaning is lost. */
  foreign?: string
}
