import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { type Fault, malformed, notReadable, tooLarge } from './fault'
import { dotted, followPath, type Hop } from './readable-path'

/** Types that have an order; the others would be sorted by their stored form. */
const SORTABLE = new Set([
  'checkbox',
  'date',
  'email',
  'id',
  'number',
  'radio',
  'relationship',
  'select',
  'text',
  'textarea',
  'upload',
])

/** Checks a sort order, and says which related documents it may order by. */
export const readSort = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  sort: unknown,
  parameter: string,
): Promise<{ fault: Fault } | { hops: Hop[] }> => {
  const names = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  if (!Array.isArray(names)) return { fault: malformed(parameter, parameter) }
  if (names.length > 5) return { fault: tooLarge(parameter) }
  const hops: Hop[] = []
  for (const name of names) {
    if (typeof name !== 'string') return { fault: malformed(parameter, parameter) }
    const readable = await followPath(req, collection, dotted(name.replace(/^-/, '')))
    if (!readable || readable.isMany || !SORTABLE.has(readable.field.type)) {
      return { fault: notReadable(parameter, name) }
    }
    hops.push(...readable.hops)
  }
  return { hops }
}

/**
 * The condition under which sorting through relations orders by visible values only: documents
 * related to one that the reader may not see are left out, those related to none stay.
 */
export const visibleRelations = (hops: readonly Hop[]): Where[] =>
  hops.flatMap(({ path, visible }) =>
    visible === true ? [] : [{ or: [{ [path]: { exists: false } }, prefixed(visible, path)] }],
  )

const prefixed = (where: Where, prefix: string): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      /^(and|or)$/i.test(key) && Array.isArray(value)
        ? [key, value.map((one) => prefixed(one, prefix))]
        : [`${prefix}.${key}`, value],
    ),
  ) as Where
