import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { isRouted, type RoutedCollection } from '@/platform/routes'

import { type Addresses, addressesOf } from './addresses'

/** Remembers where a document, and what lies below it, is found before it is changed. */
export const noteAddresses: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const id: unknown = originalDoc?.id
  if (isRouted(collection.slug) && typeof id === 'number' && movesAddresses(collection.slug, data))
    req.context[noteOf(collection.slug, id)] = await addressesOf(collection.slug, id, req)
  return data
}

/**
 * Keeps old addresses alive: when a published address changes, the old one leads to the document
 * from then on, in the same transaction; with a page also the addresses of the pages below it. An
 * address that is in use again stops being redirected, so that going back makes no loop.
 */
export const redirectOldAddresses: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  req,
}) => {
  const { slug } = collection
  if (!isRouted(slug) || !movesAddresses(slug, data)) return doc
  const note = noteOf(slug, doc.id)
  // Noted by the hook above, or nothing where the document is new.
  const before = req.context[note] as Map<number, Addresses> | undefined
  delete req.context[note]
  const after = await addressesOf(slug, doc.id, req)
  const moves = movesBetween(before ?? new Map(), after)
  if (moves.length === 0) return doc
  await free(
    moves.flatMap(({ from, to }) => [to, ...(from ? [from] : [])]),
    req,
  )
  for (const { from, id, locale } of moves) {
    if (from === undefined) continue
    await req.payload.create({
      collection: 'redirects',
      data: { from, locale, to: { relationTo: slug, value: id }, status: '301' },
      req,
    })
  }
  return doc
}

const noteOf = (slug: string, id: number): string => `addressesOf:${slug}:${id}`

/** A page moves with its parent too, whatever language is saved; the others when one is published. */
const movesAddresses = (slug: RoutedCollection, data: Record<string, unknown>): boolean => {
  const status = data._status
  if (slug === 'pages') return true
  return typeof status === 'object' && status !== null
    ? Object.values(status).includes('published')
    : status === 'published'
}

type Move = { id: number; locale: Locale; from: string | undefined; to: string }

const movesBetween = (
  before: ReadonlyMap<number, Addresses>,
  after: ReadonlyMap<number, Addresses>,
): Move[] =>
  [...after].flatMap(([id, now]) =>
    LOCALE_CODES.flatMap((locale): Move[] => {
      const from = before.get(id)?.[locale]
      const to = now[locale]
      return to === undefined || to === from ? [] : [{ id, locale, from, to }]
    }),
  )

const free = async (addresses: string[], req: PayloadRequest): Promise<void> => {
  await req.payload.delete({ collection: 'redirects', where: { from: { in: addresses } }, req })
}
