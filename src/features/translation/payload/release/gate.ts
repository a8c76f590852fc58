import type { PayloadRequest } from 'payload'

import { sourceLocaleOf } from '@/fields/rule'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import type { PublicationGate } from '@/publication/gates'

import { outputHash } from '../../core/change/output-hash'
import type { LocalePolicy } from '../../core/release/policy'
import { type ReasonCode, type ReleaseReason, releaseReasons } from '../../core/release/reasons'
import { extractUnits } from '../../core/units/extract'
import type { Values } from '../../core/units/field-schema'
import type { BlockingChecks } from '../checks/blocking-checks'
import { schemaOf } from '../documents/document'
import { rightsIn } from '../rights'
import { GLOBALS, type Place } from '../store/place'
import { unitsInLocale } from '../store/units-in-locale'
import { releaseCandidates } from './candidates'
import { deletedLinkTargets } from './links'
import { overrideReasonOf, SHORTEST_REASON } from './override'
import { notePass } from './record'

export type GateOptions = {
  policyOf: (locale: string) => LocalePolicy
  blockingChecks: BlockingChecks
  /** Slugs of the globals, which gates are told like collections. */
  globals: ReadonlySet<string>
}

/**
 * The gate before a locale goes on line: its texts are what the locale's policy demands, or
 * somebody with the right says why they go on line all the same.
 */
export const translationGate =
  (options: GateOptions): PublicationGate =>
  async ({ req, slug, id, locale, document }) => {
    const sourceLocale = sourceLocaleOf(document)
    const isGlobal = options.globals.has(slug)
    // What is only being created has no units yet: its text is what its author writes now.
    if (!isGlobal && id === undefined) return []
    const place: Place = isGlobal
      ? { collection: GLOBALS, id: slug }
      : { collection: slug, id: id ?? '' }
    const report = { locale, sourceLocale, document, options }
    const { reasons, said } =
      sourceLocale === locale
        ? await sourceReport(req, place, report)
        : await gateReport(req, place, report)
    const override = overrideReasonOf(req)
    if (said.length > 0 && override !== undefined) {
      if (!rightsIn(req.user, locale).override && req.user)
        return [...said, say(req, 'overrideNotGranted')]
      if (override.length < SHORTEST_REASON) {
        return [...said, say(req, 'overrideNeedsReason', { min: SHORTEST_REASON })]
      }
      notePass(req, place, locale, { reasons, override })
      return []
    }
    if (said.length === 0) notePass(req, place, locale, { reasons })
    return said
  }

type Candidate = {
  locale: string
  sourceLocale: string
  document: Values
  options: GateOptions
}

/**
 * The source has no gate, but a translation is not made the source to get past it: what a machine
 * wrote, and what a reviewer rejected, stays so whatever the document says of its language.
 */
const sourceReport = async (
  req: PayloadRequest,
  place: Place,
  { locale, document }: Candidate,
): Promise<{ reasons: ReleaseReason[]; said: string[] }> => {
  const stored = await unitsInLocale(req, { ...place, locale })
  const unread = stored.filter(({ state }) => state === 'machine' || state === 'rejected')
  if (unread.length === 0) return { reasons: [], said: [] }
  const texts = extractUnits(schemaOf(req.payload, place), document)
  const hashes = new Set(texts.map(({ content }) => outputHash(content)))
  const units = unread
    .filter(({ target }) => hashes.has(outputHash(target)))
    .map(({ unit: { key, field } }) => ({ key, field }))
  const reasons: ReleaseReason[] = units.length > 0 ? [{ code: 'machine', units }] : []
  return { reasons, said: reasons.map((reason) => sayReason(req, reason)) }
}

/** What speaks against publishing a document as it is given, by text and in words. */
export const gateReport = async (
  req: PayloadRequest,
  place: Place,
  { locale, sourceLocale, document, options }: Candidate,
): Promise<{ reasons: ReleaseReason[]; said: string[] }> => {
  const { blockingChecks, policyOf } = options
  const asked = { locale, sourceLocale, document, blockingChecks }
  const reasons = releaseReasons(await releaseCandidates(req, place, asked), policyOf(locale))
  const gone = await deletedLinkTargets(req, document)
  const said = [
    ...reasons.map((reason) => sayReason(req, reason)),
    ...gone.map((target) => say(req, 'releaseLinkGone', target)),
  ]
  return { reasons, said }
}

const MESSAGE_OF = {
  untranslated: 'releaseUntranslated',
  machine: 'releaseMachine',
  draft: 'releaseDraft',
  rejected: 'releaseRejected',
  unreviewed: 'releaseUnreviewed',
  stale: 'releaseStale',
  codesChanged: 'releaseCodesChanged',
  check: 'releaseCheck',
} as const satisfies Record<ReasonCode, MessageKey>

/** More names than this say no more than their number. */
const MOST_NAMED = 4

const sayReason = (req: PayloadRequest, { code, units }: ReleaseReason): string => {
  const fields = [...new Set(units.map(({ field }) => field))]
  const named = fields.slice(0, MOST_NAMED)
  const texts = fields.length > named.length ? [...named, '…'] : named
  return say(req, MESSAGE_OF[code], { count: units.length, texts })
}
