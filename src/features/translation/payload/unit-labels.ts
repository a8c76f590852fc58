import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Unit } from '../core/unit'
import { type RowPlace, rowPlaces } from '../core/units/row-places'
import { fieldNames } from './field-names'

type Labelled = { collection: string; document: string; unit: Pick<Unit, 'field' | 'key'> }

/**
 * What units are called in the language of `req`, as the panel calls their fields, with the number
 * of each row: "Agenda 2 › Title". One question for all, however many documents they are of.
 */
export const unitLabels = async (
  req: PayloadRequest,
  units: readonly Labelled[],
): Promise<(unit: Labelled) => string> => {
  const names = new Map<string, ReturnType<typeof fieldNames>>()
  const namesOf = ({ collection, document: id }: Labelled) => {
    const place = collection === 'globals' ? `${collection}/${id}` : collection
    const known = names.get(place) ?? fieldNames(req.payload, { collection, id }, req.i18n.language)
    names.set(place, known)
    return known
  }
  const rowsOf = (it: Labelled) => rowPlaces(it.unit, namesOf(it).rowsAt)
  const numbers = await rowNumbers(
    req,
    units.flatMap((it) => rowsOf(it).map((row) => ({ ...it, row }))),
  )
  return (it) => {
    const inRows = new Map(rowsOf(it).map((row) => [row.step, numbers(it, row)]))
    return namesOf(it).nameOf(it.unit.field, inRows)
  }
}

type Row = { collection: string; document: string; row: RowPlace }

/** The number of each row among its own, from 1; undefined where the source has it no more. */
const rowNumbers = async (req: PayloadRequest, rows: readonly Row[]) => {
  const lists = new Map(rows.map((it) => [listOf(it, it.row), it]))
  const found = new Map<string, readonly unknown[]>()
  if (lists.size > 0) {
    const run = await sessionOf(req)
    const asked = [...lists].map(([list, { collection, document, row }]) => ({
      ...{ list, collection, document, path: row.path },
    }))
    const answers = await run<{ list: string; ids: unknown[] }>(sql`
      select asked.list, jsonb_path_query_array(source.content, asked.path::jsonpath) as ids
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(
               list text, collection text, document text, path text)
        join translation_sources source
          on source.collection = asked.collection and source.document = asked.document`)
    for (const { list, ids } of answers) found.set(list, ids)
  }
  return (it: Omit<Row, 'row'>, row: RowPlace): number | undefined => {
    const at = found.get(listOf(it, row))?.indexOf(row.id) ?? -1
    return at < 0 ? undefined : at + 1
  }
}

const listOf = ({ collection, document }: Omit<Row, 'row'>, { path }: RowPlace): string =>
  `${collection}/${document} ${path}`
