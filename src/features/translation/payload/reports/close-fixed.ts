import type { CollectionSlug, PayloadRequest } from 'payload'

import { isLocale, LOCALE_CODES } from '@/content/locales'
import { ownRequest } from '@/platform/own-request'

import type { Place } from '../store/place'
import { liveTexts } from './live-texts'
import { REPORTS } from './report-collection'

/** What is compared to know whether a report was heeded. */
type Open = { id: number; locale: string; key: string; textThen: string }

/**
 * Closes the reports about texts of a document that now say something else to readers, or nothing
 * any more. To be called when the document was published, in whichever language.
 */
export const closeFixedReports = async (req: PayloadRequest, place: Place): Promise<void> => {
  // The feature may be switched off.
  if (!(REPORTS in req.payload.collections)) return
  const open = await openReports(req, place)
  for (const locale of LOCALE_CODES) {
    const about = open.filter((report) => report.locale === locale)
    if (about.length > 0) await closeIn(req, place, locale, about)
  }
}

const closeIn = async (
  req: PayloadRequest,
  place: Place,
  locale: string,
  open: readonly Open[],
): Promise<void> => {
  const texts = isLocale(locale) ? await liveTexts(req, place, locale) : undefined
  if (!texts) return
  const now = new Map(texts.map(({ key, text }) => [key, text]))
  for (const { id } of open.filter(({ key, textThen }) => now.get(key) !== textThen)) {
    await req.payload.update({
      collection: REPORTS as CollectionSlug,
      id,
      data: { state: 'fixed' } as never,
      depth: 0,
      req: ownRequest(req),
    })
  }
}

const openReports = async (req: PayloadRequest, { collection, id }: Place): Promise<Open[]> => {
  const { docs } = await req.payload.find({
    collection: REPORTS as CollectionSlug,
    where: {
      ...{ collection: { equals: collection }, document: { equals: String(id) } },
      ...{ state: { equals: 'open' }, key: { exists: true } },
    },
    ...{ depth: 0, limit: 0, pagination: false, showHiddenFields: true },
    req: ownRequest(req),
  })
  // Typed by a slug that the generated types may not know.
  return docs as unknown as Open[]
}
