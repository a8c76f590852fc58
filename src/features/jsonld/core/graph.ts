import type { BreadcrumbList, Thing } from 'schema-dts'

import { SOURCE_LOCALE } from '@/content/locales'

import type { Described } from './documents'
import { event } from './event'
import { publisherId, type Setting, titleOf } from './properties'
import { city, partner, somebody } from './things'
import { article, page, report, resource } from './works'

/** The graph of a page: what it is about, how one gets there, whose site it is. */
export type Graph = { '@context': 'https://schema.org'; '@graph': Thing[] }

/**
 * A document in the words of schema.org, with its breadcrumbs and its publisher, each named by an
 * `@id` so that a page may say more about it.
 */
export const graphOf = (collection: string, document: Described, setting: Setting): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    about(collection, document, setting),
    breadcrumbs(document, setting),
    {
      '@type': 'Organization',
      '@id': publisherId(setting),
      name: setting.site.name,
      url: setting.site.url,
    },
  ],
})

const about = (collection: string, document: Described, setting: Setting): Thing => {
  const describe = DESCRIBED[collection] ?? page
  return describe(document, setting)
}

const DESCRIBED: Record<string, (document: Described, setting: Setting) => Thing> = {
  articles: article,
  cities: city,
  events: event,
  partners: partner,
  people: somebody,
  reports: report,
  resources: resource,
}

const breadcrumbs = (document: Described, setting: Setting): BreadcrumbList => {
  const home = setting.locale === SOURCE_LOCALE ? '/' : `/${setting.locale}`
  const steps = [
    { name: setting.site.name, path: home },
    ...(setting.list ? [setting.list] : []),
    { name: titleOf(document), path: document.path },
  ]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${setting.absolute(document.path)}#breadcrumbs`,
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: setting.absolute(path),
    })),
  }
}
