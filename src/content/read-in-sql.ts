/** In SQL: the slug of a collection, the id of a document of it, and a locale, each as text. */
export type DocumentInSql = { collection: string; id: string; locale: string }

/**
 * What an `afterRead` hook tells anonymous readers of a live document in one language, read along
 * with the document instead of asked for once it is there.
 */
export type InSql = {
  /** An expression for JSON; null where there is nothing to tell. */
  expression: (document: DocumentInSql) => string
  /** What the hook would return, of the JSON that is not null. */
  told: (json: unknown) => Record<string, unknown>
}

/** A hook of a field, of which nothing but its identity matters here. */
type Hook = (...args: never[]) => unknown

const known = new WeakMap<Hook, InSql>()

/** Says that a hook returns nothing but what can be read so. Only documents' own tags are noted. */
export const readableInSql = <Field extends Hook>(hook: Field, inSql: InSql): Field => {
  known.set(hook, inSql)
  return hook
}

/** How what all of these hooks tell is read; undefined where they have to be run. */
export const inSqlOf = (hooks: readonly Hook[]): InSql | undefined => {
  const [hook, ...others] = hooks
  return hook && others.length === 0 ? known.get(hook) : undefined
}
