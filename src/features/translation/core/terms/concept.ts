/** What a concept is: a word of the trade, a proper name, or an abbreviation. */
export const CONCEPT_KINDS = ['term', 'name', 'acronym'] as const
export type ConceptKind = (typeof CONCEPT_KINDS)[number]

/** Whether a term is to be used (one per locale), may be used, or must not be used. */
export const TERM_STATUSES = ['preferred', 'admitted', 'forbidden'] as const
export type TermStatus = (typeof TERM_STATUSES)[number]

/**
 * What a translation does with an abbreviation: it stays as in the source; it becomes the one of
 * the locale; or its expansion stands before or after it where the document first uses it.
 */
export const ACRONYM_POLICIES = ['keep', 'localise', 'expand-first'] as const
export type AcronymPolicy = (typeof ACRONYM_POLICIES)[number]

/** One way in which one locale says a {@link Concept}. */
export type Term = {
  locale: string
  text: string
  status: TermStatus
  /** The source's form stays as it is ("Strong Cities Network"). */
  keepSource?: boolean
  acronymPolicy?: AcronymPolicy
  /** The words that an abbreviation stands for; they may always stand in its place. */
  expansion?: string
  /** Inflected forms; `*` ends a word of any ending: `réseau* mondia*`. */
  patterns?: readonly string[]
  /** For translators: when to use it. */
  note?: string
}

/** One thing that has one name in each language, after ISO 30042 (TBX) and ISO 704. */
export type Concept = {
  /** What people call it, unique among the concepts. */
  id: string
  kind: ConceptKind
  domain?: string
  definition?: string
  /** "Strong Cities" is a name, "strong cities" is not. */
  caseSensitive?: boolean
  terms: readonly Term[]
}
