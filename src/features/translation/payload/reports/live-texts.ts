import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import type { Locale } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'
import { visitorRequest } from '@/platform/own-request'

import { reading } from '../../core/inline/flat'
import type { QuotedText } from '../../core/quotes/find-quote'
import type { Unit } from '../../core/unit'
import { withSourceIdentities } from '../../core/units/adopt'
import { extractUnits } from '../../core/units/extract'
import type { Values } from '../../core/units/field-schema'
import { readDocument, schemaOf } from '../documents/document'
import { GLOBALS, type Place } from '../store/place'
import { unitsInLocale } from '../store/units-in-locale'

/** A text that readers see, with the key by which translators know it. */
export type LiveText = QuotedText & { unit: Unit; unitId?: number }

/**
 * The texts of a document that are on line in a language, in the order of their fields; undefined
 * where nothing is. Reads as anybody would, whoever asks.
 */
export const liveTexts = async (
  req: PayloadRequest,
  place: Place,
  locale: Locale,
): Promise<LiveText[] | undefined> => {
  const live = await readLive(req, place, locale)
  if (!live) return undefined
  const schema = schemaOf(req.payload, place)
  const sourceLocale = sourceLocaleOf(live)
  const source = sourceLocale === locale ? live : await readDocument(req, place, sourceLocale)
  const values = withSourceIdentities(schema, source, live, { isGuessing: true })
  const stored = await unitsInLocale(req, { ...place, locale })
  const known = stored.map(({ unit }) => unit)
  const ids = new Map(stored.map(({ unit, unitId }) => [unit.key, unitId]))
  return extractUnits(schema, values, known).map((unit) => ({
    ...{ key: unit.key, unit, text: reading(unit.content, unit.codes).text },
    unitId: ids.get(unit.key),
  }))
}

const readLive = async (
  req: PayloadRequest,
  { collection, id }: Place,
  locale: Locale,
): Promise<Values | undefined> => {
  const options = {
    ...{ locale, draft: false, depth: 0, fallbackLocale: false as const, overrideAccess: false },
    // Nobody, whoever asks; within the same transaction.
    req: visitorRequest(req),
  }
  const document =
    collection === GLOBALS
      ? await req.payload.findGlobal({ ...options, slug: id as GlobalSlug })
      : await req.payload.findByID({
          ...{ ...options, collection: collection as CollectionSlug, id, disableErrors: true },
        })
  const values = (document ?? {}) as unknown as Values
  return values._status === 'published' ? values : undefined
}
