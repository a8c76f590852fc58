import { type Locale, type Localized, SOURCE_LOCALE } from '@/content/locales'

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
