import type { PayloadRequest } from 'payload'

import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'

import { publishesEveryLocale } from '@/publication/publishing'
import { isRestoring } from '@/writes/written-thing'

import type { Values } from '../../core/units/field-schema'
import type { BlockingChecks } from '../checks/blocking-checks'
import type { Place } from '../store/place'
import { saveOf } from './deliberate'
import { readSaved, schemaOf } from './document'
import { alignmentOf, importTexts } from './import-texts'
import { saveSource } from './save-source'
import { forgetSeen, takeSeen } from './seen-by-gate'
import type { QueueWriteBack } from './write-back-task'

export type SyncOptions = {
  blockingChecks: BlockingChecks
  /** Has the documents of these locales written anew, once this save is stored. */
  queueWriteBack: QueueWriteBack
  /** Has new texts filled with what was reviewed for the very same ones elsewhere. */
  prefill?: (req: PayloadRequest, place: Place, units: readonly number[]) => Promise<void>
  /** Tells whoever waits for it that the source has changed. */
  sourceChanged: (
    req: PayloadRequest,
    place: Place,
    change: { keys: readonly string[]; document: Values },
  ) => Promise<void>
}

/**
 * Brings units and translations in step with a document that was just saved in the locale of
 * `req`: the source tells what there is to translate, any other locale what it says.
 */
export const syncSaved = async (
  req: PayloadRequest,
  place: Place,
  saved: Values,
  options: SyncOptions,
): Promise<void> => {
  const sourceLocale = sourceLocaleOf(saved)
  const { isDraft, isDuplicate } = saveOf(req)
  for (const locale of sourceFirst(writtenLocales(req), sourceLocale)) {
    // What the operation answers is populated as its caller asked; units need plain ids.
    const document = await readSaved(req, place, locale)
    const schema = schemaOf(req.payload, place)
    if (locale === sourceLocale) {
      forgetSeen(req, place)
      const saving = { schema, document, sourceLocale }
      const { carriedOver, created, changed } = await saveSource(req, place, saving)
      if (created.length > 0) await options.prefill?.(req, place, created)
      if (changed.length > 0) await options.sourceChanged(req, place, { keys: changed, document })
      // A link that readers do not have yet in the source is not for them in a translation.
      await options.queueWriteBack(req, place, carriedOver, { keepsLive: !isDraft })
      continue
    }
    const saying = { schema, document, sourceLocale, locale }
    const alignment = await alignmentOf(req, place, saying, takeSeen(req, place, locale))
    const { blockingChecks } = options
    await importTexts(req, alignment, {
      ...{ locale, origin: 'panel', blockingChecks },
      // Who restores a version has not said of each of its texts that it is the translation.
      isDeliberate: !isRestoring(req),
      isUnread: isDuplicate,
    })
  }
}

/** Copies and restored versions bring all locales, whichever the request names. */
const writtenLocales = (req: PayloadRequest): Locale[] => {
  const isAll = req.locale === 'all' || publishesEveryLocale(req)
  if (isAll || saveOf(req).isDuplicate || isRestoring(req)) return [...LOCALE_CODES]
  return isLocale(req.locale) ? [req.locale] : []
}

const sourceFirst = (locales: readonly Locale[], source: Locale): Locale[] =>
  locales.toSorted((a, b) => Number(b === source) - Number(a === source))
