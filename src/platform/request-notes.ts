import type { PayloadRequest } from 'payload'

/**
 * What hooks of one request leave for those that run later, by a key of theirs. Of a request of our
 * own without a context nothing is kept.
 */
export const requestNotes = <T>(
  { context }: Partial<PayloadRequest>,
  name: string,
): Map<string, T> => {
  const known = context?.[name]
  if (known instanceof Map) return known as Map<string, T>
  const notes = new Map<string, T>()
  if (context) context[name] = notes
  return notes
}
