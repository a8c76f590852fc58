import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { sourceHashes } from '../../core/change/hashes'
import { type KnownText, type SourceChanges, sourceChanges } from '../../core/change/source-changes'
import { plainText } from '../../core/inline/inline'
import { extractUnits } from '../../core/units/extract'
import type { Values } from '../../core/units/field-schema'
import { schemaOf } from '../documents/document'
import type { Place } from '../store/place'
import { keptSource } from '../store/sources'
import { unitsInLocale } from '../store/units-in-locale'

/** With `savedAt`, when translators were last told of a change (ISO 8601): a save moves it. */
export type Preflight = SourceChanges & { savedAt?: string }

const NOTHING: Preflight = { reopened: [], added: [], removed: [] }

/**
 * What saving these values as the source of a document would mean for its translations. Values that
 * are not given stay as they are. Nothing is written.
 */
export const preflight = async (
  req: PayloadRequest,
  place: Place,
  { given, sourceLocale }: { given: Values; sourceLocale: string },
): Promise<Preflight> => {
  const kept = await keptSource(req, place)
  // Nobody has been told of a source that was never saved on purpose, or is in another language.
  if (kept?.sourceLocale !== sourceLocale) return NOTHING
  const stored = await unitsInLocale(req, { ...place, locale: sourceLocale })
  const translations = await translationsOf(req, place)
  const units = stored.map(({ unit }) => unit)
  const coming = extractUnits(schemaOf(req.payload, place), { ...kept.content, ...given }, units)
  const changes = sourceChanges(
    stored
      .filter(({ unit }) => isTranslated(unit))
      .map(
        ({ unit, unitId, textHash, words }): KnownText => ({
          ...{ key: unit.key, field: unit.field, textHash, words },
          text: plainText(unit.content, unit.codes),
          translations: translations.get(unitId) ?? [],
        }),
      ),
    coming.filter(isTranslated).map((unit) => ({
      ...{ key: unit.key, field: unit.field },
      textHash: sourceHashes(unit).textHash,
      text: plainText(unit.content, unit.codes),
    })),
  )
  return { ...changes, savedAt: kept.savedAt }
}

/** People are asked for it: neither an address nor a value that every language shares. */
const isTranslated = ({ kind, policy }: { kind: string; policy: string }): boolean =>
  kind !== 'slug' && policy === 'translate'

type Translations = KnownText['translations']

/** What the translations of a document were made from, by unit. */
const translationsOf = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<Map<number, Translations>> => {
  const run = await sessionOf(req)
  const rows = await run<{ unitId: number; translations: Translations }>(sql`
    select target.unit_id as "unitId",
           jsonb_agg(jsonb_build_object('locale', target.locale,
             'basedOnTextHash', target.based_on_text_hash) order by target.locale) as translations
      from translation_targets target
      join translation_units unit on unit.id = target.unit_id
     where unit.collection = ${collection} and unit.document = ${String(id)}
       and unit.removed_at is null and target.content is not null
     group by target.unit_id`)
  return new Map(rows.map(({ unitId, translations }) => [unitId, translations]))
}
