import { createLocalReq, type Payload } from 'payload'

import { isLocale, type Locale, SOURCE_LOCALE } from '@/content/locales'
import type { MessageKey } from '@/messages/catalogue'
import { listenerOf } from '@/messages/listener'
import { say } from '@/messages/say'
import { html } from '@/plain-pages/html'
import { plainPage } from '@/plain-pages/plain-page'
import { sourceFile, staticFile } from '@/plain-pages/static-file'
import type { OwnPages } from '@/platform/own-pages'
import { sourceIdentitiesOf } from '@/platform/source-identities'

import { wordsIn } from './core/fact-words'
import { piecesOf } from './core/pieces'
import { judgeToken, type Place } from './core/token'
import { barHtml } from './page/bar'
import { documentHtml, titleOf } from './page/document-page'
import { piecesHtml } from './page/pieces-html'
import { pageIn } from './page/shown'
import { openedPlace, type PreviewSettings } from './payload/options'
import { referencesIn } from './payload/page-references'
import { entityOf, readDocument } from './payload/read-document'
import { referredDocuments } from './payload/references'
import { mayPreview } from './payload/rights'
import { blocksOfText } from './payload/text-blocks'

/** Talks with the desk that shows the page in a frame. */
export const previewScript = staticFile({
  address: '/preview/preview.js',
  type: 'text/javascript',
  content: () => sourceFile('src/features/preview/page/preview.js'),
})

const ADDRESS = /^\/preview\/([a-z0-9-]+)\/([a-z0-9-]+)(\/open)?$/

/** `/preview/:collection/:id` and, for people who are signed in, `…/open`. */
export const previewPages = (settings: PreviewSettings, scripts: readonly string[]): OwnPages => ({
  paths: ADDRESS,
  handle: async (request, payload) => {
    const { pathname, searchParams } = new URL(request.url)
    const [, collection = '', id = '', open] = ADDRESS.exec(pathname.toLowerCase()) ?? []
    const place = { collection, id, locale: searchParams.get('locale') ?? SOURCE_LOCALE }
    if (request.method !== 'GET') return refusal(request, 405, 'previewNotPublic')
    if (open) return leadOn(request, payload, settings, place)
    const token = searchParams.get('token')
    if (token === null) return answer(request, payload, { place, asDraft: false, scripts })
    const verdict = judgeToken(settings.key, token, place, settings.now())
    if (verdict === 'expired') return refusal(request, 403, 'previewExpired')
    if (verdict === 'invalid') return refusal(request, 403, 'previewTokenInvalid')
    return answer(request, payload, { place, asDraft: true, scripts })
  },
})

/** From the panel's own button: the token is made when it is needed, not when the button is. */
const leadOn = async (
  request: Request,
  payload: Payload,
  settings: PreviewSettings,
  place: Place,
): Promise<Response> => {
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) return refusal(request, 401, 'previewSignIn')
  const req = await createLocalReq({ user }, payload)
  if (!(await mayPreview(req, place))) return refusal(request, 404, 'previewUnknown', place)
  const { url } = openedPlace(settings, place)
  return new Response(null, {
    status: 303,
    headers: { Location: url, 'Cache-Control': 'private, no-store' },
  })
}

const answer = async (
  request: Request,
  payload: Payload,
  { place, asDraft, scripts }: { place: Place; asDraft: boolean; scripts: readonly string[] },
): Promise<Response> => {
  const entity = entityOf(payload, place)
  const found = await readDocument(payload, place, { asDraft })
  if (!entity || !found) return refusal(request, 404, 'previewNotPublic')
  const { locale, standing } = found
  const values = sourceIdentitiesOf(payload.config)(payload, place, found)
  const shown = { ...found, values }
  const when = say(inLanguage(locale), 'previewWhen')
  const pieces = piecesOf(found.fields, shown, { when, blocksOf: blocksOfText })
  const documents = await referredDocuments(payload, referencesIn(pieces), locale)
  const page = pageIn(locale, documents, piecesHtml)
  const label = 'labels' in entity ? entity.labels.singular : entity.label
  const kind = wordsIn(label, locale) ?? place.collection
  return plainPage({
    title: [titleOf(page, pieces), page.words('previewName')].filter(Boolean).join(' · '),
    locale,
    bar: barHtml(page, { standing, place }),
    main: documentHtml(page, pieces, kind),
    scripts: [{ src: previewScript.href() }, ...(asDraft ? [] : scriptsFor(place, scripts))],
  })
}

/** Only of what is published: nobody reports a draft. */
const scriptsFor = ({ collection, id, locale }: Place, scripts: readonly string[]) =>
  scripts.map((src) => ({
    src,
    data: { 'data-collection': collection, 'data-id': id, 'data-locale': locale },
  }))

const inLanguage = (locale: Locale) => ({ i18n: { language: locale } })

/** A page that says what is wrong, in the language asked for, else in that of the browser. */
const refusal = (
  request: Request,
  status: 401 | 403 | 404 | 405,
  message: MessageKey,
  place?: Place,
): Response => {
  const asked = new URL(request.url).searchParams.get('locale')
  const preferred = listenerOf((name) => request.headers.get(name)).i18n.language
  const locale = [asked, preferred].find(isLocale) ?? SOURCE_LOCALE
  const listener = inLanguage(locale)
  const title = say(listener, 'previewNotShown')
  return plainPage({
    ...{ title, locale, status },
    bar: html`<strong>${say(listener, 'previewName')}</strong>`,
    main: html`<div class="refusal"><h1>${title}</h1><p>${say(listener, message, place)}</p></div>`,
  })
}
