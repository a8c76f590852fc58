import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { activeWaivers } from '../../core/checks/waivers'
import type { DeskDocument, DeskUnit } from '../../core/desk/answer'
import { actorsOf, neededConcepts } from '../../core/desk/needed'
import { plainText } from '../../core/inline/inline'
import { toTagged } from '../../core/inline/tagged'
import { text } from '../../core/requests/acts-request'
import { flag, locale, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { type TermMatch, termFinder } from '../../core/terms/find'
import { type Judge, judgeIn, type PolicyOf, waiversOf } from '../checks/judge'
import { matchesFor } from '../memory/matches-for'
import { namesOf } from '../people'
import { basesOf } from '../store/bases'
import { type OpenSuggestion, openSuggestions } from '../store/open-suggestions'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'
import { unitLabels } from '../unit-labels'
import { worksIn } from './caller'
import { codeJson } from './code-labels'
import { openDocument, translatedCollections } from './documents'
import { translationEndpoint } from './endpoint'
import { findingJson, waiversJson } from './findings-json'
import { textOf } from './unit-json'

/**
 * `GET /api/translation/units`: all that is needed to translate a document into one locale, in
 * reading order; with `key`, of that text alone; with `matches=false` without the memory, which
 * takes longer than all the rest.
 */
export const unitsEndpoint = (policyOf: PolicyOf): Endpoint =>
  translationEndpoint('get', 'units', async (req) => {
    const asked = readParameters(req.searchParams, {
      collection: needed(oneOf(translatedCollections(req.payload))),
      id: needed(text),
      locale: needed(locale(LOCALE_CODES)),
      key: text,
      matches: flag,
    })
    const rights = worksIn(req, asked.locale)
    const { place, title, sourceLocale } = await openDocument(req, asked, asked.locale)
    const where = { ...place, locale: asked.locale }
    const document = await unitsInLocale(req, where)
    const shown = document.filter(
      ({ unit }) => unit.policy === 'translate' && (!asked.key || unit.key === asked.key),
    )
    const judge = await judgeIn(req, asked.locale, policyOf)
    const context: Context = {
      judge,
      findings: judge.ofDocument(
        document,
        shown.map(({ unit }) => unit.key),
      ),
      suggestions: await openSuggestions(req, where),
      matches: asked.matches === false ? new Map() : await matchesFor(req, document, shown),
      bases: await basesOf(req, where),
      labelOf: await unitLabels(req, shown),
      termsOf: termFinder(sourceLocale, judge.concepts),
    }
    const { selfReview, severities } = policyOf(asked.locale)
    const units = shown.map((unit) => unitJson(req, unit, context))
    const answer: DeskDocument = {
      ...{ collection: asked.collection, id: asked.id, title, sourceLocale },
      locale: asked.locale,
      rights: { translate: rights.translate, review: rights.review },
      ...{ selfReview, severities },
      concepts: neededConcepts(units, {
        concepts: context.judge.concepts,
        locales: [sourceLocale, asked.locale],
      }),
      people: Object.fromEntries(await namesOf(req, units.flatMap(actorsOf))),
      units,
    }
    return Response.json(answer)
  })

type Context = {
  judge: Judge
  findings: ReturnType<Judge['ofDocument']>
  suggestions: readonly OpenSuggestion[]
  matches: Awaited<ReturnType<typeof matchesFor>>
  bases: Awaited<ReturnType<typeof basesOf>>
  labelOf: (unit: StoredUnit) => string
  /** The concepts that some words of the source say. */
  termsOf: (words: string) => readonly TermMatch[]
}

const unitJson = (req: PayloadRequest, it: StoredUnit, context: Context): DeskUnit => {
  const { findings, suggestions, matches, bases, labelOf, termsOf } = context
  const base = it.targetId === undefined ? undefined : bases.get(it.targetId)
  const { unit, target = [] } = it
  const waived = new Set(activeWaivers([...waiversOf(it)], it).map(({ check }) => check))
  return {
    ...textOf(it),
    label: labelOf(it),
    required: unit.required,
    maxLength: unit.maxLength,
    note: unit.note,
    codes: unit.codes.map((code) => codeJson(code, req.i18n.language)),
    previousSource: it.previousSource && toTagged(it.previousSource),
    findings: (findings.get(unit.key) ?? []).map((finding) => ({
      ...findingJson(req, finding, target),
      waived: waived.has(finding.check),
    })),
    waivers: waiversJson(it),
    suggestions: suggestions
      .filter(({ unitId }) => unitId === it.unitId)
      .map(({ unitId: _, content, ...rest }) => ({ ...rest, target: toTagged(content) })),
    matches: (matches.get(it.unitId) ?? []).map(({ source, target: found, kind, score }) => ({
      source: toTagged(source),
      target: toTagged(found),
      ...{ kind, score },
    })),
    terms: termsIn(it, termsOf),
    base: base && { state: base.state, text: toTagged(base.content) },
    ...{ changedBy: it.changedBy, changedAt: it.changedAt, writtenBy: it.writtenBy },
    ...{ translator: it.translator, translatedAt: it.translatedAt },
    ...{ reviewer: it.reviewer, reviewedAt: it.reviewedAt, selfReview: it.selfReview },
    reason: it.reason,
  }
}

/** The terms that the source has, and what this locale calls them. */
const termsIn = ({ unit, locale: into }: StoredUnit, termsOf: Context['termsOf']) =>
  termsOf(plainText(unit.content, unit.codes)).map(({ concept, start, end }) => ({
    concept: concept.id,
    definition: concept.definition,
    ...{ start, end },
    terms: concept.terms
      .filter((term) => term.locale === into)
      .map(({ text: words, status, keepSource, acronymPolicy, expansion }) => ({
        ...{ text: words, status, keepSource, acronymPolicy, expansion },
      })),
  }))
