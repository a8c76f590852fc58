import { APIError, type PayloadRequest, type SanitizedConfig } from 'payload'

import type { Locale } from '@/content/locales'
import { say } from '@/messages/say'

/** A document about to be put on line in one locale. */
export type PublicationCandidate = {
  req: PayloadRequest
  /** The collection or global. */
  slug: string
  /** Undefined while it is being created, and for globals. */
  id?: number | string
  locale: Locale
  /** As it will be in that locale. */
  document: Record<string, unknown>
}

/**
 * Says why a document may not go on line in a locale, in the language of `req`; nothing when it
 * may. Features add theirs to `config.custom.publicationGates`.
 */
export type PublicationGate = (candidate: PublicationCandidate) => Promise<string[]> | string[]

export const publicationGatesOf = (config: SanitizedConfig): PublicationGate[] =>
  (config.custom as { publicationGates?: PublicationGate[] } | undefined)?.publicationGates ?? []

/** Why one locale cannot be published. */
export type Refusal = { locale: Locale; reasons: string[] }

/** 409 with the reasons of each locale in `data`; thrown before anything is written. */
export class PublicationRefused extends APIError<{ refusals: Refusal[] }> {
  constructor(req: PayloadRequest, refusals: Refusal[]) {
    const reasons = refusals.flatMap((it) => it.reasons).join(' ')
    super(say(req, 'publishRefused', { reasons }), 409, { refusals }, true)
  }
}

/** @throws PublicationRefused when a gate has reasons against any of the candidates. */
export const passGates = async (candidates: PublicationCandidate[]): Promise<void> => {
  const refusals: Refusal[] = []
  for (const candidate of candidates) {
    const gates = publicationGatesOf(candidate.req.payload.config)
    const reasons = (await Promise.all(gates.map((gate) => gate(candidate)))).flat()
    if (reasons.length > 0) refusals.push({ locale: candidate.locale, reasons })
  }
  const [first] = candidates
  if (first && refusals.length > 0) throw new PublicationRefused(first.req, refusals)
}
