import { sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'
import { ownRequest } from '@/platform/own-request'
import { sessionOf } from '@/platform/session'
import { lockDocuments } from '@/writes/document-lock'

import { outputHash } from '../../core/change/output-hash'
import { alignTargets } from '../../core/units/align'
import { extractUnits } from '../../core/units/extract'
import type { Values } from '../../core/units/field-schema'
import type { Item } from '../../core/workflow/decide'
import { readDocument, schemaOf } from '../documents/document'
import { saveSource } from '../documents/save-source'
import { actOnTargets } from '../store/act'
import { noteOutputs, type Output } from '../store/outputs'
import { GLOBALS, type Place } from '../store/place'
import { inTransaction } from '../store/session'
import { unitsOfDocuments } from '../store/units-of-documents'

/**
 * What the texts are that are there: people's translations (`translated`), or what an engine left
 * on an old site, which somebody has to read (`machine`).
 */
export type TakenAs = keyof typeof ORIGINS

export type AdoptOptions = {
  /** One for all, or told of each document in each locale. */
  as: TakenAs | ((place: Place, locale: Locale) => TakenAs)
  /** Who answers for the texts of a locale; the operator when left out. */
  actorIn?: (locale: Locale) => string | undefined
  progress?: (message: string) => void
}

export type AdoptReport = { documents: number; texts: number }

/** Documents in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 50

/**
 * Takes over the documents that the feature does not know yet: their source becomes units, and
 * what their other languages say the texts of these. Documents that have units are left alone, so
 * it can be repeated; nothing in the documents themselves is changed.
 */
export const adoptDocuments = async (
  payload: Payload,
  options: AdoptOptions,
): Promise<AdoptReport> => {
  const report = { documents: 0, texts: 0 }
  for (const { slug, versions } of payload.config.collections) {
    if (!versions?.drafts) continue
    const ids = await unknownIds(payload, slug)
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      report.texts += await adopt(payload, slug, batch, options)
      report.documents += batch.length
      options.progress?.(`${slug}: ${start + batch.length} of ${ids.length}`)
    }
  }
  for (const { slug, versions } of payload.config.globals) {
    if (!versions?.drafts || (await isKnown(payload, slug))) continue
    report.texts += await adopt(payload, GLOBALS, [slug], options)
    report.documents += 1
  }
  return report
}

const unknownIds = async (payload: Payload, slug: string): Promise<(number | string)[]> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: slug as CollectionSlug,
    ...{ pagination: false, depth: 0, overrideAccess: true, trash: true, sort: 'id' },
    select: {},
    req,
  })
  const known = await knownIds(req, slug)
  return docs.map(({ id }) => id).filter((id) => !known.has(String(id)))
}

const knownIds = async (req: PayloadRequest, collection: string): Promise<Set<string>> => {
  const run = await sessionOf(req)
  const rows = await run<{ document: string }>(
    sql`select document from translation_sources where collection = ${collection}`,
  )
  return new Set(rows.map(({ document }) => document))
}

const isKnown = async (payload: Payload, global: string): Promise<boolean> =>
  (await knownIds(await createLocalReq({}, payload), GLOBALS)).has(global)

const adopt = async (
  payload: Payload,
  collection: string,
  ids: readonly (number | string)[],
  { as, actorIn = () => undefined }: AdoptOptions,
): Promise<number> => {
  const takenAs = typeof as === 'function' ? as : () => as
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await lockDocuments(req, collection, ids)
    // One after the other: a transaction has one connection.
    const said = new Map<Locale, Map<string, Values>>()
    for (const locale of LOCALE_CODES) said.set(locale, await readAll(req, collection, ids, locale))
    const works = ids.flatMap((id) => workOf(payload, { collection, id }, said) ?? [])
    for (const { place, ...work } of works) await saveSource(req, place, work)
    let texts = 0
    for (const locale of LOCALE_CODES) {
      const units = await unitsOfDocuments(req, collection, ids.map(String))
      const items: (Item & Output)[] = works.flatMap(({ place, targets }) => {
        const origin = ORIGINS[takenAs(place, locale)]
        return [...(targets.get(locale) ?? [])].flatMap(([key, content]) => {
          const unitId = units.get(`${place.id} ${key}`)
          return unitId === undefined
            ? []
            : [{ unitId, content, origin, outputHash: outputHash(content) }]
        })
      })
      const of = (origin: Item['origin']) => items.filter((item) => item.origin === origin)
      const actor = actorIn(locale)
      await actOnTargets(req, { locale, act: 'translate', actor }, of(ORIGINS.import))
      await actOnTargets(req, { locale, act: 'machine', actor }, of(ORIGINS.machine))
      await noteOutputs(req, locale, items)
      texts += items.length
    }
    return texts
  })
}

const ORIGINS = { import: 'import', machine: 'legacy' } as const

/** The source of a document and what every other locale says for it. */
const workOf = (
  payload: Payload,
  place: Place,
  said: ReadonlyMap<Locale, ReadonlyMap<string, Values>>,
) => {
  const inLocale = (locale: Locale) => said.get(locale)?.get(String(place.id))
  const anyway = inLocale(SOURCE_LOCALE)
  if (!anyway) return undefined
  const sourceLocale = sourceLocaleOf(anyway)
  const document = inLocale(sourceLocale) ?? anyway
  const schema = schemaOf(payload, place)
  const units = extractUnits(schema, document)
  const targets = new Map(
    LOCALE_CODES.filter((locale) => locale !== sourceLocale).map((locale) => {
      const texts = alignTargets(schema, { document, units }, inLocale(locale) ?? {})
      return [locale, new Map([...texts].map(([key, { content }]) => [key, content]))] as const
    }),
  )
  return { place, schema, document, sourceLocale, targets }
}

/** The newest drafts of documents in one locale, as `readDocument` reads one. */
const readAll = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly (number | string)[],
  locale: Locale,
): Promise<Map<string, Values>> => {
  if (collection === GLOBALS) {
    const place = (id: number | string) => ({ collection, id })
    const read = async (id: number | string) =>
      [String(id), await readDocument(req, place(id), locale)] as const
    return new Map(await Promise.all(ids.map(read)))
  }
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    ...{ locale, draft: true, depth: 0, fallbackLocale: false as const },
    ...{ pagination: false, overrideAccess: true, trash: true },
    req: ownRequest(req),
  })
  return new Map((docs as { id: number | string }[]).map((it) => [String(it.id), it as Values]))
}
