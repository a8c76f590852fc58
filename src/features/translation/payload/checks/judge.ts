import type { PayloadRequest } from 'payload'

import { checkDocument, documentChecker, type Finding } from '../../core/checks'
import { unwaived, type Waiver } from '../../core/checks/waivers'
import type { InlineText } from '../../core/inline/inline'
import type { LocalePolicy } from '../../core/release/policy'
import type { Concept } from '../../core/terms/concept'
import type { StoredUnit } from '../store/units-in-locale'
import { conceptsInForce } from '../terms/concepts-in-force'

export type PolicyOf = (locale: string) => LocalePolicy

/** What the checks say of texts of one locale, with the terms in force. */
export type Judge = {
  concepts: readonly Concept[]
  /** All findings of a text, those that somebody waived too; its document is read once for all. */
  findings: (unit: StoredUnit, document?: readonly StoredUnit[]) => readonly Finding[]
  /** {@link Judge.findings} of many texts of one document, which is read once; by key. */
  ofDocument: (
    document: readonly StoredUnit[],
    keys: readonly string[],
  ) => ReadonlyMap<string, readonly Finding[]>
  /** Findings that nobody waived and that keep a text from counting as translated. */
  blocking: (unit: StoredUnit, document?: readonly StoredUnit[]) => readonly Finding[]
}

/** Loads the terms once; the judge then needs nothing more. */
export const judgeIn = async (
  req: PayloadRequest,
  locale: string,
  policyOf: PolicyOf,
): Promise<Judge> => {
  const concepts = await conceptsInForce(req)
  const { severities } = policyOf(locale)
  const checkers = new Map<string, ReturnType<typeof documentChecker>>()
  const checkerFrom = ({ sourceLocale }: StoredUnit) => {
    const checker =
      checkers.get(sourceLocale) ??
      documentChecker({ locale, sourceLocale }, { concepts, severities })
    checkers.set(sourceLocale, checker)
    return checker
  }
  const findings: Judge['findings'] = (unit, document = []) =>
    unit.target && isText(unit) ? checkerFrom(unit)(unit, document.filter(isText)) : []
  return {
    concepts,
    findings,
    ofDocument: (document, keys) =>
      checkDocument(document.filter(isText), { concepts, severities, keys }),
    blocking: (unit, document) =>
      unwaived(findings(unit, document), waiversOf(unit), unit).filter(
        ({ severity }) => severity === 'blocking',
      ),
  }
}

/** A unit as it would be with another text. */
export const withTarget = (unit: StoredUnit, target: InlineText): StoredUnit => ({
  ...unit,
  target,
})

/** Who waived a check, why and when. */
export type StoredWaiver = Waiver & { reason: string; by: string; at: string }

// Stored as JSON by `waive` and by nothing else.
export const waiversOf = ({ waivers }: StoredUnit): readonly StoredWaiver[] =>
  waivers as readonly StoredWaiver[]

const isText = ({ unit }: StoredUnit): boolean => unit.kind !== 'slug'
