import type { PayloadRequest } from 'payload'
import { LOCALE_CODES, type Locale } from '@/content/locales'
import { joinedId } from '@/fields/id'
import { documentPath, type RoutedCollection } from '@/platform/routes'

/** The address of a document in each language in which it has been published. */
export type Addresses = Partial<Record<Locale, string>>

type Row = {
  id: number
  parent?: unknown
  deletedAt?: string | null
  publishedSlug?: Partial<Record<Locale, string | null>> | null
}

/**
 * The public addresses of a document by its number, and with a page's those of all pages below it,
 * which begin with it. A page has none in a language in which one above it was never published, and
 * none below one in the trash.
 */
export const addressesOf = async (
  collection: RoutedCollection,
  id: number,
  req: PayloadRequest,
): Promise<Map<number, Addresses>> => {
  const rows = await rowsOf(collection, id, req)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const addresses = rows.flatMap((row): [number, Addresses][] => {
    const line = lineOf(row, byId)
    if (!line.some((it) => it.id === id)) return []
    const isBelowTrash = line.some((it) => it !== row && it.deletedAt)
    return [[row.id, isBelowTrash ? {} : addressesAlong(line, collection)]]
  })
  return new Map(addresses)
}

/** Read past the Local API, which would set the language of the request to `all`. */
const rowsOf = async (
  collection: RoutedCollection,
  id: number,
  req: PayloadRequest,
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    // A site has some dozens of pages, and one question for all beats one for each level.
    where: collection === 'pages' ? {} : { id: { equals: id } },
    select: {
      publishedSlug: true,
      ...(collection === 'pages' && { parent: true, deletedAt: true }),
    },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

/** The row and those above it, the top first. */
const lineOf = (row: Row, byId: ReadonlyMap<number, Row>): Row[] => {
  const line = [row]
  let above = byId.get(joinedId(row.parent) ?? 0)
  while (above && !line.includes(above)) {
    line.unshift(above)
    above = byId.get(joinedId(above.parent) ?? 0)
  }
  return line
}

const addressesAlong = (line: readonly Row[], collection: RoutedCollection): Addresses =>
  Object.fromEntries(
    LOCALE_CODES.flatMap((locale) => {
      const slugs = line.map((row) => row.publishedSlug?.[locale])
      const slug = slugs.every(Boolean) ? slugs.join('/') : undefined
      const path = documentPath({ collection, locale, slug })
      return path ? [[locale, path]] : []
    }),
  )
