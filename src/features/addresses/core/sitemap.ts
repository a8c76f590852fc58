import { Readable } from 'node:stream'

import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'

import { type Alternate, alternatesOf } from './site-path'

/** A document with its addresses on line, by language. */
export type Listed = { updatedAt: string; paths: Parameters<typeof alternatesOf>[0] }

type AbsoluteUrl = (path: string) => string

/**
 * A sitemap in which each language's page names all of its language versions, itself included, so
 * that they are reciprocal as search engines demand.
 * (https://www.sitemaps.org/protocol.html; hreflang as `xhtml:link`)
 */
export const sitemapOf = async (
  documents: readonly Listed[],
  absolute: AbsoluteUrl,
): Promise<string> => {
  const entries = documents.flatMap(({ updatedAt, paths }) => {
    const alternates = alternatesOf(paths)
    const links = alternates.map(({ locale, path }) => ({ lang: locale, url: absolute(path) }))
    return alternates
      .filter(isOfALanguage)
      .map(({ path }) => ({ url: absolute(path), lastmod: updatedAt, links }))
  })
  const xmlns = { news: false, xhtml: true, image: false, video: false }
  return await textOf(entries, new SitemapStream({ xmlns }))
}

/** The list of the sitemaps. */
export const sitemapIndexOf = async (
  sitemaps: readonly { url: string; lastmod?: string | undefined }[],
): Promise<string> =>
  await textOf(
    sitemaps.map(({ url, lastmod }) => ({ url, ...(lastmod && { lastmod }) })),
    new SitemapIndexStream(),
  )

const isOfALanguage = ({ locale }: Alternate): boolean => locale !== 'x-default'

const textOf = async (
  entries: readonly object[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<string> => {
  // An empty sitemap is one too; the library would wait for its first entry.
  if (entries.length === 0) stream.end()
  else Readable.from(entries).pipe(stream)
  return (await streamToPromise(stream)).toString('utf8')
}
