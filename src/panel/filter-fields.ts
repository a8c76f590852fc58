import type { ClientField, Where } from 'payload'

import { type FilteredList, type FoundField, findField } from './find-field'

/** A field that the filters of a list know by a path, whatever its own name is. */
export type FilterField = ClientField & { virtual: string }

/**
 * The fields that the filters of a list need besides its own in order to show `where`. Payload's
 * filters throw on each path that they do not offer: through a relation, of a field that the
 * reader does not see, or of none (https://github.com/payloadcms/payload/issues/14278, 14717).
 *
 * A path through relations becomes a field like that at its end, named by the whole way. Any other
 * becomes one that says the path as it is and can only be taken out.
 */
export const filterFieldsFor = (where: Where, list: FilteredList): FilterField[] => {
  const fields = new Map<string, FilterField>()
  for (const condition of conditionsIn(where)) {
    const { path } = condition
    if (fields.has(path)) continue
    const found = findField(path, list)
    if (!found?.isOffered) fields.set(path, found ? fieldAt(path, found) : pathAsField(condition))
  }
  return [...fields.values()]
}

type Condition = { path: string; operator: string; value: unknown }

const conditionsIn = (where: Where): Condition[] =>
  Object.entries(where).flatMap(([path, asked]) =>
    path === 'and' || path === 'or'
      ? listOf(asked).flatMap(conditionsIn)
      : Object.entries(asked).map(([operator, value]) => ({ path, operator, value })),
  )

/** Addresses are written by hand, too: what should be a list need not be one. */
const listOf = (asked: unknown): Where[] => (Array.isArray(asked) ? asked : [])

const fieldAt = (path: string, { field, labels }: FoundField): FilterField =>
  ({
    ...field,
    ...knownBy(path, labels.join(' > ')),
    admin: { ...field.admin, ...ONLY_A_FILTER },
    // What kind of field it was is lost to the types where any of them may be spread.
  }) as FilterField

const pathAsField = ({ path, operator, value }: Condition): FilterField =>
  ({
    type: typeWith(operator, value),
    ...knownBy(path, path),
    admin: { ...ONLY_A_FILTER, disableListFilter: true },
    // Each of the types is a field with no more than this.
  }) as FilterField

/** Payload takes the path of a filter from `virtual`, and hides the filter of an id from nobody. */
const knownBy = (path: string, label: string) => ({ name: 'id', virtual: path, label })

const ONLY_A_FILTER = { disableBulkEdit: true, disableGroupBy: true, disableListColumn: true }

/** A type that has the operator: Payload's filters replace one that a type has not. */
const typeWith = (operator: string, value: unknown): 'date' | 'number' | 'point' | 'text' => {
  if (['near', 'within', 'intersects'].includes(operator)) return 'point'
  if (!/^(greater|less)_than/.test(operator)) return 'text'
  return Number.isNaN(Number(value)) ? 'date' : 'number'
}
