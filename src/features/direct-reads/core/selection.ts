/** What is wanted of a document. */
export type Selection = {
  /** Its fields by name, each with what is wanted inside it; all of them where there are none. */
  fields?: SelectedFields
  /** What is wanted of documents that it points to; their ids alone where there is nothing. */
  related?: Selection
  /** The same of documents listed by joins that fill in one level only. */
  joined?: Selection
}

export type SelectedFields = ReadonlyMap<string, Selected>

export type Selected = {
  /** Of a group or of rows; all of it where there is none. */
  inner?: SelectedFields
  /** Of documents that this field points to, by their collection. */
  related?: ReadonlyMap<string, Selection>
}

/**
 * What Payload's REST fills in down to a depth: relations at each level, and joins that say so
 * (`maxDepth: 1`) at the first alone.
 */
export const filledTo = (depth: number): Pick<Selection, 'related' | 'joined'> =>
  depth > 0 ? { related: relatedTo(depth - 1), joined: {} } : {}

const relatedTo = (depth: number): Selection => (depth > 0 ? { related: relatedTo(depth - 1) } : {})

/** The same text for the same selection. */
export const nameOfSelection = ({ fields, joined, related }: Selection): string =>
  [
    fields ? nameOfFields(fields) : '*',
    related ? `>${nameOfSelection(related)}` : '',
    joined ? `<${nameOfSelection(joined)}` : '',
  ].join('')

const nameOfFields = (fields: SelectedFields): string =>
  `{${[...fields]
    .map(([name, selected]) => name + nameOfSelected(selected))
    .sort()
    .join(' ')}}`

const nameOfSelected = ({ inner, related }: Selected): string =>
  (inner ? nameOfFields(inner) : '') +
  [...(related ?? [])].map(([slug, it]) => `(${slug}${nameOfSelection(it)})`).join('')
