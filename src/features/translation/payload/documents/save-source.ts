import type { PayloadRequest } from 'payload'
import { sourceHashes } from '../../core/change/hashes'
import { countWords } from '../../core/change/words'
import { plainText } from '../../core/inline/inline'
import type { Unit } from '../../core/unit'
import { extractUnits } from '../../core/units/extract'
import type { Schema, Values } from '../../core/units/field-schema'
import { carryOver } from '../store/outputs'
import type { Place } from '../store/place'
import { type HashedUnit, saveUnits } from '../store/save-units'
import { keepSource } from '../store/sources'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'

/** What a save of the source has changed for translators. */
export type SourceSaved = {
  /** Locales whose documents follow a changed link without anybody's work. */
  carriedOver: string[]
  /** Ids of the units that are new. */
  created: number[]
  /** Keys of the texts that translators have to look at: new ones, and those with other words. */
  changed: string[]
}

/** Makes the units of a document those of its source as it was just saved. */
export const saveSource = async (
  req: PayloadRequest,
  place: Place,
  { schema, document, sourceLocale }: { schema: Schema; document: Values; sourceLocale: string },
): Promise<SourceSaved> => {
  const before = await unitsInLocale(req, { ...place, locale: sourceLocale })
  const known = before.map(({ unit }) => unit)
  const stored = new Map(before.map((it) => [it.unit.key, it]))
  const units = extractUnits(schema, document, known)
  const changes = await saveUnits(
    req,
    { ...place, sourceLocale },
    units.map((unit) => hashed(unit, sourceLocale, stored.get(unit.key))),
  )
  await keepSource(req, place, { sourceLocale, content: document })
  const translated = new Set(
    units.filter((it) => it.policy === 'translate' && it.kind !== 'slug').map(({ key }) => key),
  )
  const codesMoved = changes.some(({ change }) => change === 'codes')
  return {
    carriedOver: codesMoved ? await carryOver(req, place) : [],
    created: changes.flatMap(({ id, change }) => (change === 'created' ? [id] : [])),
    changed: changes.flatMap(({ key, change }) =>
      NEWS.has(change) && translated.has(key) ? [key] : [],
    ),
  }
}

const NEWS: ReadonlySet<string> = new Set(['created', 'text', 'returned'])

/** Counting words costs more than all else here, and most texts are as they were. */
const hashed = (unit: Unit, locale: string, stored: StoredUnit | undefined): HashedUnit => {
  const hashes = sourceHashes(unit)
  const isKnown = stored?.textHash === hashes.textHash && stored.sourceLocale === locale
  const words = isKnown ? stored.words : countWords(plainText(unit.content, unit.codes), locale)
  return { ...unit, ...hashes, words }
}
