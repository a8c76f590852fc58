import type { CreativeWork, NewsArticle, Report, WebPage } from 'schema-dts'

import { allSeen, type Described, seen } from './documents'
import {
  common,
  given,
  many,
  person,
  picture,
  publisherId,
  type Setting,
  titleOf,
} from './properties'

export const page = (document: Described, setting: Setting): WebPage => ({
  '@type': 'WebPage',
  ...common(document, setting),
  name: titleOf(document),
  dateModified: document.updatedAt,
  publisher: { '@id': publisherId(setting) },
  isPartOf: { '@type': 'WebSite', name: setting.site.name, url: setting.site.url },
})

export const article = (document: Described, setting: Setting): NewsArticle => ({
  '@type': 'NewsArticle',
  ...work(document, setting),
})

export const report = (document: Described, setting: Setting): Report => {
  const event = seen(document.event)
  return {
    '@type': 'Report',
    ...work(document, setting),
    ...(event?.path && event.title
      ? { about: { '@type': 'Event', name: event.title, url: setting.absolute(event.path) } }
      : {}),
  }
}

export const resource = (document: Described, setting: Setting): CreativeWork => ({
  '@type': 'CreativeWork',
  ...work(document, setting),
})

const work = (document: Described, setting: Setting) => ({
  ...common(document, setting),
  name: titleOf(document),
  headline: titleOf(document),
  datePublished: document.publishedAt ?? document.createdAt,
  dateModified: document.revisedAt ?? document.updatedAt,
  mainEntityOfPage: setting.absolute(document.path),
  publisher: { '@id': publisherId(setting) },
  ...given('image', picture(document.cover ?? document.seo?.image, setting)),
  ...many(
    'author',
    allSeen(document.authors).map((it) => person(it, setting)),
  ),
  ...many(
    'about',
    allSeen(document.topics).flatMap(({ name }) =>
      name ? [{ '@type': 'Thing' as const, name }] : [],
    ),
  ),
})
