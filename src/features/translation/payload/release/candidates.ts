import type { PayloadRequest } from 'payload'

import { outputHash } from '../../core/change/output-hash'
import type { ReleaseCandidate } from '../../core/release/reasons'
import type { Values } from '../../core/units/field-schema'
import type { BlockingChecks } from '../checks/blocking-checks'
import { schemaOf } from '../documents/document'
import { alignmentOf } from '../documents/import-texts'
import { noteSeen } from '../documents/seen-by-gate'
import type { Place } from '../store/place'

export type CandidateOptions = {
  locale: string
  sourceLocale: string
  /** As it would be on line. */
  document: Values
  blockingChecks: BlockingChecks
}

/**
 * What a document would say in a locale, unit by unit. A text that is not the one we know was put
 * there by whoever is publishing: a person's translation of the source as it is.
 */
export const releaseCandidates = async (
  req: PayloadRequest,
  place: Place,
  { locale, sourceLocale, document, blockingChecks }: CandidateOptions,
): Promise<ReleaseCandidate[]> => {
  const schema = schemaOf(req.payload, place)
  const saying = { schema, document, sourceLocale, locale }
  const { stored, said, seen } = await alignmentOf(req, place, saying)
  noteSeen(req, place, locale, seen)
  const texts = stored.flatMap((unit) => {
    const content = said.get(unit.unit.key)?.content
    return content ? [{ stored: unit, content }] : []
  })
  const failing = await blockingChecks(req, texts)
  return stored.map((it): ReleaseCandidate => {
    const content = said.get(it.unit.key)?.content
    const hash = outputHash(content)
    const isTheirs = hash !== (it.outputHash ?? null) && hash !== outputHash(it.target)
    const standing = isTheirs
      ? {
          state: 'translated' as const,
          origin: 'panel' as const,
          stale: false,
          codesChanged: false,
        }
      : { state: it.state, origin: it.origin, stale: it.stale, codesChanged: it.codesChanged }
    return {
      unit: it.unit,
      hasText: content !== undefined,
      ...standing,
      blocking: failing.get(it.unit.key) ?? [],
    }
  })
}
