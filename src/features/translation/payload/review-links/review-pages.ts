import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { isLocale, type Locale, SOURCE_LOCALE } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'
import { listenerOf } from '@/messages/listener'
import type { OwnPages } from '@/platform/own-pages'
import type { RateLimiter } from '@/platform/rate-limiter'

import { plainText } from '../../core/inline/inline'
import { readDocument } from '../documents/document'
import { type ReviewLink, usableLink } from './links'
import { type Pair, pairsOf, placeOfLink } from './pairs'
import { noReviewPage, reviewPage } from './review-page'
import { asSent, type Sent, takeSuggestions } from './take-suggestions'

export type ReviewLinkOptions = {
  /** Of one visitor, and of one link. */
  limits: { visitor: RateLimiter; link: RateLimiter }
  /** Where a request comes from, behind the proxies that are trusted. */
  visitorOf: (req: { headers: Headers }) => string
}

const ADDRESS = /^\/review\/([\w-]{10,64})$/

/** `/review/<token>`: reading is free, sending is counted. */
export const reviewPages = (options: ReviewLinkOptions): OwnPages => ({
  paths: /^\/review\/[^/]+$/,
  handle: async (request, payload) => {
    const token = ADDRESS.exec(new URL(request.url).pathname)?.[1]
    const req = await createLocalReq({}, payload)
    const refused = await options.limits.visitor.consume(options.visitorOf(request))
    if (refused) return tooMany(request, refused.retryAfter)
    const link = token === undefined ? undefined : await usableLink(req, token)
    const review = link && (await reviewOf(req, payload, link))
    if (!link || !review) return noReviewPage(localeOf(request), 'reviewLinkOver')
    if (request.method !== 'POST') {
      const taken = new URL(request.url).searchParams.get('taken')
      return reviewPage({ ...review, ...(isCount(taken) && { taken: Number(taken) }) })
    }
    const tooOften = await options.limits.link.consume(String(link.id))
    return tooOften ? tooMany(request, tooOften.retryAfter) : take(request, req, review)
  },
})

type Review = {
  link: ReviewLink
  title: string
  sourceLocale: string
  pairs: readonly Pair[]
}

/** Undefined where the document is gone. */
const reviewOf = async (
  req: PayloadRequest,
  payload: Payload,
  link: ReviewLink,
): Promise<Review | undefined> => {
  const pairs = await pairsOf(req, link)
  const document = await readDocument(req, placeOfLink(link), link.locale).catch(() => undefined)
  if (pairs.length === 0 || !document || document.deletedAt) return undefined
  const named = pairs.find(({ field }) => TITLES.includes(field))
  const title = named ? plainText(named.source) : nameOfKind(payload, link)
  return { link, pairs, title, sourceLocale: sourceLocaleOf(document) }
}

const TITLES = ['title', 'name']

/** What is not called anything goes by what it is: "Member 12". */
const nameOfKind = (payload: Payload, { collection, document, locale }: ReviewLink): string => {
  const label = payload.collections[collection as CollectionSlug]?.config.labels.singular
  const words = typeof label === 'object' ? label[locale] : undefined
  return [words ?? collection, document].join(' ')
}

const take = async (request: Request, req: PayloadRequest, review: Review): Promise<Response> => {
  const form = new URLSearchParams(await request.text())
  const sent = sentIn(form, review.pairs)
  // What people do not see was filled in by a program, which is told what people are told.
  const isProgram = Boolean(form.get('website'))
  const taken = isProgram
    ? { kind: 'taken' as const, suggestions: 0 }
    : await takeSuggestions(req, review.link, review.pairs, sent)
  if (taken.kind === 'faults') return reviewPage({ ...review, sent, faults: taken.faults })
  const { pathname } = new URL(request.url)
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${pathname}?taken=${taken.suggestions}`,
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

/** Longer than any text of ours. */
const MOST_CHARACTERS = 20_000

const sentIn = (form: URLSearchParams, pairs: readonly Pair[]): Sent => ({
  texts: new Map(
    pairs.flatMap(({ unitId }) => {
      const [text, shown] = [form.get(`t${unitId}`), form.get(`s${unitId}`)]
      if (text === null || shown === null) return []
      return [[unitId, { text: plainWords(text).slice(0, MOST_CHARACTERS), shown }]]
    }),
  ),
  name: plainWords(form.get('name') ?? '').replaceAll('\n', ' '),
  note: plainWords(form.get('note') ?? ''),
})

/** Line breaks stay, other control characters go. */
const plainWords = (text: string): string => asSent(text).replace(/[^\P{Cc}\n]/gu, '')

const isCount = (value: string | null): value is string => value !== null && /^\d{1,4}$/.test(value)

const tooMany = (request: Request, wait: number): Response =>
  noReviewPage(localeOf(request), 'reportTooMany', {
    status: 429,
    headers: { 'Retry-After': String(wait) },
    minutes: Math.ceil(wait / 60),
  })

const localeOf = (request: Request): Locale => {
  const { language } = listenerOf((name) => request.headers.get(name)).i18n
  return isLocale(language) ? language : SOURCE_LOCALE
}
