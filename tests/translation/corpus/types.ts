/** Source and target, both as tagged lines (`See <g1>the report</g1>.`). */
export type Pair = readonly [source: string, target: string]

/** A target with one known defect; its class is the id of the check that must find it. */
export type Defect = {
  class: string
  locale: 'fr' | 'es' | 'ar'
  source: string
  target: string
  /** Other texts of the same document, where the defect only shows beside them. */
  beside?: readonly Pair[]
  maxLength?: number
}

/** Classes that no rule decides: they are in the corpus to say so, not to be counted. */
export const NOT_MECHANICAL = ['tense', 'agreement', 'meaning'] as const
