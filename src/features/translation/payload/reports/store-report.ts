import type { CollectionSlug, PayloadRequest } from 'payload'

import { reading, replaceWords, spanOf } from '../../core/inline/flat'
import type { InlineText } from '../../core/inline/inline'
import { type FoundQuote, findQuote } from '../../core/quotes/find-quote'
import type { Report } from '../../core/reports/report-request'
import type { Place } from '../store/place'
import { inTransaction } from '../store/session'
import { suggest } from '../store/suggest'
import { documentOf } from './find-document'
import { forgetOldAddresses } from './forget-addresses'
import { type LiveText, liveTexts } from './live-texts'
import { REPORTS } from './report-collection'
import { tellOfReport } from './tell-of-report'

/** A report that was stored, for whoever wants to be told of it. */
export type StoredReport = {
  id: number
  place: Place
  locale: string
  /** Absent where the quote was not found in the document. */
  key?: string
  quote: string
  message?: string
}

/**
 * Stores what a reader reported, if it is about what is on line in that language; else nothing.
 * Returns nothing, since who reported it must not learn which.
 */
export const storeReport = async (req: PayloadRequest, report: Report): Promise<void> => {
  const place = await documentOf(req, report)
  const texts = place && (await liveTexts(req, place, report.locale))
  if (!place || !texts) return
  const found = findQuote(texts, report.quote)
  const text = found && texts.find(({ key }) => key === found.key)
  await inTransaction(req, async () => {
    await forgetOldAddresses(req)
    const stored = await create(req, report, place, text)
    if (found && text) await keepSuggestion(req, report, { id: stored.id, found, text })
    await tellOfReport(req, stored)
  })
}

const create = async (
  req: PayloadRequest,
  { quote, message, suggestion, email, url, locale }: Report,
  place: Place,
  text: LiveText | undefined,
): Promise<StoredReport> => {
  const { id } = await req.payload.create({
    // The slug is none of the generated types while the feature is switched off.
    collection: REPORTS as CollectionSlug,
    data: {
      ...{ state: 'open', exact: quote.exact, message, suggestion, email, url, locale },
      ...{ collection: place.collection, document: String(place.id) },
      ...{ key: text?.key, textThen: text?.text },
    } as never,
    depth: 0,
    req,
  })
  return {
    ...{ id: Number(id), place, locale, quote: quote.exact, message },
    ...(text && { key: text.key }),
  }
}

/**
 * What the reader would write in place of the quote, as a suggestion for the whole text; its codes
 * stay where they are. Only where the quote was found word by word within one text.
 */
const keepSuggestion = async (
  req: PayloadRequest,
  { suggestion, locale }: Report,
  { id, found, text }: { id: number; found: FoundQuote; text: LiveText },
): Promise<void> => {
  if (!suggestion || !found.isExact || text.unitId === undefined) return
  const content = withReplaced(text, found, suggestion)
  const one = { unitId: text.unitId, content, origin: 'human' as const }
  await suggest(req, { locale, actor: `reader:${id}` }, [one])
}

const withReplaced = ({ unit }: LiveText, found: FoundQuote, replacement: string): InlineText => {
  const span = spanOf(reading(unit.content, unit.codes), found.start, found.end)
  // A text of one line stays one; its line breaks are codes.
  return replaceWords(unit.content, { ...span, replacement: replacement.replace(/\s*\n\s*/g, ' ') })
}
