import type { PayloadRequest } from 'payload'

import type { SeverityOverrides } from '../../core/checks'
import { failingChecks } from '../../core/checks/failing'
import type { Waiver } from '../../core/checks/waivers'
import type { InlineText } from '../../core/inline/inline'
import type { StoredUnit } from '../store/units-in-locale'
import { conceptsInForce } from '../terms/concepts-in-force'

/** A text of a unit that is stored or is about to be. */
export type CheckedText = { stored: StoredUnit; content: InlineText }

/**
 * Which texts of one document fail checks that forbid publishing them, and which checks those are.
 * What a person has waived for the very same words is not among them.
 */
export type BlockingChecks = (
  req: PayloadRequest,
  texts: readonly CheckedText[],
) => Promise<ReadonlyMap<string, readonly string[]>>

export const blockingChecksOf =
  (severitiesIn: (locale: string) => SeverityOverrides | undefined): BlockingChecks =>
  async (req, texts) => {
    const [first] = texts
    if (!first) return new Map()
    const units = texts.map(({ stored, content }) => ({
      ...stored,
      target: content,
      // Written by `waive` alone, which knows their shape.
      waivers: stored.waivers as readonly Waiver[],
    }))
    return failingChecks(units, {
      concepts: await conceptsInForce(req),
      severities: severitiesIn(first.stored.locale),
    })
  }
