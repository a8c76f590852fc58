import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

/** Those of the locales that anything is translated into: the source of every document is none. */
export const targetLocales = async (
  req: PayloadRequest,
  locales: readonly string[],
): Promise<string[]> => {
  const run = await sessionOf(req)
  const rows = await run<{ sourceLocale: string }>(
    sql`select distinct source_locale as "sourceLocale" from translation_units`,
  )
  return locales.filter((locale) => rows.some(({ sourceLocale }) => sourceLocale !== locale))
}
