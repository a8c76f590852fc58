import { setTimeout as delay } from 'node:timers/promises'

import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { say } from '@/messages/say'
import type { RateLimiter } from '@/platform/rate-limiter'

import { type ReportFault, readReport } from '../../core/reports/report-request'
import { storeReport } from './store-report'

export type ReportOptions = {
  /** Of one visitor, and of all of them together. */
  limits: { visitor: RateLimiter; everybody: RateLimiter }
  /** Where a request comes from, behind the proxies that are trusted. */
  visitorOf: (req: PayloadRequest) => string
  /** Every answer takes at least this many milliseconds, so that its time tells nothing. */
  answerAfter?: number
}

const MESSAGE_OF = {
  missing: 'reportFieldMissing',
  malformed: 'reportFieldMalformed',
  tooLong: 'reportFieldTooLong',
  unknown: 'reportFieldUnknown',
} as const satisfies Record<ReportFault, string>

const ANSWER_AFTER_MS = 400

/**
 * `POST /api/translation-reports`: a reader says that something is wrong with a text. 202 whether
 * or not there is such a document or text; 400 naming each faulty field; 429 with `Retry-After`.
 */
export const reportEndpoint = (options: ReportOptions): Endpoint => ({
  path: '/',
  method: 'post',
  handler: async (req) => {
    const { limits, visitorOf, answerAfter = ANSWER_AFTER_MS } = options
    const judgement = readReport(await bodyOf(req))
    if (judgement.kind === 'faults') return refuseFaults(req, judgement.faults)
    const refused =
      (await limits.visitor.consume(visitorOf(req))) ??
      (await limits.everybody.consume('everybody'))
    if (refused) return refuseTooMany(req, refused.retryAfter)
    const atTheEarliest = delay(answerAfter)
    if (judgement.kind === 'report') {
      // Of nobody: an account changes neither what is stored nor what may be reported.
      await storeReport(await createLocalReq({}, req.payload), judgement.report)
    }
    await atTheEarliest
    return Response.json({ message: say(req, 'reportReceived') }, { status: 202 })
  },
})

const refuseFaults = (
  req: PayloadRequest,
  faults: readonly { field: string; fault: ReportFault }[],
): Response =>
  Response.json(
    {
      errors: [
        {
          message: say(req, 'reportFaulty'),
          data: {
            code: 'reportFaulty',
            errors: faults.map(({ field, fault }) => ({
              path: field,
              message: say(req, MESSAGE_OF[fault], { field }),
            })),
          },
        },
      ],
    },
    { status: 400 },
  )

const refuseTooMany = (req: PayloadRequest, wait: number): Response => {
  const message = say(req, 'reportTooMany', { minutes: Math.ceil(wait / 60) })
  return Response.json(
    { errors: [{ message, data: { code: 'reportTooMany' } }] },
    { status: 429, headers: { 'Retry-After': String(wait) } },
  )
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
