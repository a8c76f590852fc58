import type { FieldHook, PayloadRequest, TextField } from 'payload'

import { shownLocale } from '@/content/fallback'
import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { documentPath } from '@/platform/routes'

import { joinedId } from './id'

type Page = {
  parent?: unknown
  slug?: Partial<Record<Locale, string | null>> | null
  _status?: Partial<Record<Locale, string>> | null
  deletedAt?: string | null
}

/** How a page's parents are read: readers get what is on line, editors of a draft the drafts. */
type Reading = { req: PayloadRequest; liveOnly: boolean; draft: boolean }

/** A tree deeper than this is a loop. */
const DEEPEST = 20

/** The slugs of the parents and the page's own, in the locale that is read or in each of them. */
const pathThroughParents: FieldHook = async ({ data, siblingData, draft, overrideAccess, req }) => {
  const { slug, parent } = siblingData as { slug?: unknown; parent?: unknown }
  const reading = { req, liveOnly: !req.user && !overrideAccess, draft: draft === true }
  const above = slug ? await pagesAbove(parent, reading) : []
  const pathIn = (locale: Locale, own: unknown): string | undefined => {
    const slugs = [own, ...above.map((page) => slugIn(page, locale, reading))].reverse()
    // Below a page without address in this language there is none, rather than a wrong shorter one.
    return slugs.every(Boolean)
      ? documentPath({ collection: 'pages', locale, slug: slugs.join('/') })
      : undefined
  }
  if (typeof slug === 'string') {
    return isLocale(req.locale) ? pathIn(shownLocale(data, 'slug', req.locale), slug) : undefined
  }
  if (typeof slug !== 'object' || slug === null) return undefined
  return Object.fromEntries(
    LOCALE_CODES.flatMap((locale) => {
      const path = pathIn(locale, (slug as NonNullable<Page['slug']>)[locale])
      return path ? [[locale, path]] : []
    }),
  )
}

const slugIn = (page: Page, locale: Locale, { liveOnly }: Reading) =>
  liveOnly && !isLive(page, locale) ? undefined : page.slug?.[locale]

/** A page in the trash keeps its status, for the day on which it is restored. */
const isLive = ({ _status, deletedAt }: Page, locale: Locale): boolean =>
  !deletedAt && _status?.[locale] === 'published'

/** The page's parent, its parent and so on. */
const pagesAbove = async (parent: unknown, reading: Reading): Promise<Page[]> => {
  const found: Page[] = []
  let next = joinedId(parent)
  while (next !== undefined && found.length < DEEPEST) {
    const page = await pageWith(next, reading)
    if (!page) break
    found.push(page)
    next = joinedId(page.parent)
  }
  return found
}

/** Read past the Local API, which would set the language of the request to `all`. */
const pageWith = async (id: number, { req, draft }: Reading): Promise<Page | undefined> => {
  if (draft) {
    const { docs } = await req.payload.db.findVersions<Page>({
      collection: 'pages',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      req,
    })
    if (docs[0]) return docs[0].version
  }
  const page = await req.payload.db.findOne<Page & { id: number }>({
    collection: 'pages',
    where: { id: { equals: id } },
    req,
  })
  return page ?? undefined
}

/** A page's address on the public site, through its parents: `/fr/reseau/approche`. */
export const pagePathField = (): TextField => ({
  name: 'path',
  type: 'text',
  virtual: true,
  admin: { position: 'sidebar', readOnly: true },
  hooks: { afterRead: [pathThroughParents] },
})
