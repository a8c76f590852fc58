/** The collection whose documents are the globals, by slug. */
export const GLOBALS = 'globals'

/** A document as the tables name it. */
export type Place = {
  /** `globals` for a global. */
  collection: string
  /** The id of the document, or the slug of the global. */
  id: number | string
}
