import type { PayloadRequest } from 'payload'

/** The header by which REST, GraphQL and the panel give the reason; percent-encoded UTF-8. */
export const OVERRIDE_HEADER = 'x-release-override'

/** Code that calls the Local API gives it as `context: { releaseOverride: 'why' }`. */
export const OVERRIDE_CONTEXT = 'releaseOverride'

/** Shorter reasons tell nothing to whoever reads the log. In characters. */
export const SHORTEST_REASON = 10

/** Why somebody wants to publish past the gate; undefined when nobody does. */
export const overrideReasonOf = (req: PayloadRequest): string | undefined => {
  const given = req.context[OVERRIDE_CONTEXT] ?? req.headers?.get(OVERRIDE_HEADER)
  return typeof given === 'string' && given !== '' ? decoded(given).trim() : undefined
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
