import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { sessionOf } from '@/platform/session'

import { systemClock } from '../../engines/clock'
import { offlineEngine } from '../../engines/offline'
import { machineCandidates } from '../machine/candidates'
import { runMachine } from '../machine/run-machine'
import { addRun } from '../machine/runs'
import type { DemoPeople } from './people'

/**
 * Has the offline engine fill what some documents lack in each language, by a real run for each.
 * Languages that had theirs are left alone. Returns how many runs were made.
 */
export const machineMade = async (
  req: PayloadRequest,
  people: DemoPeople,
  where: { collection: string; slugs: readonly string[] },
): Promise<number> => {
  const engine = offlineEngine()
  const documents = await idsOf(req, where)
  let runs = 0
  for (const locale of LOCALE_CODES.filter((code) => code !== SOURCE_LOCALE)) {
    const requestedBy = people.translator(locale) ?? 'operator'
    if (documents.length === 0 || (await hasRun(req, locale, requestedBy))) continue
    const { collection } = where
    const scope = { locale, collection, documents, suggestions: 'stale' as const }
    const { length: total } = await machineCandidates(req, scope)
    const id = await addRun(req, {
      ...scope,
      ...{ engine: engine.name, total, estimatedCost: 0, requestedBy },
    })
    const options = { engineNamed: () => engine, clock: systemClock, costCap: 0 }
    // A demo is small; a slice of time is not to cut it in two.
    await runMachine(req.payload, id, { ...options, slice: Number.POSITIVE_INFINITY })
    runs += 1
  }
  return runs
}

const hasRun = async (req: PayloadRequest, locale: string, by: string): Promise<boolean> => {
  const run = await sessionOf(req)
  const rows = await run(sql`
    select from translation_runs where locale::text = ${locale} and requested_by = ${by} limit 1`)
  return rows.length > 0
}

const idsOf = async (
  { payload }: PayloadRequest,
  { collection, slugs }: { collection: string; slugs: readonly string[] },
): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { slug: { in: [...slugs] } },
    ...{ locale: SOURCE_LOCALE, draft: true, depth: 0, select: {} },
    ...{ pagination: false, overrideAccess: true },
  })
  return docs.map(({ id }) => String(id))
}
