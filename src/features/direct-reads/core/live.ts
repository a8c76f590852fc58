import type { Shape } from './shape'
import { literal, quoted } from './sql-text'

/**
 * Tables and condition of what readers see of a collection in the locale `$1`, ready for further
 * conditions.
 *
 * @param t what to call the table of the collection
 * @param l what to call that of its texts
 * @param join further tables
 */
export const fromLive = (
  { hasTrash, shown, table }: Shape,
  t: string,
  l: string,
  join = '',
): string =>
  `from ${quoted(table)} ${t} join ${quoted(`${table}_locales`)} ${l}
     on ${l}._parent_id = ${t}.id and ${l}._locale = $1${join}
   where ${l}._status = 'published'${hasTrash ? ` and ${t}.deleted_at is null` : ''}${shown.map(oneOf(t)).join('')}`

const oneOf =
  (t: string) =>
  ({ column, values }: Shape['shown'][number]): string =>
    ` and ${t}.${quoted(column)} in (${values.map(literal).join(', ')})`
