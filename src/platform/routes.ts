import { isLocale, type Locale, type Localized, SOURCE_LOCALE } from '@/content/locales'

/**
 * The section of the public site under which each collection's documents live, per locale.
 * Redirects, resolving, sitemap, feeds and JSON-LD all read this table.
 */
export const SECTIONS = {
  articles: { en: 'news', fr: 'actualites', es: 'noticias', ar: 'أخبار' },
  cities: { en: 'cities', fr: 'villes', es: 'ciudades', ar: 'مدن' },
  events: { en: 'events', fr: 'evenements', es: 'eventos', ar: 'فعاليات' },
  initiatives: { en: 'initiatives', fr: 'initiatives', es: 'iniciativas', ar: 'مبادرات' },
  pages: { en: '', fr: '', es: '', ar: '' },
  partners: { en: 'partners', fr: 'partenaires', es: 'socios', ar: 'شركاء' },
  people: { en: 'people', fr: 'personnes', es: 'personas', ar: 'أشخاص' },
  regions: { en: 'regions', fr: 'regions', es: 'regiones', ar: 'مناطق' },
  reports: { en: 'reports', fr: 'rapports', es: 'informes', ar: 'تقارير' },
  resources: { en: 'resources', fr: 'ressources', es: 'recursos', ar: 'موارد' },
  topics: { en: 'topics', fr: 'themes', es: 'temas', ar: 'مواضيع' },
} as const satisfies Record<string, Localized>

/** A collection whose documents have an address on the public site. */
export type RoutedCollection = keyof typeof SECTIONS

export const isRouted = (collection: string): collection is RoutedCollection =>
  collection in SECTIONS

/**
 * The address of a document on the public site, decoded and without origin:
 * `/events/x` in the source locale, `/fr/evenements/x` in another.
 * Undefined while the document has no slug in that locale.
 */
export const documentPath = (args: {
  collection: RoutedCollection
  locale: Locale
  slug: string | null | undefined
}): string | undefined => {
  if (!args.slug) return undefined
  const prefix = args.locale === SOURCE_LOCALE ? '' : args.locale
  return `/${[prefix, SECTIONS[args.collection][args.locale], args.slug].filter(Boolean).join('/')}`
}

/** What an address may stand for: a document by its slug, a page by its path, a list, or the home. */
export type Addressed = { locale: Locale } & (
  | { kind: 'document'; collection: Exclude<RoutedCollection, 'pages'>; slug: string }
  | { kind: 'page'; slug: string }
  | { kind: 'list'; collection: Exclude<RoutedCollection, 'pages'> }
  | { kind: 'home' }
)

/**
 * What a path of the public site may stand for, the likeliest first; the opposite of
 * {@link documentPath}. Of a page `slug` is the last part, and its own path decides.
 *
 * @param path decoded, from `/`, without query
 */
export const readPath = (path: string): Addressed[] => {
  const { locale, parts } = split(path)
  const [section, slug] = parts
  const last = parts.at(-1)
  const collection = SECTIONED.find((it) => SECTIONS[it][locale] === section)
  if (last === undefined) return [{ kind: 'home', locale }]
  return [
    ...(collection && slug && parts.length === 2
      ? [{ kind: 'document' as const, locale, collection, slug }]
      : []),
    { kind: 'page' as const, locale, slug: last },
    ...(collection && parts.length === 1 ? [{ kind: 'list' as const, locale, collection }] : []),
  ]
}

/** The address of the list of a collection in each language: `/fr/evenements`. */
export const listPath = (collection: Exclude<RoutedCollection, 'pages'>, locale: Locale): string =>
  `/${[locale === SOURCE_LOCALE ? '' : locale, SECTIONS[collection][locale]].filter(Boolean).join('/')}`

/** The address of the site's first page in each language: `/`, `/fr`. */
export const homePath = (locale: Locale): string => `/${locale === SOURCE_LOCALE ? '' : locale}`

/** The same path as if it were one of another language: `/es/about` is `/fr/about` in French. */
export const inLocale = (path: string, locale: Locale): string =>
  `/${[locale === SOURCE_LOCALE ? '' : locale, ...split(path).parts].filter(Boolean).join('/')}`

/** The language of a path, and its parts without the prefix that says so. */
const split = (path: string): { locale: Locale; parts: string[] } => {
  const parts = path.split('/').filter(Boolean)
  const [first = ''] = parts
  return isLocale(first) && first !== SOURCE_LOCALE
    ? { locale: first, parts: parts.slice(1) }
    : { locale: SOURCE_LOCALE, parts }
}

/** A path of the site as an address of the web: `https://…/ar/%D9%81…`. */
export const absoluteUrl = (siteUrl: string, path: string): string =>
  siteUrl.replace(/\/$/, '') + encodeURI(path)

const SECTIONED = Object.keys(SECTIONS).filter(
  (it): it is Exclude<RoutedCollection, 'pages'> => it !== 'pages',
)
