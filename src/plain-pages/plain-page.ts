import { LOCALES, type Locale } from '@/content/locales'

import { attributes, type Html, html } from './html'
import { sourceFile, staticFile } from './static-file'

/** The one look of pages outside the panel; a feature that serves pages adds it to its own. */
export const plainStyle = staticFile({
  address: '/plain-page.css',
  type: 'text/css',
  content: () => sourceFile('src/plain-pages/plain-page.css'),
})

/** A script of ours, and what it is told in `data-` attributes. */
export type PageScript = { src: string; data?: Record<`data-${string}`, string> }

type PlainPage = {
  title: string
  locale: Locale
  /** Bar above the content: what this page is, never part of what it shows. */
  bar: Html
  main: Html
  footer?: Html
  scripts?: readonly PageScript[]
  status?: number
}

/**
 * Nothing runs or loads but what we serve; only the panel may show it in a frame; whoever it links
 * to does not learn its address, which may hold a token; nobody keeps or indexes it.
 */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': [
    "default-src 'none'",
    ...["style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'"],
    ...["form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'"],
  ].join('; '),
}

/** A page of plain HTML, in one language and its direction. */
export const plainPage = (page: PlainPage): Response =>
  new Response(documentOf(page).source, { status: page.status ?? 200, headers: HEADERS })

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  LOCALES.find(({ code }) => code === locale)?.direction ?? 'ltr'

const documentOf = ({ title, locale, bar, main, footer, scripts = [] }: PlainPage) =>
  html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${plainStyle.href()}">
${scripts.map(({ src, data }) => html`<script src="${src}" defer${attributes(data ?? {})}></script>\n`)}</head>
<body>
<header class="bar">${bar}</header>
<main id="content">${main}</main>
${footer ? html`<footer>${footer}</footer>` : undefined}
</body>
</html>
`
