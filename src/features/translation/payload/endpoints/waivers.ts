import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { CHECKS } from '../../core/checks'
import { activeWaivers, waiverHash } from '../../core/checks/waivers'
import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { locale, needed, oneOf, readParameters, wholeNumber } from '../../core/requests/parameters'
import { judgeIn, type PolicyOf, waiversOf } from '../checks/judge'
import { translationRefused } from '../store/refused'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'
import { waive, withdrawWaiver } from '../store/waive'
import { translatesIn } from './caller'
import { openDocument, translatedCollections } from './documents'
import { jsonBody, refused, translationEndpoint } from './endpoint'

/**
 * `POST /api/translation/waivers`: a person says that a text is right in spite of a check, and why.
 * It holds until the source or the translation changes, or somebody takes it back: `DELETE`, with
 * the same but the reason as parameters.
 */
export const waiverEndpoints = (policyOf: PolicyOf): Endpoint[] => [
  translationEndpoint('post', 'waivers', async (req) => {
    const asked = readBody(await jsonBody(req), { ...waived(req), reason: needed(text) })
    const { unit, document } = await textToWaive(req, asked)
    const { check, reason, version } = asked
    const judge = await judgeIn(req, asked.locale, policyOf)
    if (!judge.findings(unit, document).some((finding) => finding.check === check)) {
      throw refused(req, 409, 'waiverPointless', { check })
    }
    const waiver = { check, reason, hash: waiverHash(unit) }
    const written = await waive(req, { targetId: unit.targetId, version, waiver })
    if (!written) throw translationRefused(req, 'edited-meanwhile')
    return Response.json({ key: asked.key, check, reason, version: written.version })
  }),
  translationEndpoint('delete', 'waivers', async (req) => {
    const asked = readParameters(req.searchParams, waived(req))
    const { unit } = await textToWaive(req, asked)
    const { check, version } = asked
    if (!activeWaivers([...waiversOf(unit)], unit).some((waiver) => waiver.check === check)) {
      throw refused(req, 404, 'waiverUnknown', { check })
    }
    const written = await withdrawWaiver(req, { targetId: unit.targetId, version, check })
    if (!written) throw translationRefused(req, 'edited-meanwhile')
    return Response.json({ key: asked.key, check, version: written.version })
  }),
]

const waived = (req: PayloadRequest) => ({
  collection: needed(oneOf(translatedCollections(req.payload))),
  id: needed(text),
  locale: needed(locale(LOCALE_CODES)),
  key: needed(text),
  check: needed(oneOf(CHECKS.map(({ id }) => id))),
  version: needed(wholeNumber(0, 999_999_999)),
})

type Asked = { collection: string; id: string; locale: string; key: string }

const textToWaive = async (req: PayloadRequest, asked: Asked) => {
  translatesIn(req, asked.locale)
  const { place } = await openDocument(req, asked, asked.locale)
  const document = await unitsInLocale(req, { ...place, locale: asked.locale })
  const unit = document.find((it) => it.unit.key === asked.key)
  if (unit?.targetId === undefined) throw translationRefused(req, 'unknown-unit')
  return { document, unit: unit as StoredUnit & { targetId: number } }
}
