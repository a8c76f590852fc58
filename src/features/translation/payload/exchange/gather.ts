import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { exchangeUnitOf } from '../../core/exchange/exchange-unit'
import type { ExchangeFile } from '../../core/exchange/model'
import type { State } from '../../core/unit'
import { translatorNotes } from '../exchange-words'
import { matchesFor } from '../memory/matches-for'
import type { Place } from '../store/place'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'
import { unitLabels } from '../unit-labels'

type Asked = { locale: string; states?: readonly State[] }

/** A document on its way to translators. */
export type Leaving = { place: Place; title: string; sourceLocale: string }

/** Ids of the documents of a collection that have something to translate into a locale. */
export const documentsToTranslate = async (
  req: PayloadRequest,
  collection: string,
  locale: string,
): Promise<string[]> => {
  const run = await sessionOf(req)
  const rows = await run<{ document: string }>(sql`
    select document from translation_units
     where collection = ${collection} and removed_at is null and policy = 'translate'
       and source_locale <> ${locale}
     group by document order by length(document), document`)
  return rows.map(({ document }) => document)
}

/** One document as it goes into a file, with all that helps to translate it. */
export const exchangeFileOf = async (
  req: PayloadRequest,
  { place, title, sourceLocale }: Leaving,
  asked: Asked,
): Promise<ExchangeFile> => {
  const document = await unitsInLocale(req, { ...place, locale: asked.locale })
  const leaving = document.filter((unit) => leaves(unit, asked))
  const matches = await matchesFor(req, document, leaving)
  const labelOf = await unitLabels(req, leaving)
  return {
    collection: place.collection,
    documentId: String(place.id),
    title,
    sourceLocale,
    targetLocale: asked.locale,
    units: leaving.map((unit) =>
      exchangeUnitOf(unit, {
        contextLabel: labelOf(unit),
        notes: translatorNotes(req, unit),
        matches: matches.get(unit.unitId) ?? [],
      }),
    ),
  }
}

/** Slugs are made, not translated. */
const leaves = ({ unit, state }: StoredUnit, { states }: Asked): boolean =>
  unit.policy === 'translate' && unit.kind !== 'slug' && (!states || states.includes(state))
