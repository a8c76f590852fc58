import {
  type FieldNode,
  fieldsOfRow,
  isObject,
  type Row,
  rowsOf,
  sameValue,
  type Values,
} from './tree'

/** A field that two people changed, each from the same base, to different values. */
export type Conflict = { path: string; part: Part; yours: unknown; theirs: unknown }

/** What all locales of a document share, or what belongs to the one written. */
export type Part = 'shared' | 'locale'

/**
 * What the writer saw when they began, once for the fields all locales share and once for those
 * of the locale. `undefined` is "no longer known": then any difference is a conflict.
 */
export type Base = { shared: Values | undefined; locale: Values | undefined }

export type Merged = { values: Values; conflicts: readonly Conflict[] }

/**
 * Three-way merge of a document in one locale: a value that I left as I found it takes theirs, one
 * that they left takes mine, and one that both changed to different values is a conflict. Rows of
 * arrays and blocks are merged by their ids. Keys that are no field of `fields` are mine.
 */
export const merge = (
  fields: readonly FieldNode[],
  base: Base,
  mine: Values,
  theirs: Values,
): Merged => {
  const conflicts: Conflict[] = []
  const values = mergeFields({ fields, base, mine, theirs, path: '', conflicts, localized: false })
  return { values, conflicts }
}

type Step = {
  base: Base
  path: string
  conflicts: Conflict[]
  localized: boolean
}

const mergeFields = ({
  fields,
  mine,
  theirs,
  ...step
}: Step & { fields: readonly FieldNode[]; mine: Values; theirs: Values }): Values => {
  const merged: Record<string, unknown> = { ...mine }
  for (const node of fields) {
    const { name } = node
    merged[name] = mergeField(node, mine[name], theirs[name], {
      conflicts: step.conflicts,
      path: step.path ? `${step.path}.${name}` : name,
      localized: step.localized || node.localized,
      base: {
        shared: step.base.shared && { value: step.base.shared[name] },
        locale: step.base.locale && { value: step.base.locale[name] },
      },
    })
  }
  return merged
}

/** Here and below `base` holds the field's own value under `value`, where it is known. */
const mergeField = (node: FieldNode, mine: unknown, theirs: unknown, step: Step): unknown => {
  if (sameValue(mine, theirs)) return mine
  if (node.kind === 'group') {
    return mergeFields({
      ...step,
      fields: node.fields,
      mine: asValues(mine),
      theirs: asValues(theirs),
      base: { shared: inside(step.base.shared), locale: inside(step.base.locale) },
    })
  }
  const [myRows, theirRows] = [rowsOf(mine), rowsOf(theirs)]
  if (node.kind === 'rows' && myRows && theirRows) return mergeRows(node, myRows, theirRows, step)
  return choose(mine, theirs, step)
}

const choose = (mine: unknown, theirs: unknown, { base, localized, path, conflicts }: Step) => {
  const known = localized ? base.locale : base.shared
  if (known && sameValue(mine, known.value)) return theirs
  if (known && sameValue(theirs, known.value)) return mine
  if (!sameValue(mine, theirs)) {
    conflicts.push({ path, part: localized ? 'locale' : 'shared', yours: mine, theirs })
  }
  return theirs
}

const mergeRows = (
  node: FieldNode,
  mine: readonly Row[],
  theirs: readonly Row[],
  step: Step,
): readonly Values[] => {
  const known = step.localized ? step.base.locale : step.base.shared
  const baseIds = known && idsOf(rowsOf(known.value) ?? [])
  const before = step.conflicts.length
  const order = choose(idsOf(mine), idsOf(theirs), {
    ...step,
    base: baseIds ? { shared: { value: baseIds }, locale: { value: baseIds } } : NOTHING_KNOWN,
  }) as string[]
  if (step.conflicts.length > before) return theirs
  refuseLostRows(node, order, mine, theirs, step)
  return order.flatMap((id): Values[] => {
    const [myRow, theirRow] = [rowOf(mine, id), rowOf(theirs, id)]
    if (!myRow || !theirRow) return [myRow ?? theirRow ?? {}]
    const fields = fieldsOfRow(node, theirRow)
    const base = baseOfRow(step.base, id)
    return [
      mergeFields({
        ...step,
        fields,
        base,
        path: `${step.path}.${id}`,
        mine: myRow,
        theirs: theirRow,
      }),
    ]
  })
}

/** A row that one removed and the other changed is a conflict, not a silent loss. */
const refuseLostRows = (
  node: FieldNode,
  order: readonly string[],
  mine: readonly Row[],
  theirs: readonly Row[],
  { base, path, conflicts, localized }: Step,
) => {
  for (const row of [...mine, ...theirs]) {
    const id = String(row.id)
    if (order.includes(id)) continue
    const { shared, locale } = baseOfRow(base, id)
    const unchanged = (field: FieldNode): boolean => {
      const before = localized || field.localized ? locale : shared
      return before !== undefined && sameValue(row[field.name], before[field.name])
    }
    const changed = fieldsOfRow(node, row).some((field) => !unchanged(field))
    if (changed) {
      conflicts.push({
        path: `${path}.${id}`,
        part: localized ? 'locale' : 'shared',
        yours: rowOf(mine, id),
        theirs: rowOf(theirs, id),
      })
    }
  }
}

const baseOfRow = (base: Base, id: string): Base => ({
  shared: base.shared && rowOf(rowsOf(base.shared.value) ?? [], id),
  locale: base.locale && rowOf(rowsOf(base.locale.value) ?? [], id),
})

const NOTHING_KNOWN: Base = { shared: undefined, locale: undefined }
const asValues = (value: unknown): Values => (isObject(value) ? value : {})
const inside = (known: Values | undefined) => known && asValues(known.value)
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => String(id))
const rowOf = (rows: readonly Row[], id: string) => rows.find((row) => String(row.id) === id)

/** Which parts of a document differ: what all locales share, and what belongs to this one. */
export const changedParts = (
  fields: readonly FieldNode[],
  before: Values,
  after: Values,
): Record<Part, boolean> => {
  const parts = { shared: false, locale: false }
  const visit = (nodes: readonly FieldNode[], old: Values, now: Values, inherited: boolean) => {
    for (const node of nodes) {
      const localized = inherited || node.localized
      const [was, is] = [old[node.name], now[node.name]]
      if (sameValue(was, is)) continue
      const [oldRows, rows] = [rowsOf(was), rowsOf(is)]
      if (node.kind === 'group') visit(node.fields, asValues(was), asValues(is), localized)
      else if (node.kind === 'rows' && oldRows && rows && sameValue(idsOf(oldRows), idsOf(rows))) {
        for (const [at, row] of rows.entries()) {
          visit(fieldsOfRow(node, row), oldRows[at] ?? {}, row, localized)
        }
      } else parts[localized ? 'locale' : 'shared'] = true
    }
  }
  visit(fields, before, after, false)
  return parts
}
