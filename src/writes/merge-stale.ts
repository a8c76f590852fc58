import type { PayloadRequest } from 'payload'
import { contentAt } from './base-version'
import { merge } from './core/merge'
import type { Values } from './core/tree'
import { revisionOf } from './revision-field'
import { writeConflict } from './write-conflict'
import { fieldsOf, isRestoring, type WrittenThing, writtenLocale } from './written-thing'

type Write = { data: Values; stored: Values | undefined; req: PayloadRequest }

/**
 * What to store of a write whose base may be older than what is stored: the stored values of all
 * that the writer left as they found it, the writer's of all that only they changed. A write
 * without a base counts as one on the newest: last writer wins, for the fields it names.
 *
 * @throws WriteConflict when both changed a field, to different values.
 */
export const mergeStale = async (
  thing: WrittenThing,
  { data, stored, req }: Write,
): Promise<Values> => {
  const locale = writtenLocale(req)
  if (!stored || !locale || isRestoring(req)) return data
  const [seen, now] = [
    revisionOf({ revision: { ...revisionIn(stored), ...revisionIn(data) } }),
    revisionOf(stored),
  ]
  if (seen.shared === now.shared && seen.locale === now.locale) return data

  const at = { req, locale }
  const base = {
    shared: seen.shared === now.shared ? stored : await contentAt(thing, 'shared', seen.shared, at),
    locale: seen.locale === now.locale ? stored : await contentAt(thing, 'locale', seen.locale, at),
  }
  const { values, conflicts } = merge(fieldsOf(thing, req), base, data, stored)
  if (conflicts.length > 0) throw await writeConflict(thing, conflicts, now, at)
  return { ...values, revision: stored.revision }
}

/** The numbers that are there; a client may send one, both or none. */
const revisionIn = ({ revision }: Values): object =>
  Object.fromEntries(
    Object.entries((revision as object | null | undefined) ?? {}).filter(
      ([, number]) => number !== null && number !== undefined,
    ),
  )
