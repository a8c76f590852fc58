import type { PayloadRequest } from 'payload'

import type { Locale } from '@/content/locales'
import type { PublishedReader } from '@/public-api/published'

type SiteSettings = { name?: string | null; tagline?: string | null }

/** What the site calls itself in a language; its host where nothing is published. */
export const siteOf = async (
  read: PublishedReader,
  siteUrl: string,
): Promise<{ name: string; tagline?: string | undefined }> => {
  const settings = await read.findGlobal<SiteSettings>('site-settings')
  return {
    name: settings?.name ?? new URL(siteUrl).host,
    ...(settings?.tagline && { tagline: settings.tagline }),
  }
}

/** What a collection is called in a language. */
export const nameOf = (req: PayloadRequest, collection: string, locale: Locale): string => {
  const { plural } = req.payload.config.collections.find(({ slug }) => slug === collection)
    ?.labels ?? { plural: collection }
  const labels = plural as string | Partial<Record<Locale, string>>
  return typeof labels === 'string' ? labels : (labels[locale] ?? collection)
}
