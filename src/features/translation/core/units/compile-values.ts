import { plainText } from '../inline/inline'
import { type Compilation, withhold } from './compilation'
import { compileRichText } from './compile-rich-text'
import {
  type FieldSchema,
  fieldsOfRow,
  isEmptyText,
  isValues,
  rowsOf,
  type Schema,
  type Values,
} from './field-schema'

/** The value of one field in the target locale by its policy; undefined if there is none. */
export const leafValue = (
  field: FieldSchema,
  key: string,
  source: unknown,
  target: unknown,
  compilation: Compilation,
): unknown => {
  if (field.policy === 'copy') return source
  if (field.policy === 'never' || field.kind === 'other') return unlessCopied(field, source, target)
  if (field.kind === 'richText' && field.policy === 'translate') {
    return compileRichText(field, key, source, target, compilation, compileBlock)
  }
  const text = field.kind === 'richText' ? undefined : compilation.targets.get(key)
  if (text) {
    compilation.report.placed.push(key)
    return plainText(text)
  }
  if (field.policy === 'copy-once') return unlessCopied(field, source, target)
  return ownText(field, key, source, target, compilation)
}

/**
 * A block of a rich text, or a row in one, in the target locale: all its values are its own, so it
 * follows the source but for the words. Undefined if words are missing that it cannot do without.
 */
export const compileBlock = (
  schema: Schema,
  source: Values,
  target: Values | undefined,
  prefix: string,
  compilation: Compilation,
): Values | undefined => {
  const values: Record<string, unknown> = { ...source }
  let isWhole = true
  for (const field of schema) {
    const { name, kind, required } = field
    const key = prefix + name
    const [from, into] = [source[name], target?.[name]]
    if (kind === 'group') {
      if (!isValues(from)) continue
      const own = isValues(into) ? into : undefined
      const inner = compileBlock(field.fields, from, own, `${key}.`, compilation)
      if (inner) values[name] = inner
      else isWhole = false
    } else if (kind === 'array' || kind === 'blocks') {
      if (!Array.isArray(from)) continue
      const own = new Map(rowsOf(into).map(({ id, row }) => [id, row]))
      const rows = rowsOf(from).flatMap(({ id, row }) => {
        const fields = fieldsOfRow(field, row)
        return compileBlock(fields, row, own.get(id), `${key}.${id}.`, compilation) ?? []
      })
      if (required && rows.length === 0) isWhole = false
      values[name] = rows
    } else {
      const value = leafValue(field, key, from, into, compilation)
      if (value !== undefined) values[name] = value
      else if (!isEmptyText(from)) {
        delete values[name]
        if (required) isWhole = false
      }
    }
  }
  if (isWhole) return values
  withhold(compilation, prefix)
  return undefined
}

const unlessCopied = ({ policy }: FieldSchema, source: unknown, target: unknown): unknown =>
  policy === 'copy-once' && isEmptyText(target) ? source : target

const ownText = (
  field: FieldSchema,
  key: string,
  source: unknown,
  target: unknown,
  { report }: Compilation,
): unknown => {
  if (isEmptyText(source)) return isEmptyText(target) ? undefined : target
  if (!isEmptyText(target)) {
    report.kept.push(key)
    return target
  }
  // A slug that nobody wrote is made from the title when the document is saved.
  if (field.slugFrom === undefined) report.missing.push(key)
  return undefined
}
