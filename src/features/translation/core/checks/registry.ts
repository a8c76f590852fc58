import { acronyms } from './acronyms'
import { addresses } from './addresses'
import { bidi } from './bidi'
import type { Severity } from './check'
import { codeSpace } from './code-space'
import { codes } from './codes'
import { consistency } from './consistency'
import { dates } from './dates'
import { doubleSpace } from './double-space'
import { doubledWords } from './doubled-words'
import { edgeSpace } from './edge-space'
import { endPunctuation } from './end-punctuation'
import { forbiddenTerms } from './forbidden-terms'
import { length } from './length'
import { lengthRatio } from './length-ratio'
import { linkText } from './link-text'
import { names } from './names'
import { numbers } from './numbers'
import { punctuation } from './punctuation'
import { repeatedSource } from './repeated-source'
import { sentenceBreak } from './sentence-break'
import { terms } from './terms'
import { unknownAcronyms } from './unknown-acronyms'
import { untranslated } from './untranslated'

/** Every check there is, in the order in which findings are shown. */
export const CHECKS = [
  codes,
  codeSpace,
  untranslated,
  names,
  forbiddenTerms,
  acronyms,
  consistency,
  terms,
  unknownAcronyms,
  numbers,
  dates,
  addresses,
  doubledWords,
  length,
  lengthRatio,
  bidi,
  linkText,
  repeatedSource,
  punctuation,
  endPunctuation,
  sentenceBreak,
  doubleSpace,
  edgeSpace,
] as const

export type CheckId = (typeof CHECKS)[number]['id']

/** By id of the check: what one locale thinks of it, where it differs from the check's own word. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>

/** How severe a check is in the locale that the overrides belong to; `off` is not run there. */
export const severityOf = (
  { id, severity }: { id: CheckId; severity: Severity },
  overrides: SeverityOverrides = {},
): Severity | 'off' => overrides[id] ?? severity
