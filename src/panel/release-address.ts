import type { Where } from 'payload'
import { stringify } from 'qs-esm'

/** What somebody has been writing in: a document, or a global. */
export type LockedThing = { relationTo: string; value: number | string } | { globalSlug: string }

/** Whose lock it is. */
type LockHolder = { relationTo: string; value: number | string }

/** Where a DELETE takes away the lock of this thing, and only while this account holds it. */
export const releaseAddress = (
  apiRoute: string,
  thing: LockedThing,
  holder: LockHolder,
): string => {
  const and: Where[] = [
    ...('globalSlug' in thing
      ? [{ globalSlug: { equals: thing.globalSlug } }]
      : [
          { 'document.relationTo': { equals: thing.relationTo } },
          { 'document.value': { equals: thing.value } },
        ]),
    { 'user.relationTo': { equals: holder.relationTo } },
    { 'user.value': { equals: holder.value } },
  ]
  return `${apiRoute}/payload-locked-documents?${stringify({ where: { and } }, { encodeValuesOnly: true })}`
}

/** Whether a page of the panel shows this thing, in whichever view of it. */
export const shows = (path: string, adminRoute: string, thing: LockedThing): boolean => {
  const page =
    'globalSlug' in thing
      ? `${adminRoute}/globals/${thing.globalSlug}`
      : `${adminRoute}/collections/${thing.relationTo}/${thing.value}`
  return path === page || path.startsWith(`${page}/`)
}
