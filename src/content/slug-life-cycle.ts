import { slugify } from './slug'

/** What is known when a document is saved in one locale. */
export type SlugSituation = {
  /** What the save brings: undefined when it says nothing about the slug. */
  given: string | null | undefined
  /** The slug that the latest version has. */
  stored: string | null | undefined
  title: string | null | undefined
  storedTitle: string | null | undefined
  /** The slug under which the locale was last published; it outlives an unpublishing. */
  published: string | null | undefined
  /** The save creates a duplicate. */
  duplicating: boolean
}

/** The slug to store, and whether a person chose it (a taken one is then an error in drafts too). */
export type SlugDecision = { slug: string | null; chosen: boolean }

/**
 * The slug of a document in one locale. It follows the title until the locale is published or
 * somebody writes one; from then on only an explicit new value changes it. A duplicate starts
 * without any, so that the two can never collide.
 */
export const decideSlug = (it: SlugSituation): SlugDecision => {
  if (it.duplicating) return { slug: null, chosen: false }
  const given = it.given?.trim().normalize('NFC')
  if (given && given !== it.stored) return { slug: given, chosen: true }
  if (it.published) return { slug: it.stored || it.published, chosen: false }
  if (!it.stored || given === '' || it.given === null || followsTitle(it))
    return { slug: slugify(it.title ?? '') || null, chosen: false }
  return { slug: it.stored, chosen: false }
}

const followsTitle = ({ stored, storedTitle }: SlugSituation): boolean =>
  Boolean(storedTitle) && stored === slugify(storedTitle ?? '')
