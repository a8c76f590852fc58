import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { say } from '@/messages/say'

import { toTagged } from '../../core/inline/tagged'
import { isReview, readActsRequest } from '../../core/requests/acts-request'
import type { PolicyOf } from '../checks/judge'
import { type Performed, performActs } from '../desk/perform-acts'
import { tellRejected } from '../desk/tell-rejected'
import { writeBackNow } from '../documents/write-back-now'
import { translationRefused } from '../store/refused'
import { inTransaction } from '../store/session'
import { reviewsIn, translatesIn } from './caller'
import { mayWrite, openDocument, translatedCollections } from './documents'
import { jsonBody, refused, translationEndpoint } from './endpoint'
import { findingJson } from './findings-json'

/**
 * `POST /api/translation/acts`: what people do to texts, each with its own outcome. 409 (or the
 * status of its reason) when a single one is asked for and refused. Whoever lacks the right to one
 * of the acts gets none of them done.
 */
export const actsEndpoint = (policyOf: PolicyOf): Endpoint =>
  translationEndpoint('post', 'acts', async (req) => {
    const known = { locales: LOCALE_CODES, collections: translatedCollections(req.payload) }
    const asked = readActsRequest(await jsonBody(req), known)
    const { locale, acts } = asked
    if (acts.some(({ act }) => isReview(act))) reviewsIn(req, locale)
    if (acts.some(({ act }) => !isReview(act))) translatesIn(req, locale)
    const { place, title } = await openDocument(req, asked, locale)
    const isWriting = acts.some(({ act }) => !isReview(act))
    if (isWriting && !(await mayWrite(req, place, locale))) {
      throw refused(req, 403, 'translationNoRight', { locale })
    }
    const done = await inTransaction(req, async () => {
      const performed = await performActs(req, place, { locale, acts, policyOf })
      await tellRejected(req, place, { locale, title, done: performed })
      return performed
    })
    const isChanged = done.some(({ outcome }) => outcome === 'applied')
    const results = done.map((it) => resultJson(req, it))
    const document = isChanged ? await writeBackNow(req, place, locale) : undefined
    const [only] = results
    if (results.length === 1 && only?.refused) return refusal(results, only)
    return Response.json({ results: results.map(({ refused: _, ...it }) => it), document })
  })

type Result = ReturnType<typeof resultJson>

const refusal = (results: readonly Result[], only: Result): Response => {
  const { message, refused: status = 409, outcome: code, theirs } = only
  return Response.json(
    {
      errors: [{ message, data: { code, theirs } }],
      results: results.map(({ refused: _, ...it }) => it),
    },
    { status },
  )
}

const resultJson = (req: PayloadRequest, it: Performed) => {
  const { key, act, outcome, state, version, blocking, theirs } = it
  const { message, status } = saidOf(req, it)
  return {
    ...{ key, act, outcome, state, version, message },
    refused: status,
    theirs: theirs && toTagged(theirs),
    findings: blocking.map((finding) => findingJson(req, finding, [])),
  }
}

const saidOf = (
  req: PayloadRequest,
  { outcome, blocking, detail = '' }: Performed,
): { message?: string; status?: number } => {
  switch (outcome) {
    case 'applied':
    case 'unchanged':
      return blocking.length > 0 ? { message: say(req, 'actBlocked') } : {}
    case 'blocked':
      return { message: say(req, 'actReviewBlocked'), status: 409 }
    case 'unreadable-target':
      return { message: say(req, 'actTargetUnreadable', { detail }), status: 400 }
    default: {
      const { message, status } = translationRefused(req, outcome)
      return { message, status }
    }
  }
}
