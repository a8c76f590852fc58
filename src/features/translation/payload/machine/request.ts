import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'

import type { Engine } from '../../core/machine/port'
import { PSEUDO_LOCALES } from '../../engines/pseudo'
import { translatesIn } from '../endpoints/caller'
import { jsonBody, refused } from '../endpoints/endpoint'
import { type Scope, SUGGESTIONS, unknownDocuments } from './candidates'

/** Of the engines and the content model, what a request is judged by. */
export type Known = {
  engineFor: (locale: string) => Engine | undefined
  engineNamed: (name: string) => Engine | undefined
  engineNames: readonly string[]
  /** Slugs of what is translated, `globals` among them. */
  collections: readonly string[]
}

export type MachineRequest = { scope: Scope & { locale: Locale }; engine: Engine; dryRun: boolean }

const body = z
  .strictObject({
    locale: z.string(),
    collection: z.string(),
    ids: z
      .array(z.union([z.string().min(1), z.number()]))
      .min(1)
      .max(1_000)
      .optional(),
    all: z.literal(true).optional(),
    engine: z.string().optional(),
    suggestions: z.enum(SUGGESTIONS).default('stale'),
    dryRun: z.boolean().default(false),
  })
  .refine(({ ids, all }) => (ids === undefined) !== (all === undefined), {
    path: ['ids'],
    message: 'either ids or all: true',
  })

/**
 * What is asked for, and that it may be.
 *
 * @throws APIError 400 (malformed, or a locale, engine, collection or document that is not there,
 * with those that are) or 403.
 */
export const machineRequest = async (
  req: PayloadRequest,
  known: Known,
): Promise<MachineRequest> => {
  const parsed = body.safeParse(await jsonBody(req))
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
    )
    throw refused(req, 400, 'machineMalformed', { faults: faults.join('; ') })
  }
  const { collection, ids, suggestions, dryRun } = parsed.data
  const locale = localeOf(req, parsed.data.locale)
  translatesIn(req, locale)
  if (!known.collections.includes(collection)) {
    const listed = { collection, known: known.collections }
    throw refused(req, 400, 'machineCollectionUnknown', listed, { known: known.collections })
  }
  const engine = engineOf(req, locale, parsed.data.engine, known)
  const documents = ids && [...new Set(ids.map(String))]
  const missing = documents ? await unknownDocuments(req, { collection, documents }) : []
  if (missing.length > 0) {
    const listed = { collection, documents: missing }
    throw refused(req, 400, 'machineDocumentsUnknown', listed, { ids: missing })
  }
  return { scope: { locale, collection, documents, suggestions }, engine, dryRun }
}

const localeOf = (req: PayloadRequest, locale: string): Locale => {
  if (PSEUDO_LOCALES.some((it) => it === locale)) {
    throw refused(req, 400, 'machineLocalePseudo', { locale })
  }
  if (isLocale(locale)) return locale
  const listed = { locale, known: LOCALE_CODES }
  throw refused(req, 400, 'machineLocaleUnknown', listed, { known: LOCALE_CODES })
}

const engineOf = (
  req: PayloadRequest,
  locale: Locale,
  asked: string | undefined,
  { engineFor, engineNamed, engineNames }: Known,
): Engine => {
  const engine = asked === undefined ? engineFor(locale) : engineNamed(asked)
  if (engine) return engine
  if (asked === undefined || engineNames.length === 0) {
    throw refused(req, 400, 'machineNoEngine', {}, { known: engineNames })
  }
  const listed = { engine: asked, known: engineNames }
  throw refused(req, 400, 'machineEngineUnknown', listed, { known: engineNames })
}
