import {
  type FieldSchema,
  fieldsOfRow,
  isValues,
  rowsOf,
  type Schema,
  type Values,
} from './field-schema'

/**
 * The source as translators know it, in the rows that the document has now: `snapshot` is the text
 * of the last deliberate save, `document` the newest draft in any locale. An author who goes on
 * typing may have added, moved or removed rows since, and what is compiled must not undo that.
 */
export const sourceView = (schema: Schema, document: Values, snapshot: Values): Values => ({
  ...document,
  ...Object.fromEntries(
    schema
      .filter(({ name }) => name in document || name in snapshot)
      .map((field) => [field.name, valueIn(field, document[field.name], snapshot[field.name])]),
  ),
})

const valueIn = (field: FieldSchema, now: unknown, then: unknown): unknown => {
  if (field.kind === 'group') {
    return isValues(now) || isValues(then)
      ? sourceView(field.fields, isValues(now) ? now : {}, isValues(then) ? then : {})
      : now
  }
  if (field.kind === 'array' || field.kind === 'blocks') {
    const known = new Map(rowsOf(then).map(({ id, row }) => [id, row]))
    return Array.isArray(now)
      ? rowsOf(now).map(({ id, row }) =>
          sourceView(fieldsOfRow(field, row), row, known.get(id) ?? {}),
        )
      : now
  }
  return field.localized ? then : now
}
