import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { text } from '../../core/requests/acts-request'
import { locale, needed, readParameters, wholeNumber } from '../../core/requests/parameters'
import { MOST_ITEMS } from '../../core/requests/queue-request'
import { type Violation, violationsOf } from '../../core/terms/violations'
import type { PolicyOf } from '../checks/judge'
import { translatedUnits } from '../store/live-units'
import type { StoredUnit } from '../store/units-in-locale'
import { loadConcepts } from '../terms/load-concepts'
import { worksIn } from './caller'
import { readable } from './documents'
import { refused, translationEndpoint } from './endpoint'
import { findingJson } from './findings-json'
import { textOf } from './unit-json'

/**
 * `GET /api/translation/terms/violations`: the translations that say a concept otherwise than its
 * terms now want, for whoever works in that locale.
 */
export const termViolationsEndpoint = (policyOf: PolicyOf): Endpoint =>
  translationEndpoint('get', 'terms/violations', async (req) => {
    const asked = readParameters(req.searchParams, {
      concept: needed(text),
      locale: needed(locale(LOCALE_CODES)),
      limit: wholeNumber(1, MOST_ITEMS),
      after: wholeNumber(0, 999_999_999),
    })
    worksIn(req, asked.locale)
    const found = (await loadConcepts(req)).find(
      ({ concept, documentId }) =>
        concept.id === asked.concept || String(documentId) === asked.concept,
    )
    if (!found) throw refused(req, 404, 'conceptUnknown', { concept: asked.concept })
    const { severities } = policyOf(asked.locale)
    const limit = asked.limit ?? MOST_ITEMS
    const broken: Broken[] = []
    for await (const unit of translatedUnits(req, asked.locale, asked.after)) {
      const violation = violationsOf(found.concept, [unit], severities)[0]
      if (violation) broken.push({ unit, violation })
      if (broken.length > limit) break
    }
    const page = broken.slice(0, limit)
    return Response.json({
      concept: found.concept.id,
      items: await itemsOf(req, page),
      ...(broken.length > limit && { next: String(page.at(-1)?.unit.unitId) }),
    })
  })

type Broken = { unit: StoredUnit; violation: Violation }

const itemsOf = async (req: PayloadRequest, broken: readonly Broken[]) => {
  const titles = new Map<string, string>()
  for (const collection of new Set(broken.map(({ unit }) => unit.collection))) {
    const ids = broken.flatMap(({ unit }) => (unit.collection === collection ? unit.document : []))
    for (const { place, title } of await readable(req, collection, [...new Set(ids)])) {
      titles.set(`${collection}/${place.id}`, title)
    }
  }
  return broken.flatMap(({ unit, violation }) => {
    const { collection, document: id, target = [] } = unit
    const title = titles.get(`${collection}/${id}`)
    if (title === undefined) return []
    const findings = violation.findings.map((finding) => findingJson(req, finding, target))
    return [{ ...{ collection, id, title }, ...textOf(unit), findings }]
  })
}
