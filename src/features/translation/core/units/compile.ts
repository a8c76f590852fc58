import { isDeepStrictEqual } from 'node:util'

import type { Code, InlineText } from '../inline/inline'
import type { Unit } from '../unit'
import { withSourceIdentities } from './adopt'
import type { Compilation, Report } from './compilation'
import { leafValue } from './compile-values'
import {
  type FieldSchema,
  fieldsOfRow,
  hasLocalizedLeaf,
  isValues,
  rowsOf,
  type Schema,
  type Values,
} from './field-schema'

/** A document in its source locale, and the units that were extracted from it. */
export type Source = { document: Values; units: readonly Unit[] }

export type CompileOptions = {
  /** Codes that a target has instead of the source's, or besides them: its own link targets. */
  ownCodes?: ReadonlyMap<string, readonly Code[]>
  /** Keys of units that the source has lost: what the target still says for them goes too. */
  removed?: ReadonlySet<string>
  /** The target is written in the other direction: directions set by hand in the source go. */
  mirrored?: boolean
}

export type Compiled = Report & { data: Values }

/**
 * The values that make a target locale say `targets`: what differs from `targetDocument`, ready
 * for an update in that locale. Shared rows come whole, with their ids and shared values; rich
 * text comes whole, in the source's structure, with the target's own additions in their place.
 *
 * A unit without a target keeps what the target document says (`kept`); where that is nothing it
 * is left out (`missing`), so that nobody reads the source's language under another locale.
 */
export const compileDocument = (
  schema: Schema,
  source: Source,
  targetDocument: Values | undefined,
  targets: ReadonlyMap<string, InlineText>,
  { ownCodes = new Map(), removed = new Set(), mirrored = false }: CompileOptions = {},
): Compiled => {
  const stored = targetDocument ?? {}
  const report: Report = { missing: [], kept: [], adapted: [], placed: [], withheld: [] }
  const units = new Map(source.units.map((unit) => [unit.key, unit]))
  const compilation = { units, targets, ownCodes, removed, mirrored, report }
  const target = withSourceIdentities(schema, source.document, stored, { removed })
  const data = localizedValues(schema, source.document, target, '', compilation)
  return { data: changedValues(schema, data, stored), ...report }
}

const localizedValues = (
  schema: Schema,
  source: Values,
  target: Values,
  prefix: string,
  compilation: Compilation,
): Values =>
  Object.fromEntries(
    schema.flatMap((field): [string, unknown][] => {
      const key = prefix + field.name
      const [from, into] = [source[field.name], target[field.name]]
      if (field.kind === 'group') {
        if (!isValues(from) || !hasLocalizedLeaf(field)) return []
        const own = isValues(into) ? into : {}
        const inner = localizedValues(field.fields, from, own, `${key}.`, compilation)
        return Object.keys(inner).length > 0 ? [[field.name, inner]] : []
      }
      if (field.kind === 'array' || field.kind === 'blocks') {
        const isShared = Array.isArray(from) && from.length > 0 && hasLocalizedLeaf(field)
        return isShared ? [[field.name, sharedRows(field, from, into, key, compilation)]] : []
      }
      const value = field.localized ? leafValue(field, key, from, into, compilation) : undefined
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

/** A row that is updated must come with all it has: what is missing would be emptied. */
const sharedRows = (
  field: FieldSchema,
  source: unknown,
  target: unknown,
  key: string,
  compilation: Compilation,
): Values[] => {
  const own = new Map(rowsOf(target).map(({ id, row }) => [id, row]))
  return rowsOf(source).map(({ id, row }) => {
    const fields = fieldsOfRow(field, row)
    const stored = own.get(id)
    const base = stored ?? sharedValues(fields, row)
    const values = localizedValues(fields, row, stored ?? {}, `${key}.${id}.`, compilation)
    return withValues(fields, base, values)
  })
}

const sharedValues = (schema: Schema, row: Values): Values => {
  const localized = new Map(schema.filter(hasLocalizedLeaf).map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      const field = localized.get(name)
      const hasNoRows = Array.isArray(value) && value.length === 0
      if (!field || hasNoRows) return [[name, value]]
      if (field.kind !== 'group' || !isValues(value)) return []
      return [[name, sharedValues(field.fields, value)]]
    }),
  )
}

const withValues = (schema: Schema, base: Values, values: Values): Values => {
  const groups = schema.filter(({ kind, name }) => kind === 'group' && values[name])
  const inner = groups.map(({ name, fields }): [string, Values] => {
    const [own, more] = [base[name], values[name]]
    return [name, withValues(fields, isValues(own) ? own : {}, isValues(more) ? more : {})]
  })
  return { ...base, ...values, ...Object.fromEntries(inner) }
}

const changedValues = (schema: Schema, data: Values, stored: Values): Values =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
      const field = schema.find((it) => it.name === name)
      const own = stored[name]
      if (field?.kind === 'group' && isValues(value)) {
        const inner = changedValues(field.fields, value, isValues(own) ? own : {})
        return Object.keys(inner).length > 0 ? [[name, inner]] : []
      }
      return isDeepStrictEqual(value, own) ? [] : [[name, value]]
    }),
  )
