import { LOCALE_CODES } from '@/content/locales'

import { type Compiling, type Part, parsed } from './part'
import type { Node, ValueNode } from './shape'
import { literal, quoted } from './sql-text'

export const valuePart = (
  { column, decode, isLocalized, name }: ValueNode,
  { depth, locales, main }: Compiling,
): Part => {
  const cell = `${isLocalized ? locales : main}.${quoted(column)}`
  return {
    name,
    // Within JSON, documents of the editor would come as objects and all others as text.
    expressions: [depth > 0 ? `${cell}::text` : cell],
    write: (document, cells, at) => {
      document[name] = decode(cells[at] ?? null)
    },
  }
}

export const listPart = (
  { column, name, path, table }: Node & { kind: 'list' },
  { main }: Compiling,
): Part => {
  const condition = path === undefined ? '' : ` and x.path = ${literal(path)}`
  return parsedPart(
    name,
    `(select json_agg(x.${quoted(column)} order by x."order") from ${quoted(table)} x
       where x.parent_id = ${main}.id${condition})`,
  )
}

/** In which languages the document is live, of those that there are: others leave rows behind. */
export const localesPart = (name: string, { shape: { table } }: Compiling): Part =>
  parsedPart(
    name,
    `(select json_agg(s._locale) from ${quoted(`${table}_locales`)} s
       where s._parent_id = t.id and s._status = 'published')`,
    (live) => LOCALE_CODES.filter((it) => live.includes(it)),
  )

const parsedPart = (
  name: string,
  expression: string,
  told = (values: readonly unknown[]) => values,
): Part => ({
  name,
  expressions: [expression],
  write: (document, cells, at) => {
    document[name] = told((parsed(cells[at]) ?? []) as unknown[])
  },
})
