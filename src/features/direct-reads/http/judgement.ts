import type { Proofs } from '../core/proofs'
import type { Evidence } from '../core/reading'

/** The headers of an answer that was proven. */
export type Proof = { headers: Headers }

/** An answer that Payload has no part in. */
export type Direct = {
  body: string
  /** Whether there is a document in it, which shows how documents are read. */
  isTelling: boolean
  /** What of it was in no proven answer yet. */
  unproven: ReadonlySet<Evidence>
}

/** Compares a direct answer with that of Payload, and tells whether it is the same. */
export const judge = (
  proofs: Proofs<Proof>,
  name: string,
  direct: Direct | undefined,
  { body, headers }: { body: string; headers: Headers },
): boolean => {
  if (direct?.body !== body) {
    proofs.fail(name)
    return false
  }
  if (direct.isTelling) {
    for (const evidence of direct.unproven) evidence.isProven = true
    proofs.prove(name, { headers: new Headers(headers) })
  }
  return true
}
