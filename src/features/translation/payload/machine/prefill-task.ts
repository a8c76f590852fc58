import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TaskConfig } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Place } from '../store/place'
import { unitsInLocale } from '../store/units-in-locale'
import { fillFromMemory } from './from-memory'

const SLUG = 'prefillTranslation'

type Input = { collection: string; document: string; locale: string; units: number[] }

/**
 * Fills new texts with what people reviewed for the very same source. Stays at the desk: the
 * document says it when its translator has begun.
 */
export const prefillTask: TaskConfig = {
  slug: SLUG,
  retries: 3,
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'units', type: 'json', required: true },
  ],
  handler: async ({ input, req }) => {
    // What `queuePrefill` put there; Payload types the input of tasks it generated types for.
    const { collection, document, locale, units } = input as Input
    const wanted = new Set(units)
    const all = await unitsInLocale(req, { collection, id: document, locale })
    const fresh = all.filter(({ unitId, unit }) => wanted.has(unitId) && unit.kind !== 'slug')
    await fillFromMemory(req, locale, fresh, all)
    return { output: {} }
  },
}

/**
 * Queues one task for each language in which something was reviewed for one of the texts: none for
 * almost every save. In the transaction of `req`, so that what is rolled back is not filled.
 */
export const queuePrefill = async (
  req: PayloadRequest,
  { collection, id }: Place,
  units: readonly number[],
): Promise<void> => {
  const run = await sessionOf(req)
  const rows = await run<{ locale: string; units: number[] }>(sql`
    select entry.target_locale as locale, jsonb_agg(distinct unit.id) as units
      from translation_units unit
      join translation_memory entry
        on entry.source_hash = unit.text_hash and entry.source_locale = unit.source_locale
       and entry.target_locale <> unit.source_locale
     where unit.policy = 'translate' and unit.id in (
       select value::integer from jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))
     group by 1 order by 1`)
  for (const found of rows) {
    const input: Input = { collection, document: String(id), ...found }
    await req.payload.jobs.queue({ task: SLUG as never, input: input as never, req })
  }
}
