import type { Fault } from './fault'

/** A city spotlight is about exactly one city: it is shown on that city's page. */
export const checkSpotlight = (
  kind: unknown,
  cities: unknown,
): Fault<'spotlightNeedsOneCity'> | undefined => {
  const count = Array.isArray(cities) ? cities.length : 0
  return kind === 'city-spotlight' && count !== 1
    ? { fault: 'spotlightNeedsOneCity', parameters: { count } }
    : undefined
}

/** How many endorsed is at least how many are listed by name. */
export const checkEndorsements = (
  count: number,
  endorsedBy: unknown,
): Fault<'endorsementsTooFew'> | undefined => {
  const listed = Array.isArray(endorsedBy) ? endorsedBy.length : 0
  return count < listed ? { fault: 'endorsementsTooFew', parameters: { count, listed } } : undefined
}

type FileRow = { document?: unknown; label?: unknown }

/** One file per language and label: two would look the same to a reader. */
export const checkFiles = (
  files: readonly FileRow[],
  languageOf: (document: unknown) => string | undefined,
): Fault<'fileListedTwice'> | undefined => {
  const keys = files.map(
    (file) => `${languageOf(file.document)}\n${JSON.stringify(file.label ?? '')}`,
  )
  return new Set(keys).size < keys.length ? { fault: 'fileListedTwice' } : undefined
}
