import type { Fault } from './fault'
import { firstTwice } from './figures'

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

/** Each chapter has a slug of its own: it is an address. */
export const checkChapters = (
  chapters: readonly { slug?: unknown }[],
): Fault<'chapterSlugTwice'> | undefined => {
  const slug = firstTwice(chapters.map((chapter) => chapter.slug))
  return slug === undefined ? undefined : { fault: 'chapterSlugTwice', parameters: { slug } }
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
