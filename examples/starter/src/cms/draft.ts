/** A draft as the CMS previews it: fields of one language, and related documents by their ids. */
export type Draft = Record<string, unknown>

/**
 * A document as it would look with its draft: words and figures of the draft, related documents
 * as they are published. What the draft relates to anew is missing until both are published.
 *
 * @returns the published document where there is no draft; nothing in it where there is neither.
 */
export const withDraft = <Document extends object>(
  published: Document | null | undefined,
  draft: Draft | undefined,
): Partial<Document> => {
  if (!draft) return published ?? {}
  return overlay(published ?? {}, draft) as Partial<Document>
}

const overlay = (published: unknown, draft: unknown): unknown => {
  if (isRelation(published) && !isObject(draft)) return draft === null ? null : published
  if (isRichText(draft)) return draft
  if (Array.isArray(draft)) return overlayRows(published, draft)
  if (isObject(draft)) {
    const before = isObject(published) ? published : {}
    const after = Object.entries(draft).map(([key, it]) => [key, overlay(before[key], it)])
    return { ...before, ...Object.fromEntries(after) }
  }
  return draft
}

/** Rows stay beside their own place; ids of related documents give way to the documents. */
const overlayRows = (published: unknown, draft: unknown[]): unknown => {
  const before: unknown[] = Array.isArray(published) ? published : []
  const isIds = draft.length > 0 && draft.every((it) => typeof it === 'number')
  return isIds ? before : draft.map((row, index) => overlay(before[index], row))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRichText = (value: unknown): boolean => isObject(value) && 'root' in value

/** Something with a page or a file of its own, which drafts only name. */
const isRelation = (value: unknown): boolean =>
  isObject(value) && ('path' in value || 'url' in value) && !isRichText(value)
