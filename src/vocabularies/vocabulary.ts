import type { Localized } from '@/content/locales'

/** A closed list of terms: stored as the key, shown with the label of the reader's language. */
export type Vocabulary<Term extends string = string> = Record<Term, Localized>

/** The options of a Payload select for a vocabulary, in the vocabulary's order. */
export const optionsOf = (vocabulary: Vocabulary) =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label }))
