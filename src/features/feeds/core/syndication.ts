import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'

/** What is told of a feed itself. */
export type FeedHead = {
  /** Does not change when the address of the feed does. */
  id: string
  title: string
  description: string
  /** BCP 47. */
  language: string
  /** The page that the feed is of, and the feed itself, as absolute addresses. */
  home: string
  self: string
  updated: Date
}

/** One document of a feed, in the language of the feed. */
export type FeedItem = {
  /** Survives a change of the address: a reader sees no document twice. */
  id: string
  title: string
  url: string
  summary: string
  published: Date
  updated: Date
  topics: readonly string[]
  authors: readonly string[]
  image?: { url: string; type: string; bytes: number; alt?: string | undefined } | undefined
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with `atom:link` and `dc:creator`. */
export const rssOf = (head: FeedHead, items: readonly FeedItem[]): string =>
  generateRssFeed({
    title: head.title,
    link: head.home,
    description: head.description,
    language: head.language,
    lastBuildDate: head.updated,
    atom: { links: [{ href: head.self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.published,
      categories: item.topics.map((name) => ({ name })),
      dc: { creators: [...item.authors] },
      ...(item.image && {
        enclosures: [{ url: item.image.url, length: item.image.bytes, type: item.image.type }],
      }),
    })),
  })

/** Atom (RFC 4287). */
export const atomOf = (head: FeedHead, items: readonly FeedItem[]): string =>
  generateAtomFeed({
    xml: { lang: head.language },
    id: head.id,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: head.updated,
    // Every feed whose entries name no author needs one of its own (section 4.1.1).
    authors: [{ name: head.title }],
    links: [
      { href: head.self, rel: 'self', type: 'application/atom+xml' },
      { href: head.home, rel: 'alternate', type: 'text/html', hreflang: head.language },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      summary: { value: item.summary },
      published: item.published,
      updated: item.updated,
      links: [
        { href: item.url, rel: 'alternate', type: 'text/html', hreflang: head.language },
        ...(item.image
          ? [
              {
                href: item.image.url,
                rel: 'enclosure',
                type: item.image.type,
                length: item.image.bytes,
              },
            ]
          : []),
      ],
      categories: item.topics.map((term) => ({ term, label: term })),
      authors: item.authors.map((name) => ({ name })),
    })),
  })

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedOf = (head: FeedHead, items: readonly FeedItem[]): string => {
  const feed = generateJsonFeed({
    title: head.title,
    description: head.description,
    language: head.language,
    home_page_url: head.home,
    feed_url: head.self,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary || item.title,
      date_published: item.published,
      date_modified: item.updated,
      language: head.language,
      tags: [...item.topics],
      authors: item.authors.map((name) => ({ name })),
      ...(item.image && { image: item.image.url }),
    })),
  }) as object
  return `${JSON.stringify({ items: [], ...feed }, null, 2)}\n`
}
