import { setTimeout as delay } from 'node:timers/promises'

import type { Endpoint, PayloadRequest } from 'payload'

import { isLocale, type Locale, SOURCE_LOCALE } from '@/content/locales'
import { say } from '@/messages/say'
import type { RateLimiter } from '@/platform/rate-limiter'

import {
  type Application,
  type Choices,
  type Fault,
  type FieldFault,
  readApplication,
} from '../core/application'
import { type Slugs, storeApplication } from './store-application'

export type Mail = { to: string; subject: string; text: string }

export type ApplyOptions = {
  slugs: Slugs
  choices: Choices
  /** Of one visitor, and of all of them together. */
  limits: { visitor: RateLimiter; everybody: RateLimiter }
  /** Where a request comes from, behind the proxies that are trusted. */
  visitorOf: (req: PayloadRequest) => string
  /** Sends a mail, or queues it; what is stored stays stored when it fails. */
  send: (req: PayloadRequest, mail: Mail) => Promise<void>
  /** Who is told of a new application. */
  office: (req: PayloadRequest) => Promise<readonly string[]>
  /** Every answer takes at least this many milliseconds, so that its time tells nothing. */
  answerAfter: number
  now: () => Date
}

const MESSAGE_OF = {
  missing: 'applicationFieldMissing',
  malformed: 'applicationFieldMalformed',
  tooLong: 'applicationFieldTooLong',
  consent: 'applicationNeedsConsent',
  unknown: 'applicationFieldUnknown',
} as const satisfies Record<Fault, string>

/**
 * `POST /api/members/apply`: a city asks to join. 202 whether or not we know the city or the
 * address already; 400 naming each faulty field; 429 with `Retry-After`.
 */
export const applyEndpoint = (options: ApplyOptions): Endpoint => ({
  path: '/apply',
  method: 'post',
  handler: async (req) => {
    const judgement = readApplication(await bodyOf(req), options.choices)
    if (judgement.kind === 'faults') return refuseFaults(req, judgement.faults)
    const refused =
      (await options.limits.visitor.consume(options.visitorOf(req))) ??
      (await options.limits.everybody.consume('everybody'))
    if (refused) return refuseTooMany(req, refused.retryAfter)
    const atTheEarliest = delay(options.answerAfter)
    if (judgement.kind === 'application') await accept(req, judgement.application, options)
    await atTheEarliest
    return Response.json({ message: say(req, 'applicationReceived') }, { status: 202 })
  },
})

const accept = async (req: PayloadRequest, application: Application, options: ApplyOptions) => {
  const { slugs, now } = options
  const locale = localeOf(req)
  const outcome = await storeApplication({ req, slugs, application, locale, now: now() })
  const parameters = { city: application.city.name, country: application.city.country }
  const toOffice = outcome.kind === 'stored' ? 'applicationMailOffice' : 'applicationMailRepeated'
  const mails: Mail[] = [
    {
      to: application.contact.email,
      subject: say(req, 'applicationMailSubject', parameters),
      text: say(req, 'applicationMailApplicant', parameters),
    },
    ...(await options.office(req)).map((to) => ({
      to,
      subject: say(undefined, 'applicationMailSubject', parameters),
      text: say(undefined, toOffice, parameters),
    })),
  ]
  for (const mail of mails) {
    // The application is stored; a mail that fails must not make the applicant send it again.
    await options.send(req, mail).catch((error: unknown) => {
      req.payload.logger.error({ err: error }, 'A mail about an application could not be sent.')
    })
  }
}

const refuseFaults = (req: PayloadRequest, faults: readonly FieldFault[]): Response =>
  Response.json(
    {
      errors: [
        {
          message: say(req, 'applicationFaulty'),
          data: {
            code: 'applicationFaulty',
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

const refuseTooMany = (req: PayloadRequest, wait: number): Response =>
  Response.json(
    {
      errors: [
        {
          message: say(req, 'applicationTooMany', { minutes: Math.ceil(wait / 60) }),
          data: { code: 'applicationTooMany' },
        },
      ],
    },
    { status: 429, headers: { 'Retry-After': String(wait) } },
  )

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

const localeOf = (req: PayloadRequest): Locale => {
  if (isLocale(req.query?.locale)) return req.query.locale
  return isLocale(req.i18n.language) ? req.i18n.language : SOURCE_LOCALE
}
