/** What the CMS's editor stores. Only what its documents can hold is listed here. */
export type RichText = { root: { children: TextNode[] } }

/** A document that a text points to: whole where it is published in the language, else its id. */
export type Linked = { title?: string; name?: string; path?: string; url?: string } | number | null

export type LinkFields = {
  linkType?: 'internal' | 'custom'
  url?: string | null
  doc?: { relationTo: string; value: Linked } | null
}

export type TextNode = {
  type: string
  children?: TextNode[]
  text?: string
  /** Of a text the set of its marks, as bits. */
  format?: number | string
  tag?: string
  fields?: LinkFields & Record<string, unknown>
}

const MARKS = [
  [1, 'strong'],
  [2, 'em'],
  [8, 'u'],
  [32, 'sub'],
  [64, 'sup'],
] as const

/** The elements around a text, the outermost first. */
export const marksOf = ({ format }: TextNode) =>
  MARKS.filter(([bit]) => typeof format === 'number' && format & bit).map(([, tag]) => tag)

/** Where a link leads; undefined when that is not published in this language. */
export const hrefOf = (fields: LinkFields | undefined): string | undefined => {
  if (fields?.linkType !== 'internal') return fields?.url ?? undefined
  const target = fields.doc?.value
  if (typeof target !== 'object' || target === null) return undefined
  return target.path ?? target.url
}

/** Whether there is anything in it: an emptied text is still a tree. */
export const hasText = (text: RichText | null | undefined): text is RichText =>
  Boolean(text?.root.children.some((it) => it.type !== 'paragraph' || it.children?.length))
