import type { Locale } from '@/content/locales'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import { attributes, type Html, html } from '@/plain-pages/html'
import { directionOf, plainPage } from '@/plain-pages/plain-page'

import { hashOfText } from '../../core/review-links/link-token'
import { type MarksFault, toMarked } from '../../core/review-links/marks'
import type { ReviewLink } from './links'
import type { Pair } from './pairs'
import { asSent, type Sent } from './take-suggestions'

type ReviewPage = {
  link: ReviewLink
  title: string
  sourceLocale: string
  pairs: readonly Pair[]
  /** What was sent and not taken, to be shown again. */
  sent?: Sent
  faults?: ReadonlyMap<number, MarksFault>
  /** How many suggestions have just been taken. */
  taken?: number
}

type Words = (key: MessageKey, parameters?: Record<string, string | number>) => string

/** The page that a partner reads a translation on, and writes suggestions. */
export const reviewPage = (page: ReviewPage): Response => {
  const { locale, name, expiresAt } = page.link
  const words: Words = (key, parameters) => say({ i18n: { language: locale } }, key, parameters)
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(expiresAt))
  return plainPage({
    title: `${page.title} · ${words('reviewPageName')}`,
    locale,
    status: page.faults ? 400 : 200,
    bar: html`<strong>${words('reviewPageName')}</strong><span>${name}</span>
<span>${words('reviewPageUntil', { date: until })}</span>`,
    main: mainHtml(page, words),
  })
}

/** For a link that is none, is over or was revoked: one page for all, so that it tells nothing. */
export const noReviewPage = (
  locale: Locale,
  message: 'reviewLinkOver' | 'reportTooMany',
  {
    status = 404,
    headers = {},
    minutes = 0,
  }: {
    status?: number
    headers?: Record<string, string>
    minutes?: number
  } = {},
): Response => {
  const listener = { i18n: { language: locale } }
  const title = say(listener, 'reviewPageName')
  const answer = plainPage({
    ...{ title, locale, status, bar: html`<strong>${title}</strong>` },
    main: html`<div class="refusal"><h1>${title}</h1><p>${say(listener, message, { minutes })}</p></div>`,
  })
  for (const [header, value] of Object.entries(headers)) answer.headers.set(header, value)
  return answer
}

const mainHtml = (page: ReviewPage, words: Words): Html => {
  const { title, sourceLocale, pairs, sent, faults, taken } = page
  return html`<header class="head">
<h1${attributes({ lang: sourceLocale, dir: directionOf(sourceLocale) })}>${title}</h1>
<p class="lead">${words('reviewPageHelp')}</p>
</header>
${taken !== undefined && html`<p class="told" role="status">${words('reviewPageTaken', { count: taken })}</p>`}
${faults && html`<p class="told told-fault" role="alert">${words('reviewPageFaults')}</p>`}
<form method="post" class="review">
${pairs.map((pair) => pairHtml(page, pair, words))}
<div class="review-end">
${fieldHtml('note', words('reviewPageNote'), html`<textarea id="note" name="note" rows="4" maxlength="4000" dir="auto">${leading(sent?.note ?? '')}</textarea>`)}
${fieldHtml('name', words('reviewPageYourName'), html`<input id="name" name="name" maxlength="120" autocomplete="name" dir="auto" value="${sent?.name ?? ''}">`)}
<p class="trap" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off"></p>
<button type="submit">${words('reviewPageSend')}</button>
<p class="facts">${words('reviewPageHint')}</p>
</div>
</form>`
}

const pairHtml = (page: ReviewPage, pair: Pair, words: Words): Html => {
  const { link, sourceLocale, sent, faults } = page
  const { unitId, label, source, codes, target, isSuggested, nodeType } = pair
  const shown = target ? toMarked(target, codes) : ''
  const typed = sent?.texts.get(unitId)
  const fault = faults?.get(unitId)
  const text = typed?.text ?? shown
  const [id, faultId] = [`t${unitId}`, `f${unitId}`]
  return html`<section${attributes({ class: `pair ${nodeType === 'heading' && 'pair-heading'}` })}>
<div class="pair-source"${attributes({ lang: sourceLocale, dir: directionOf(sourceLocale) })}>${toMarked(source, codes)}</div>
<div class="pair-target">
<label for="${id}">${label}${isSuggested && html` <span class="note">${words('reviewPageSuggested')}</span>`}</label>
<textarea${attributes({
    ...{ id, name: id, rows: rowsFor(text || toMarked(source, codes)) },
    ...{ lang: link.locale, dir: directionOf(link.locale) },
    ...(fault && { 'aria-invalid': 'true', 'aria-describedby': faultId }),
  })}>${leading(text)}</textarea>
<input type="hidden" name="s${unitId}" value="${typed?.shown ?? hashOfText(asSent(shown))}">
${fault && html`<p class="fault" id="${faultId}">${words(FAULTS[fault.fault], { marks: fault.marks })}</p>`}
</div>
</section>
`
}

const FAULTS = {
  marksLost: 'reviewMarksLost',
  marksUnknown: 'reviewMarksUnknown',
  marksBroken: 'reviewMarksBroken',
} as const satisfies Record<MarksFault['fault'], MessageKey>

const fieldHtml = (id: string, label: string, control: Html): Html =>
  html`<p><label for="${id}">${label}</label>${control}</p>`

/** Browsers take one line break at the beginning of a text field away. */
const leading = (text: string): string => (text.startsWith('\n') ? `\n${text}` : text)

/** Room for what is there and a little more, at some 55 characters a line. */
const rowsFor = (text: string): number =>
  Math.min(
    14,
    text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 55), 0) + 1,
  )
