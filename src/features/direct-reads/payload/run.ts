import { createHash } from 'node:crypto'

import type { Payload } from 'payload'
import type { QueryArrayConfig } from 'pg'

import { tellingReads } from '@/platform/read-notes'

import type { Statement } from '../core/statement'

/** A row as Postgres writes it: the values as text, in the order selected. */
export type Row = readonly (string | null)[]

/** Statements that Postgres keeps the plans of, on each connection; further ones are planned anew. */
const MOST_PREPARED = 300

const names = new Map<string, string>()

/** Runs a statement outside any transaction. What it reads, whoever asks for it has to note. */
export const run = async ({ db }: Payload, { text, values }: Statement): Promise<Row[]> => {
  const name = nameOf(text)
  const query: QueryArrayConfig = {
    text,
    values,
    rowMode: 'array',
    types: { getTypeParser: () => AS_TEXT },
    ...(name && { name }),
  }
  const { rows } = await tellingReads([], () => db.pool.query<(string | null)[]>(query))
  return rows
}

const AS_TEXT = (value: string | Buffer): string => String(value)

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_PREPARED) return known
  const name = `direct ${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
  names.set(text, name)
  return name
}
