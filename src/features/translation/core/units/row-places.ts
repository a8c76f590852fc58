import type { Unit } from '../unit'

/** What kinds of fields have rows; an embedded block of a rich text has no number of its own. */
export type RowsAt = 'array' | 'blocks' | undefined

/** A row that a unit is in: after how many steps of its field, and where its number is found. */
export type RowPlace = {
  /** Steps of the field up to and with the one that has the rows. */
  step: number
  /** SQL/JSON path of the ids of all its rows in the source. */
  path: string
  id: string
}

/**
 * The rows that a unit is in, outermost first. The key of a unit has the ids of rows where its
 * field has none (arrays) or the kind of a block; `rowsAt` tells what the first steps of the field
 * lead to.
 */
export const rowPlaces = (
  { key, field }: Pick<Unit, 'key' | 'field'>,
  rowsAt: (steps: readonly string[]) => RowsAt,
): RowPlace[] => {
  const steps = field.split('.')
  const ids = (key.split('#')[0] ?? '').split('.')
  const places: RowPlace[] = []
  let path = '$'
  let at = 0
  for (let step = 0; step < steps.length && at < ids.length; step++) {
    path += `.${JSON.stringify(steps[step])}`
    at++
    const rows = rowsAt(steps.slice(0, step + 1))
    const id = ids[at]
    if (!rows || id === undefined) continue
    places.push({ step: step + 1, path: `${path}[*].id`, id })
    // The kind of the block is a step of the field, and none of the stored document.
    if (rows === 'blocks') step++
    path += `[*] ? (@.id == ${JSON.stringify(id)})`
    at++
  }
  return places
}
