import type { PayloadRequest } from 'payload'

import type { Locale } from '@/content/locales'
import { LOCALE_CODES } from '@/content/locales'
import { type Addressed, homePath, inLocale, isRouted, listPath, readPath } from '@/platform/routes'
import { type LivePaths, publishedReader } from '@/public-api/published'

import { findRedirect, type StoredRedirect } from './redirects'

/** What has an address: a document, the list of a collection, or the home of the site. */
export type Resolved = {
  collection?: string
  id?: number
  locale: Locale
  paths: Partial<Record<Locale, string>>
}

export type Resolution =
  | { kind: 'found'; target: Resolved; redirect?: { to: string; status: number } }
  | { kind: 'elsewhere'; redirect: { to: string; status: number } }
  | { kind: 'gone' }
  | {
      kind: 'nothing'
      lookedFor: Addressed[]
      inOtherLanguages: { locale: Locale; path: string }[]
    }

/** Browsers follow no longer chain either. */
const LONGEST_CHAIN = 20

/**
 * What stands under an address of the site for readers, following redirects to their end. What has
 * an address now wins over what once had it.
 *
 * @param path the canonical spelling
 */
export const resolvePath = async (path: string, req: PayloadRequest): Promise<Resolution> => {
  const lookedFor = readPath(path)
  const target = await standingAt(path, lookedFor, req)
  if (target) return { kind: 'found', target }
  const followed = await follow(path, req)
  if (followed) return followed
  return {
    kind: 'nothing',
    lookedFor,
    inOtherLanguages: await otherLanguages(lookedFor, path, req),
  }
}

/** The published document or the list that has this address, if any. */
const standingAt = async (
  path: string,
  candidates: readonly Addressed[],
  req: PayloadRequest,
): Promise<Resolved | undefined> => {
  for (const candidate of candidates) {
    const { locale } = candidate
    if (candidate.kind === 'home') return { locale, paths: inEachLocale(homePath) }
    if (candidate.kind === 'list') {
      const { collection } = candidate
      return { collection, locale, paths: inEachLocale((it) => listPath(collection, it)) }
    }
    const collection = candidate.kind === 'page' ? 'pages' : candidate.collection
    const found = await withSlug(collection, candidate.slug, locale, req)
    const target = found.find((it) => it.paths[locale] === path)
    if (target) return { collection, id: target.id, locale, paths: target.paths }
  }
  return undefined
}

const inEachLocale = (path: (locale: Locale) => string): Resolved['paths'] =>
  Object.fromEntries(LOCALE_CODES.map((locale) => [locale, path(locale)]))

/** A page's slug is one of its level, so that several may have it; nobody has twenty. */
const withSlug = async (
  collection: string,
  slug: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<LivePaths[]> => {
  const read = publishedReader(req, locale)
  const where = { slug: { equals: slug } }
  const rows = await read.find(collection, { where, select: { slug: true }, limit: 20 })
  if (rows.length === 0) return []
  return await read.livePaths(collection, { where: { id: { in: rows.map(({ id }) => id) } } })
}

/** Where redirects lead from here. A step that leads to nothing on line leads nowhere. */
const follow = async (path: string, req: PayloadRequest): Promise<Resolution | undefined> => {
  let next = path
  let status = 308
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const row = await findRedirect(next, req)
    if (!row) return undefined
    if (row.status === 410) return { kind: 'gone' }
    // One temporary step makes the whole way temporary; else the first step says which kind.
    status = step === 0 || isTemporary(row.status) ? row.status : status
    const end = await endOf(row, next, req)
    if (typeof end === 'string' && !end.startsWith('/'))
      return { kind: 'elsewhere', redirect: { to: end, status } }
    if (end === undefined) return undefined
    const target = typeof end === 'string' ? await standingAt(end, readPath(end), req) : end
    const to = target?.paths[target.locale]
    if (target && to) return { kind: 'found', target, redirect: { to, status } }
    next = end as string
  }
  return undefined
}

const isTemporary = (status: number) => status === 302 || status === 307

/** An address, or the document that a redirect names, in the language of its old address. */
const endOf = async (
  { to, url, locale }: StoredRedirect,
  from: string,
  req: PayloadRequest,
): Promise<string | Resolved | undefined> => {
  if (url) return url
  if (!to || !isRouted(to.collection)) return undefined
  const asked = locale ?? readPath(from)[0]?.locale ?? LOCALE_CODES[0]
  if (!asked) return undefined
  const where = { id: { equals: to.id } }
  const [found] = await publishedReader(req, asked).livePaths(to.collection, { where, limit: 1 })
  return found?.paths[asked]
    ? { collection: to.collection, id: to.id, locale: asked, paths: found.paths }
    : undefined
}

/**
 * Where the same slug, or the same path but for its prefix, stands in other languages: "not in
 * French yet, but in English". `/fr/events/x` is so found, too.
 */
const otherLanguages = async (
  lookedFor: readonly Addressed[],
  path: string,
  req: PayloadRequest,
): Promise<{ locale: Locale; path: string }[]> => {
  const document = lookedFor.find((it) => it.kind === 'document')
  const asked = lookedFor[0]?.locale
  for (const locale of LOCALE_CODES.filter((it) => it !== asked)) {
    const there = inLocale(path, locale)
    const [found = await standingAt(there, readPath(there), req)] = document
      ? await withSlug(document.collection, document.slug, locale, req)
      : []
    if (found)
      return LOCALE_CODES.flatMap((it) => {
        const live = found.paths[it]
        return live ? [{ locale: it, path: live }] : []
      })
  }
  return []
}
