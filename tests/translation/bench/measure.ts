import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { lookup } from '@/features/translation/payload/memory/lookup'

import type { Language, Query } from './workload'

export type MemoryMeasurement = {
  language: Language
  queries: number
  /** Shares of the queries whose best match was found, all and those of under five words. */
  recall: number
  recallShort: number
  /** In milliseconds. */
  p50: number
  p95: number
  max: number
}

/** Looks every query up, one after the other as a translator does. */
export const measureLookups = async (
  req: PayloadRequest,
  language: Language,
  queries: readonly Query[],
): Promise<MemoryMeasurement> => {
  const times: number[] = []
  const found: { short: boolean; best: boolean }[] = []
  for (const { text, short, best } of queries) {
    const before = performance.now()
    const [match] = await lookup(req, {
      ...{ source: [text], text, sourceLocale: language },
      textHash: createHash('sha256').update(text).digest('hex'),
      targetLocale: language === 'en' ? 'fr' : 'en',
    })
    times.push(performance.now() - before)
    found.push({ short, best: (match?.score ?? 0) >= Math.min(best, 0.99) - 1e-9 })
  }
  times.sort((one, other) => one - other)
  const share = (all: typeof found) => all.filter(({ best }) => best).length / (all.length || 1)
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return {
    ...{ language, queries: queries.length },
    recall: share(found),
    recallShort: share(found.filter(({ short }) => short)),
    ...{ p50: at(0.5), p95: at(0.95), max: at(1) },
  }
}
