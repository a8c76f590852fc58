/** What of a document is searched, and as what. Derived from the fields of its collection. */
export type SearchField = {
  name: string
  kind: 'array' | 'blocks' | 'group' | 'relation' | 'richText' | 'text'
  /** One value for each locale. */
  localized: boolean
  /** The words of a title count most, those of the body least. */
  weight: Weight
  /** The collections that a relation points to; of several, the value names its own. */
  targets: readonly string[]
  /** Of a group, and of each row of an array. */
  fields: readonly SearchField[]
  /** Of each kind of block. */
  blocks: Readonly<Record<string, readonly SearchField[]>>
}

export type Weight = 'body' | 'summary' | 'title'

/** A collection whose documents are found. */
export type SearchSchema = {
  fields: readonly SearchField[]
  /** The unlocalized field by which its documents are ordered in time, if there is one. */
  dateField: string | undefined
  /** Whether its documents say what kind they are of. */
  hasKind: boolean
}
